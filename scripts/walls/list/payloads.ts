import type { Wall } from '../wall.ts';

const ROUTER = 'main/ipc/router.ts';
const routerTest = (title: string) => ({ file: 'main/ipc/router.test.ts', title });
const limits = {
  file: 'preload/contract/schemas.test.ts',
  title: '%s takes this much and no more',
};
const limit = (name: string, file: string, search: string, replace: string): Wall => ({
  name,
  row: 'Payloads',
  file,
  search,
  replace,
  test: limits,
});

/** What a call may carry. */
export const PAYLOAD_WALLS: readonly Wall[] = [
  {
    name: 'a channel is looked for in prototypes too',
    row: 'Payloads',
    file: ROUTER,
    search: 'Object.hasOwn(contract, name)',
    replace: 'name in contract',
    test: routerTest('there is no channel “%s”'),
  },
  {
    name: 'what does not fit is worked on all the same',
    row: 'Payloads',
    file: ROUTER,
    search: 'if (!parsed.success) return fail(invalidPayload(parsed.error));',
    replace: 'if (!parsed.success) return handlers[channel](payload as Payload<C>);',
    test: routerTest('a payload that does not fit is told by its field'),
  },
  {
    name: 'the page is told what was thrown',
    row: 'Payloads',
    file: ROUTER,
    search: "code: 'internal',",
    replace: "code: 'internal', field: String(cause),",
    test: routerTest('a fault of our own is an answer with a reference that stands in the log'),
  },
  {
    name: 'a fault of our own reaches the page as a rejection',
    row: 'Payloads',
    file: ROUTER,
    search: 'return explainFailure(channel, cause);',
    replace: 'return Promise.resolve({ ok: true, value: [channel, explainFailure, cause] });',
    test: routerTest('a fault of our own is an answer with a reference that stands in the log'),
  },
  limit(
    'a field of a lead has no end',
    'preload/contract/lead.ts',
    'z.string().max(MAX_FIELD_LENGTH).transform(wholeText)',
    'z.string().transform(wholeText)',
  ),
  limit(
    'a lead has any number of attributes',
    'preload/contract/lead.ts',
    'z.array(typedAttributeSchema).max(MAX_ATTRIBUTES)',
    'z.array(typedAttributeSchema)',
  ),
  limit(
    'a search has no end',
    'preload/contract/schemas.ts',
    'search: z.string().max(200)',
    'search: z.string()',
  ),
  limit(
    'a paste has no end',
    'preload/contract/assist.ts',
    'text: z.string().max(MAX_PASTE_LENGTH)',
    'text: z.string()',
  ),
  limit(
    'a token takes line breaks',
    'preload/contract/session.ts',
    '/^[\\x21-\\x7e]+$/.test(token)',
    '/^[^]+$/.test(token)',
  ),
  limit(
    'a token has no end',
    'preload/contract/session.ts',
    'const MAX_TOKEN_LENGTH = 1_000;',
    'const MAX_TOKEN_LENGTH = 1_000_000;',
  ),
  limit(
    'an entry is named by any text',
    'preload/contract/own-id.ts',
    'ownIdSchema = z.uuid()',
    'ownIdSchema = z.string()',
  ),
  limit(
    'a file of campaigns has no end',
    'preload/contract/schemas.ts',
    "text: z.string().max(MAX_CAMPAIGN_FILE_LENGTH, 'This file is too large for campaigns.'),",
    'text: z.string(),',
  ),
  {
    name: 'half characters and NULs reach the database',
    row: 'Payloads',
    file: 'preload/contract/cut-text.ts',
    search: "text.toWellFormed().replaceAll('\\0', '')",
    replace: 'text',
    test: { file: 'main/app.test.ts', title: 'loses half characters and NULs, and nothing else' },
  },
  {
    name: 'a request may say more than it is asked',
    row: 'Payloads',
    file: 'preload/contract/own-id.ts',
    search: 'z.strictObject({ id: ownIdSchema })',
    replace: 'z.object({ id: ownIdSchema })',
    test: {
      file: 'main/ipc/request-limits.test.ts',
      title: 'takes nothing beside what it names',
    },
  },
  {
    name: 'a mark of the history has no end',
    row: 'Payloads',
    file: 'preload/contract/schemas.ts',
    search: 'after: z.string().max(100).nullable(),',
    replace: 'after: z.string().nullable(),',
    test: {
      file: 'main/ipc/request-limits.test.ts',
      title: 'takes no text and no list without an end',
    },
  },
  {
    name: 'an id is written into a path as it is',
    row: 'Payloads',
    file: 'main/intercom/path-part.ts',
    search: 'encodeURIComponent(recordId(id))',
    replace: 'id',
    test: {
      file: 'main/ipc/wire.test.ts',
      title: 'a lead that fits goes where it should, and no other one is kept back',
    },
  },
];
