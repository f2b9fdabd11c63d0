/** What the practice workspace takes and gives, without a socket. */

export type PracticeRequest = {
  readonly method: string;
  /** Starts with a slash, without the query. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the connection has carried a request before; `new` if there is no connection. */
  readonly connection?: 'new' | 'reused';
};

export type PracticeAnswer = {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** An answer, or one of the ways in which the network fails to deliver one. */
export type PracticeReply =
  | PracticeAnswer
  /** The connection breaks in the middle of the body. */
  | { readonly kind: 'cut-off'; readonly answer: PracticeAnswer }
  | { readonly kind: 'reset' }
  /** No answer ever comes. */
  | { readonly kind: 'hang' };

export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
