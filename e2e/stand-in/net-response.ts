import type { IncomingMessage } from 'node:http';

/** Chromium reads headers as UTF-8, and Electron hands the text to the web's `Headers`. */
const isWide = (text: string): boolean =>
  [...Buffer.from(text, 'latin1').toString('utf8')].some(
    (sign) => (sign.codePointAt(0) ?? 0) > 255,
  );

/** Why the web's `Response` would refuse an answer, or undefined. */
const refusalOf = ({ statusCode = 0, statusMessage = '', rawHeaders }: IncomingMessage) => {
  if (statusCode < 200 || statusCode > 599) {
    return new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
  }
  if (![statusMessage, ...rawHeaders].some(isWide)) return undefined;
  return new TypeError('Cannot convert argument to a ByteString');
};

/**
 * Electron's `net.fetch` builds its Response in an event of the request. Nobody can catch what that
 * throws, and the promise never settles (electron#42244).
 * @returns a promise that never settles in this case, otherwise undefined
 */
export const loseUnfit = (answer: IncomingMessage): Promise<never> | undefined => {
  const refusal = refusalOf(answer);
  if (refusal === undefined) return undefined;
  setImmediate(() => {
    throw refusal;
  });
  return new Promise(() => undefined);
};
