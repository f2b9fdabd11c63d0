import { describe, expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import { adapterFor } from '../intercom/adapters.ts';
import { catalogCallsOf } from '../intercom/catalog-calls.ts';
import { classify, type Reading } from '../intercom/classify.ts';
import type { ApiCall, Exchange } from '../intercom/exchange.ts';
import { readFoundPage } from '../intercom/find-lead.ts';
import { identityOf } from '../intercom/identity.ts';
import { outcomeOf } from '../intercom/outcome.ts';
import type { ApiResponse } from '../intercom/read-response.ts';
import { stepAnswerOf } from '../intercom/step-outcome.ts';
import { readMatches } from '../leads/duplicate-answer.ts';
import { readPart } from '../workspace/catalog/read-part.ts';
import { troubleWords } from '../workspace/catalog/trouble.ts';

/*
 * The table of docs/answers.md: every status and every body. For each, it has what every caller of
 * Intercom makes of the answer and tells the rep.
 */

/** A word for each reading; a capital letter if nobody knows whether Intercom had the request. */
const WORDS = {
  '·': 'answer',
  i: 'not Intercom',
  I: 'not Intercom, and the request may have arrived',
  w: 'wait',
  l: 'wait, this call alone',
  t: 'token',
  p: 'permission',
  $: 'plan',
  e: 'endpoint absent in the version',
  r: 'refused',
  g: 'gone or moved',
  U: 'unknown: a fault of the server',
  B: 'unknown: an answer that cannot be read',
} as const;
type Word = keyof typeof WORDS;

const wordOf = (reading: Reading): string => {
  switch (reading.kind) {
    case 'answer':
      return '·';
    case 'not-intercom':
      return reading.mayHaveArrived ? 'I' : 'i';
    case 'wait':
      return reading.isForAll ? 'w' : 'l';
    case 'token':
      return 't';
    case 'permission':
      return 'p';
    case 'plan-or-version':
      return { plan: '$', version: 'v', endpoint: 'e' }[reading.what];
    case 'refused':
      return 'r';
    case 'gone-or-moved':
      return 'g';
    case 'network':
      return 'n';
    case 'unknown':
      return reading.cause === 'server-error' ? 'U' : 'B';
  }
};

const errorList = (code: string, message = 'No.') =>
  JSON.stringify({ type: 'error.list', request_id: 'r', errors: [{ code, message }] });

const BODIES = {
  'error list': errorList('some_code'),
  'other JSON': '{"portal":true}',
  HTML: '<html><h1>Sign in</h1></html>',
  empty: '',
  truncated: '{"portal":tr',
} as const;

const answer = (status: number, body: string, headers: ApiResponse['headers'] = {}): Exchange => ({
  durationMs: 1,
  failure: null,
  response: { status, headers, requestId: null, body, isTruncated: false },
});

/** For each status: the readings of an error list, other JSON, HTML, no body and half an answer. */
const TABLE: Readonly<Record<number, string>> = {
  200: 'B I I · B',
  201: 'B I I · B',
  204: 'B I I · B',
  301: 'I I I I I',
  302: 'I I I I I',
  304: 'I I I I I',
  307: 'I I I I I',
  400: 'r r i r r',
  401: 't t i t t',
  402: '$ $ i $ $',
  403: 'p i i i i',
  404: 'e e i e e',
  405: 'e e i e e',
  406: 'r r i r r',
  407: 'i i i i i',
  408: 'U U U U U',
  409: 'r r i r r',
  410: 'g g i g g',
  413: 'r r i r r',
  415: 'r r i r r',
  418: 'r r i r r',
  422: 'r r i r r',
  423: 'l l i l l',
  429: 'w w w w w',
  431: 'r r i r r',
  451: '$ i i i i',
  500: 'U U U U U',
  502: 'U U U U U',
  503: 'U U U U U',
  504: 'U U U U U',
  511: 'I I I I I',
  599: 'U U U U U',
};

type Told = {
  /** What happens to a lead. */
  readonly create: string;
  readonly step: string;
  readonly lookUp: string;
  readonly connect: RegExp;
  readonly catalog: RegExp;
  readonly duplicates: RegExp;
};

const NOT_IT = {
  lookUp: 'failed',
  connect: /^not-intercom: (The answer \(\d+\) did not come from Intercom|The proxy)/,
  catalog: /something else on the network answers in Intercom’s place/,
  duplicates: /something else on the network answers in its place/,
};
const REFUSED = {
  lookUp: 'failed',
  connect: /^intercom-failing: Intercom answered \d+: \u2068“/,
  catalog: /Intercom refused \(\u2068“/,
  duplicates: /it refused the search/,
};

/** What each caller does with a reading. */
const PLACES: Readonly<Record<Word, Told>> = {
  '·': {
    create: 'unknown answer-unreadable',
    step: 'unknown answer-foreign',
    lookUp: 'failed',
    connect: /^not-intercom: The answer is not one that Intercom gives/,
    catalog: /the answer is broken, or not about them/,
    duplicates: /no answer that can be read/,
  },
  i: { ...NOT_IT, create: 'not-sent not-intercom', step: 'not-sent not-intercom' },
  I: {
    ...NOT_IT,
    create: 'unknown not-intercom',
    step: 'unknown not-intercom',
    connect:
      /^(not-intercom: The answer \(\d+\) did not come from Intercom|region-wrong: .*sign in)/,
  },
  w: {
    create: 'rate-limited null',
    step: 'rate-limited null',
    lookUp: 'failed',
    connect: /^intercom-busy: Intercom asks to wait/,
    catalog: /Intercom asks to wait/,
    duplicates: /left to your leads/,
  },
  l: {
    create: 'locked',
    step: 'locked',
    lookUp: 'failed',
    connect: /^intercom-busy: Intercom asks to wait/,
    catalog: /Intercom asks to wait/,
    duplicates: /left to your leads/,
  },
  t: {
    create: 'halted token-wrong',
    step: 'halted token-wrong',
    lookUp: 'failed token-wrong',
    connect: /^token-wrong: Intercom does not accept this access token/,
    catalog: /did not accept the access token/,
    duplicates: /does not accept the access token/,
  },
  p: {
    create: 'halted token-forbidden',
    step: 'refused',
    lookUp: 'failed token-forbidden',
    connect: /^token-forbidden: .*“No\.”\u2069 Give it the permission/,
    catalog: /does not allow it to this access token \(\u2068“No\.”\u2069\)/,
    duplicates: /does not allow that to this access token/,
  },
  $: {
    create: 'halted plan',
    step: 'halted plan',
    lookUp: 'failed plan',
    connect: /^plan-restricted: .*plan does not allow this/,
    catalog: /plan does not allow it/,
    duplicates: /plan or its API version does not allow/,
  },
  e: {
    create: 'halted version',
    step: 'refused',
    lookUp: 'failed version',
    connect: /^region-wrong: Intercom does not know this address \(40[45]\)/,
    catalog: /this API version of Intercom does not list them/,
    duplicates: /plan or its API version does not allow/,
  },
  r: { ...REFUSED, create: 'refused', step: 'refused' },
  g: { ...REFUSED, create: 'gone', step: 'gone' },
  U: {
    create: 'unknown server-error',
    step: 'unknown server-error',
    lookUp: 'failed',
    connect: /^intercom-failing: Intercom has a fault of its own \(\d+\)/,
    catalog: /has a fault of its own \(\d+\)/,
    duplicates: /no answer that can be read/,
  },
  B: {
    create: 'unknown answer-unreadable',
    step: 'unknown answer-unreadable',
    lookUp: 'failed',
    connect: /^intercom-failing: Intercom’s answer could not be read/,
    catalog: /the answer is broken, or not about them/,
    duplicates: /no answer that can be read/,
  },
};

const lead = { ...EMPTY_LEAD, name: 'Winston' };
const TAG: ApiCall = { method: 'POST', path: '/tags', body: { name: 'Fair' } };

const sayTrouble = (trouble: ReturnType<typeof outcomeOf> | { kind: 'answered' }): string => {
  if ('halt' in trouble) return `halted ${trouble.halt.reason}`;
  if ('by' in trouble) return `not-sent ${trouble.by}`;
  if ('cause' in trouble) return `unknown ${trouble.cause}`;
  if ('retryAfterMs' in trouble) return `rate-limited ${trouble.retryAfterMs}`;
  return trouble.kind;
};

const readPlaces = async (exchange: Exchange) => {
  const adapter = adapterFor('2.16');
  const step = stepAnswerOf(exchange, TAG);
  const page = readFoundPage(exchange, adapter);
  const identity = identityOf(exchange);
  const tags = catalogCallsOf('2.16').tags ?? expect.unreachable();
  const part = await readPart(tags, 10, async () => exchange);
  const matches = readMatches(exchange, '2.16');
  return {
    create: sayTrouble(outcomeOf(exchange, { lead, ref: null }, adapter)),
    step: sayTrouble(step.kind === 'trouble' ? step.trouble : step),
    lookUp: page.kind === 'failed' ? `failed ${page.halt?.reason ?? ''}`.trim() : page.kind,
    connect:
      identity.kind === 'known' ? 'known' : `${identity.error.code}: ${identity.error.message}`,
    catalog: part.kind === 'trouble' ? troubleWords('tags', part.trouble) : part.kind,
    duplicates: 'kind' in matches ? matches.message : 'found',
  };
};

describe.each(Object.entries(TABLE))('a %s', (status, row) => {
  test.each(
    Object.entries(BODIES).map(([name, body], at) => [name, row.split(' ')[at] ?? '', body]),
  )('with %s is “%s” in every place', async (_name, word, body) => {
    const exchange = answer(Number(status), body);
    expect(wordOf(classify(exchange))).toBe(word);
    const { create, step, lookUp, connect, catalog, duplicates } = PLACES[word as Word];
    expect(await readPlaces(exchange)).toEqual({
      create,
      step,
      lookUp,
      connect: expect.stringMatching(connect),
      catalog: expect.stringMatching(catalog),
      duplicates: expect.stringMatching(duplicates),
    });
  });
});

test.each(Object.entries(BODIES))(
  'what is cut at 4 MB is broken, whatever it says: %s',
  (_n, body) => {
    const { response } = answer(200, body);
    const cut = { response: response && { ...response, isTruncated: true }, failure: null };
    expect(wordOf(classify(cut))).toBe('B');
  },
);

describe('Intercom’s code', () => {
  test.each([
    ['intercom_version_invalid', 400, 'v'],
    ['api_plan_restricted', 403, '$'],
    ['api_plan_restricted', 404, '$'],
    ['token_revoked', 401, 't'],
    ['token_suspended', 403, 't'],
    ['action_forbidden', 403, 'p'],
    ['rate_limit_exceeded', 403, 'w'],
    ['too_many_requests', 400, 'w'],
    ['contact_merged', 410, 'g'],
    ['constructor', 422, 'r'],
  ])('%s says more than the %i', (code, status, word) => {
    expect(wordOf(classify(answer(status, errorList(code))))).toBe(word);
  });

  test('counts wherever it stands in the list', () => {
    const errors = [{ code: 'other', message: 'x' }, { code: 'api_plan_restricted' }];
    expect(wordOf(classify(answer(403, JSON.stringify({ errors }))))).toBe('$');
  });
});

describe('who answered', () => {
  test.each([
    ['its own header', 403, '{"x":1}', { 'intercom-version': '2.16' }, 'p'],
    ['its own header and nothing else', 403, '', { 'x-intercom-version': 'b1' }, 'p'],
    ['the start of an error list', 403, '{"type":"error.list","err', {}, 'p'],
    ['a page, whatever its headers say', 403, '<html>', { 'intercom-version': '2.16' }, 'i'],
    ['text', 403, 'Blocked by policy', {}, 'i'],
  ])('is told by %s', (_by, status, body, headers, word) => {
    expect(wordOf(classify(answer(status, body, headers)))).toBe(word);
  });

  test.each([
    '[]',
    '[{"id":"1"}]',
    '"ok"',
    'true',
    '1',
    '{}',
    '{"type":"portal"}',
    '{"error":"x"}',
  ])('JSON that is no object of Intercom’s is not Intercom: %s', (body) =>
    expect(wordOf(classify(answer(200, body)))).toBe('I'),
  );

  test.each([
    '{"type":"contact"}',
    '{"type":"admin.list","admins":[]}',
    '{"object":"contact","archived":true}',
    '{"id":"1","deleted":true}',
    '{"data":[]}',
    'null',
  ])('and what may be one is left to whoever asked: %s', (body) =>
    expect(wordOf(classify(answer(200, body)))).toBe('·'),
  );
});

describe('what is not there', () => {
  const canonical = (link: string) =>
    classify(answer(410, errorList('contact_merged'), { link }), { namesRecord: true });

  test('is gone where the call names it', () => {
    const gone = classify(answer(404, errorList('not_found')), { namesRecord: true });
    expect(wordOf(gone)).toBe('g');
    expect(wordOf(classify(answer(405, errorList('x')), { namesRecord: true }))).toBe('r');
  });

  test.each([
    ['</contacts/5811f6bb>; rel="canonical"', '5811f6bb'],
    ['<https://api.intercom.io/contacts/5811f6bb>;rel=canonical', '5811f6bb'],
    ['</x>; rel="next", </contacts/a,b>; rel="prev", </contacts/77>; rel="canonical"', '77'],
    ['</contacts/5811f6bb>; rel="next"', null],
    ['</companies/1>; rel="canonical"', null],
    ['', null],
  ])('has moved to where the header %s says', (link, movedTo) => {
    expect(canonical(link)).toMatchObject({ kind: 'gone-or-moved', movedTo });
  });
});

test.each([
  ['not-sent', 'network', 'not-sent network', /^network-unreachable: .*\(x\)/],
  ['timeout', 'unknown', 'unknown timeout', /^network-timeout: /],
  ['lost', 'unknown', 'unknown connection-lost', /^network-unreachable: The connection broke/],
  ['redirected', 'not-intercom', 'unknown not-intercom', /^region-wrong: .*sign in/],
] as const)('without an answer: %s', async (kind, reading, create, connect) => {
  const exchange: Exchange = { durationMs: 1, response: null, failure: { kind, reason: 'x' } };
  expect(classify(exchange).kind).toBe(reading);
  const places = await readPlaces(exchange);
  expect(places).toMatchObject({ create, step: create, lookUp: 'failed' });
  expect(places.connect).toMatch(connect);
});

test('no place tells the rep of a firewall’s page that the token lacks a permission', async () => {
  for (const status of [400, 401, 402, 403, 404, 407, 451, 511, 200]) {
    const { connect, catalog, duplicates, ...outbox } = await readPlaces(
      answer(status, BODIES.HTML),
    );
    expect([connect, catalog, duplicates].join(' ')).not.toMatch(/token|permission/i);
    expect(Object.values(outbox).join(' ')).not.toMatch(/refused|halted/);
  }
});
