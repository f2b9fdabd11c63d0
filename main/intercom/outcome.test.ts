import { describe, expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import { faultsOf } from '../../preload/contract/refusal.ts';
import { adapterFor } from './adapters.ts';
import { outcomeOf } from './outcome.ts';
import type { ApiResponse } from './read-response.ts';

const lead = {
  ...EMPTY_LEAD,
  name: 'Winston Smith',
  email: 'Winston@Acme.example',
  phone: '00353875551234',
};

const sent = { lead, ref: null };

const contact = {
  type: 'contact',
  role: 'lead',
  id: '5811f6bbe6b4704ddfa84ac0',
  name: 'Winston Smith',
  email: 'winston@acme.example',
  phone: '+353875551234',
};

const answer = (status: number, body: unknown, headers = {}): ApiResponse => ({
  status,
  headers,
  requestId: null,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  isTruncated: false,
});

const errorList = (code: string, message: string, field?: string) => ({
  type: 'error.list',
  request_id: 'r',
  errors: [{ code, message, field }],
});

const outcome = (response: ApiResponse) =>
  outcomeOf({ response, failure: null }, sent, adapterFor('2.16'));

test('a 200 with the lead that was sent means created, however the server writes it', () => {
  expect(outcome(answer(200, contact))).toEqual({ kind: 'created', contactId: contact.id });
  const old = { ...contact, role: undefined, anonymous: true };
  expect(outcomeOf({ response: answer(200, old), failure: null }, sent, adapterFor('1.3'))).toEqual(
    { kind: 'created', contactId: contact.id },
  );
});

test('a lead that Intercom has made a user at once is created all the same', () => {
  const user = { ...contact, role: 'user' };
  expect(outcome(answer(200, user))).toEqual({ kind: 'created', contactId: contact.id });
});

describe('a 2xx that does not prove anything', () => {
  test.each([
    ['someone else’s email', { ...contact, email: 'julia@acme.example' }, 'answer-foreign'],
    ['someone else’s name', { ...contact, name: 'Julia' }, 'answer-foreign'],
    ['no email at all', { ...contact, email: null }, 'answer-foreign'],
    ['no id', { ...contact, id: undefined }, 'answer-unreadable'],
    ['an admin', { type: 'admin', id: '1' }, 'answer-unreadable'],
    ['a list', [contact], 'not-intercom'],
    ['JSON of a network’s own', { portal: true }, 'not-intercom'],
    ['HTML', '<html>Sign in to Wi-Fi</html>', 'not-intercom'],
    ['half a JSON', '{"type":"contact","id":"5811', 'answer-unreadable'],
    ['nothing', '', 'answer-unreadable'],
    ['null', 'null', 'answer-unreadable'],
  ])('%s', (_name, body, cause) => {
    expect(outcome(answer(200, body))).toEqual({ kind: 'unknown', cause });
  });

  test('a body that was cut off', () => {
    const cut = { ...answer(200, contact), isTruncated: true };
    expect(outcome(cut)).toEqual({ kind: 'unknown', cause: 'answer-unreadable' });
  });
});

test.each([408, 500, 502, 503, 504, 599])('%i leaves the outcome unknown', (status) => {
  expect(outcome(answer(status, '<html>Bad gateway</html>'))).toEqual({
    kind: 'unknown',
    cause: 'server-error',
  });
});

test.each([301, 302, 307, 304])('%i is no answer of the API', (status) => {
  expect(outcome(answer(status, '')).kind).toBe('unknown');
});

test.each([400, 406, 409, 413, 415, 422])('%i is a refusal', (status) => {
  expect(outcome(answer(status, errorList('parameter_invalid', 'no', 'email')))).toEqual({
    kind: 'refused',
    refusal: {
      status,
      code: 'parameter_invalid',
      message: 'no',
      field: 'email',
      otherContactId: null,
    },
  });
});

test('a conflict names the contact that is in the way', () => {
  const message =
    'A contact matching those details already exists with id=5da6f18e3d7cf967e4582d05';
  expect(outcome(answer(409, errorList('conflict', message)))).toMatchObject({
    refusal: { otherContactId: '5da6f18e3d7cf967e4582d05' },
  });
});

test('a refusal without words is put into words', () => {
  expect(outcome(answer(400, ''))).toMatchObject({
    refusal: { message: 'Intercom answered 400 and gave no reason.', code: null },
  });
});

test('the token is at fault with 401 and 403', () => {
  expect(outcome(answer(401, errorList('unauthorized', 'x')))).toEqual({
    kind: 'halted',
    halt: { reason: 'token-wrong', said: 'x' },
  });
  expect(outcome(answer(403, errorList('forbidden', 'x')))).toEqual({
    kind: 'halted',
    halt: { reason: 'token-forbidden', said: 'x' },
  });
});

test('429 tells how long to wait', () => {
  expect(outcome(answer(429, '', { 'retry-after': '7' }))).toEqual({
    kind: 'rate-limited',
    retryAfterMs: 7_000,
  });
});

test.each([
  ['not-sent', { kind: 'not-sent', by: 'network' }],
  ['timeout', { kind: 'unknown', cause: 'timeout' }],
  ['lost', { kind: 'unknown', cause: 'connection-lost' }],
  ['redirected', { kind: 'unknown', cause: 'not-intercom' }],
] as const)('without an answer: %s', (kind, expected) => {
  const failure = { kind, reason: 'x' };
  expect(outcomeOf({ response: null, failure }, sent, adapterFor('2.16'))).toEqual(expected);
});

describe('a ref is proof', () => {
  const ref = '11111111-1111-4111-8111-111111111111';
  const withRef = (galena_ref: string) =>
    answer(200, { ...contact, name: 'Renamed', custom_attributes: { galena_ref } });
  const outcomeWithRef = (response: ApiResponse) =>
    outcomeOf({ response, failure: null }, { lead, ref }, adapterFor('2.16'));

  test('that it is our lead, whatever else the answer says', () => {
    expect(outcomeWithRef(withRef(ref)).kind).toBe('created');
  });

  test('that it is not, although it says the same', () => {
    const other = answer(200, { ...contact, custom_attributes: { galena_ref: 'another' } });
    expect(outcomeWithRef(other)).toEqual({ kind: 'unknown', cause: 'answer-foreign' });
  });
});

test.each([
  ['087 123 4567', '+353871234567'],
  ['00353 87 123 4567', '+353871234567'],
  ['+353 (87) 123-4567', '353871234567'],
])('a lead with nothing but the phone %s is known by %s', (phone, found) => {
  const only = { lead: { ...EMPTY_LEAD, phone }, ref: null };
  const response = answer(200, { ...contact, phone: found });
  expect(outcomeOf({ response, failure: null }, only, adapterFor('2.16')).kind).toBe('created');
});

test('every fault of an answer is told, each at the form’s field that it is about', () => {
  const errors = [
    { code: 'parameter_invalid', message: 'email is invalid', field: 'email' },
    { code: 'parameter_invalid', message: 'is too long', field: 'custom_attributes.plan' },
    { code: 'x', message: 'and something else' },
  ];
  const plan = { ...lead, customAttributes: [{ name: 'plan', type: 'text', value: 'p' }] as const };
  const response = answer(422, { type: 'error.list', errors });
  const typed = { lead: { ...plan, customAttributes: [...plan.customAttributes] }, ref: null };
  const told = outcomeOf({ response, failure: null }, typed, adapterFor('2.16'));
  expect(told.kind === 'refused' && faultsOf(told.refusal).map(({ field }) => field)).toEqual([
    'email',
    'customAttributes.0.value',
    null,
  ]);
});

test('a phone that Intercom wrote its own way does not make a named lead foreign', () => {
  expect(outcome(answer(200, { ...contact, phone: '00353875559999' })).kind).toBe('created');
  const only = { lead: { ...EMPTY_LEAD, phone: '+1 555 0100' }, ref: null };
  const foreign = { response: answer(200, contact), failure: null };
  expect(outcomeOf(foreign, only, adapterFor('2.16')).kind).toBe('unknown');
});

test('the same letters, composed otherwise, are the same name', () => {
  const decomposed = { ...contact, name: 'Zoë Ångström'.normalize('NFD') };
  const sentence = { lead: { ...lead, name: 'Zoë Ångström'.normalize('NFC') }, ref: null };
  const response = answer(200, decomposed);
  expect(outcomeOf({ response, failure: null }, sentence, adapterFor('2.16')).kind).toBe('created');
});

test.each([401, 403])('a firewall’s %i in HTML does not speak for the token', (status) => {
  expect(outcome(answer(status, '<html>Forbidden</html>')).kind).toBe('not-sent');
});

describe('what stands between Galena and Intercom', () => {
  const signIn = '<html><title>Sign in to the network</title></html>';
  test.each([
    ['a proxy that asks for a login', answer(407, ''), 'not-sent'],
    ['the same with a page', answer(407, signIn), 'not-sent'],
    ['a firewall’s page', answer(403, signIn), 'not-sent'],
    ['a sign-in page in place of the answer', answer(200, signIn), 'unknown'],
    ['a network that asks for a sign-in', answer(511, signIn), 'unknown'],
    ['the same in JSON', answer(511, { error: 'authentication required' }), 'unknown'],
    ['a gateway’s page', answer(502, signIn), 'unknown'],
    ['a redirect that was followed by nobody', answer(302, ''), 'unknown'],
  ])('%s is neither a refusal nor the token’s fault', (_name, response, kind) => {
    expect(outcome(response).kind).toBe(kind);
  });

  test('a network’s own page is not called a fault of Intercom’s', () => {
    expect(outcome(answer(511, signIn))).toMatchObject({ cause: 'not-intercom' });
  });
});
