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
 * Electron's `net.fetch` builds its Response in an event of the request's: what that throws nobody can
 * catch, and the promise stays open (electron#42244).
 * @returns a promise that never settles where that happens, else undefined
 */
export const loseUnfit = (answer: IncomingMessage): Promise<never> | undefined => {
  const refusal = refusalOf(answer);
  if (refusal === undefined) return undefined;
  setImmediate(() => {
    throw refusal;
  });
  return new Promise(() => undefined);
};
