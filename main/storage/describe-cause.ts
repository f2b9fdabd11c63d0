import { cutText } from '../../preload/contract/cut-text.ts';

/** What was thrown, as far as it helps the reader of the log. */
export type DescribedCause = {
  /** The class of the error: `SqliteError`, `TypeError`. */
  readonly name: string;
  /** As Node, SQLite and Chromium give them: `ENOENT`, `SQLITE_BUSY`. */
  readonly code?: string;
  readonly message: string;
  /** Where in the code it was thrown. */
  readonly stack?: string;
  /** What caused it, and so on down to the first cause. */
  readonly cause?: DescribedCause;
};

const MAX_MESSAGE = 1_000;
const MAX_STACK = 2_000;
const MAX_DEPTH = 4;

const codeOf = (error: Error): string | null => {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' || typeof code === 'number' ? String(code) : null;
};

/** The stack without its first lines, which repeat the name and the message. */
const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join('\n');

/** @param redact removes what no line of the log may contain */
export const describeCause = (
  cause: unknown,
  redact: (text: string) => string,
  depth = 0,
): DescribedCause => {
  // The text is redacted before it is cut: half a mail address would not be recognised.
  const cut = (text: string, most: number): string =>
    cutText(redact(text.slice(0, 4 * most)), most);
  if (!(cause instanceof Error))
    return { name: typeof cause, message: cut(String(cause), MAX_MESSAGE) };
  const code = codeOf(cause);
  const frames = depth === 0 ? framesOf(cause) : '';
  const inner = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
  return {
    name: cause.name,
    ...(code === null ? {} : { code: cut(code, MAX_MESSAGE) }),
    message: cut(cause.message, MAX_MESSAGE),
    ...(frames === '' ? {} : { stack: cut(frames, MAX_STACK) }),
    ...(inner === undefined || depth >= MAX_DEPTH
      ? {}
      : { cause: describeCause(inner, redact, depth + 1) }),
  };
};
