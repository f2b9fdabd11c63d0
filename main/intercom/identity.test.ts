import { expect, test } from 'vitest';
import { identityOf } from './identity.ts';

const me = (body: unknown) => ({
  response: {
    status: 200,
    headers: {},
    requestId: null,
    body: JSON.stringify(body),
    isTruncated: false,
  },
  failure: null,
});

test('a workspace is called by the beginning of its name, without what turns ours around', () => {
  const app = { id_code: 'acme', name: `\u202eAcme\0 ${'m'.repeat(3_900_000)}` };
  const identity = identityOf(me({ type: 'admin', id: 1, name: 'Ada', app }));
  expect(identity).toMatchObject({ kind: 'known', workspaceName: `Acme ${'m'.repeat(115)}` });
});

test.each(['constructor', 'toString', '__proto__'])('%s is no region', (region) => {
  const app = { id_code: 'acme', name: 'Acme', region };
  expect(identityOf(me({ type: 'admin', id: 1, app }))).toMatchObject({ region: null });
});
