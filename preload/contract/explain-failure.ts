/** Chromium's codes for a proxy that wants a login, and what our own outcome says of a 407. */
const PROXY_LOGIN = /\bERR_(PROXY_AUTH_\w+|TUNNEL_CONNECTION_FAILED)\b|\b407\b/;

const PROXY_WORDS =
  'The proxy of this network asks for a login, or does not let Intercom through. Enter the login in the computer’s network settings, which Galena goes by, or ask whoever looks after the network.';

/** What a failure's reason, told in codes, means for people; null where there is no more to say. */
export const explainFailure = (reason: string): string | null =>
  PROXY_LOGIN.test(reason) ? PROXY_WORDS : null;
