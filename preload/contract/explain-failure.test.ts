import { expect, test } from 'vitest';
import { explainFailure } from './explain-failure.ts';

test.each([
  'ERR_TUNNEL_CONNECTION_FAILED',
  'ERR_PROXY_AUTH_REQUESTED',
  'ERR_PROXY_AUTH_UNSUPPORTED',
  'A proxy before Intercom answered 407.',
])('%s says where the proxy’s login is to be entered', (reason) => {
  expect(explainFailure(reason)).toMatch(/network settings/);
});

test.each(['ERR_PROXY_CONNECTION_FAILED', 'ENOTFOUND', 'no answer in time', ''])(
  '“%s” needs no login',
  (reason) => {
    expect(explainFailure(reason)).toBeNull();
  },
);
