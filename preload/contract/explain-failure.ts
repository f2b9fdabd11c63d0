/** Chromium's codes for a proxy that asks for a login, and the 407 in Galena's own outcome. */
const PROXY_LOGIN = /\bERR_(PROXY_AUTH_\w+|TUNNEL_CONNECTION_FAILED)\b|\b407\b/;

const PROXY_WORDS =
  'The proxy of this network asks for a login, or does not let Intercom through. Enter the login in the computer’s network settings, which Galena goes by, or ask whoever looks after the network.';

/** Explains the codes in a failure's reason to the rep; null if there is no explanation. */
export const explainFailure = (reason: string): string | null =>
  PROXY_LOGIN.test(reason) ? PROXY_WORDS : null;
