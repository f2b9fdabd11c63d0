import { beforeAll, expect, test } from 'vitest';
import { ANSWER_EXCEPTIONS, CORRECTIONS } from '../testing/intercom-openapi/exceptions.ts';
import { holdAnswers, operationName } from '../testing/intercom-openapi/hold-against.ts';
import { idOf, openHarness } from '../testing/practice-harness.ts';
import type { FaultPlan } from './faults.ts';
import { ROUTES } from './router.ts';

/**
 * Checks every answer of the practice workspace on 2.16 against Intercom's own API description.
 * exceptions.ts lists each difference with its reason.
 */

const answers = holdAnswers(CORRECTIONS);
const seen = new Set<string>();

const nameOf = (method: string, target: string): string =>
  operationName(method, target) ?? `${method} ${target}`;

/** A workspace of which every answer is checked. */
const openHeld = (options: Parameters<typeof openHarness>[0] = {}) => {
  const harness = openHarness(options);
  const call: typeof harness.call = async (method, target, body, how) => {
    const told = await harness.call(method, target, body, how);
    answers.hold({ method, target }, { ...told, body: told.text });
    seen.add(`${nameOf(method, target)} ${told.status < 300 ? 'answered' : 'refused'}`);
    return told;
  };
  return { ...harness, call };
};
type Held = ReturnType<typeof openHeld>;

const ANN = {
  role: 'lead',
  name: 'Ann',
  email: 'ann@acme.example',
  phone: '+353871234567',
  avatar: 'https://acme.example/ann.png',
  owner_id: '1001',
  custom_attributes: { job_title: 'Buyer', team_mates: 3, monthly_spend: 1.5 },
};

const useContacts = async ({ call, practice }: Held): Promise<string> => {
  const lead = idOf(await call('POST', '/contacts', ANN));
  await call('POST', '/contacts', { role: 'lead' });
  await call('PUT', `/contacts/${lead}`, { name: 'Ann B', phone: null });
  await call('GET', `/contacts/${lead}`);
  await call('GET', '/contacts?per_page=1');
  const query = { field: 'email', operator: '=', value: 'ann@acme.example' };
  await call('POST', '/contacts/search', { query });
  await call('POST', '/contacts/search', { query: { ...query, field: 'shoe' } });
  const made = await call('POST', '/contacts', {
    role: 'user',
    external_id: 'u1',
    email: 'u@b.example',
  });
  const user = idOf(made);
  await call('POST', '/contacts', { role: 'user', external_id: 'u1' });
  await call('GET', '/contacts/find_by_external_id/u1');
  const twin = idOf(await call('POST', '/contacts', { role: 'lead', email: 'u@b.example' }));
  await call('POST', '/contacts/merge', { from: twin, into: user });
  await call('POST', '/contacts/merge', { from: lead, into: user });
  await call('GET', `/contacts/${twin}`);
  await call('GET', `/contacts/${twin}/tags`);
  await call('GET', `/contacts/${user}?include_merge_history=true`);
  await call('GET', `/contacts/${user}/merge_history`);
  const other = idOf(await call('POST', '/contacts', { role: 'lead' }));
  for (const what of ['block', 'archive', 'unarchive'])
    await call('POST', `/contacts/${other}/${what}`);
  await call('DELETE', `/contacts/${other}`);
  await call('POST', `/contacts/${other}/unarchive`);
  practice.archive(user);
  await call('POST', '/contacts', { role: 'user', external_id: 'u1' });
  return lead;
};

const useCompanies = async ({ call }: Held, lead: string): Promise<void> => {
  const full = {
    size: 12,
    website: 'https://c.example',
    industry: 'Metal',
    plan: 'Pro',
    monthly_spend: 9.9,
  };
  const company = idOf(await call('POST', '/companies', { company_id: 'c1', name: 'C', ...full }));
  await call('POST', `/contacts/${lead}/companies`, { id: company });
  await call('POST', `/contacts/${lead}/companies`, {});
  for (const query of [
    '',
    '?per_page=1',
    '?name=C',
    '?company_id=c1',
    '?name=None',
    '?tag_id=1',
    '/list',
    '/scroll',
    '/scroll',
  ]) {
    await call(query === '/list' ? 'POST' : 'GET', `/companies${query}`);
  }
  await call('GET', `/companies/${company}`);
  await call('PUT', `/companies/${company}`, { name: 'D' });
  for (const what of ['contacts', 'segments']) await call('GET', `/companies/${company}/${what}`);
  for (const what of ['companies', 'segments', 'subscriptions'])
    await call('GET', `/contacts/${lead}/${what}`);
  const body = { name: 'Hot', companies: [{ id: company }], users: [{ id: lead }] };
  await call('POST', '/tags', body);
  await call('GET', `/companies/${company}`);
  await call('DELETE', `/contacts/${lead}/companies/${company}`);
  await call('DELETE', `/companies/${company}`);
};

const useTagsAndNotes = async ({ call }: Held, lead: string): Promise<void> => {
  const id = idOf(await call('POST', '/tags', { name: 'Warm' }));
  await call('POST', '/tags', { id, name: 'Lukewarm' });
  await call('POST', '/tags', { name: 'Warm', companies: [{ company_id: 'none' }] });
  await call('POST', `/contacts/${lead}/tags`, { id });
  await call('GET', `/contacts/${lead}/tags`);
  await call('GET', '/tags');
  await call('GET', `/tags/${id}`);
  await call('DELETE', `/contacts/${lead}/tags/${id}`);
  await call('DELETE', `/tags/${id}`);
  const note = idOf(
    await call('POST', `/contacts/${lead}/notes`, { body: 'Called', admin_id: '1002' }),
  );
  await call('POST', `/contacts/${lead}/notes`, { body: '' });
  await call('POST', `/contacts/${lead}/notes`, { body: 'Again' });
  await call('POST', `/contacts/${lead}/tags`, { id: '1004' });
  await call('GET', `/contacts/${lead}`);
  await call('GET', `/contacts/${lead}/notes?per_page=1`);
  await call('GET', `/notes/${note}`);
};

const useTheRest = async ({ call, practice }: Held): Promise<void> => {
  for (const target of ['/me', '/admins?display_avatar=true', '/admins/1001'])
    await call('GET', target);
  const plain = { name: 'galena_ref', model: 'contact', data_type: 'string', description: 'Ours' };
  const id = idOf(await call('POST', '/data_attributes', plain));
  await call('PUT', `/data_attributes/${id}`, { description: 'Theirs' });
  const list = { options: [{ value: 'a' }, { value: 'b' }], data_type: 'options' };
  await call('POST', '/data_attributes', { ...plain, ...list, name: 'kind' });
  await call('GET', '/data_attributes?model=contact');
  await call('GET', '/data_attributes?model=conversation');
  await call('POST', '/contacts', ANN, { version: '9.9' });
  await call('POST', '/contacts', ANN, { headers: { accept: 'text/html' } });
  await call('POST', '/contacts', '{"role"');
  practice.archiveAttribute('galena_ref');
  await call('POST', '/contacts', { role: 'lead', custom_attributes: { galena_ref: 'x' } });
  practice.fillAttributes();
  await call('POST', '/data_attributes', { ...plain, name: 'one_more' });
};

const routes = ROUTES.filter(({ generation }) => generation === 2).map(({ method, path }) => ({
  method,
  target: path.replace(/:\w+/g, '0'),
}));

/** For every route: a wrong token, an id that does not exist, a wrong body, no calls left. */
const refuseAll = async ({ call, practice }: Held): Promise<void> => {
  const headers = { authorization: 'Bearer wrong' };
  const nonsense = { role: 1, name: 4, id: {}, company_id: {}, body: 1, query: 'x', from: 1 };
  for (const { method, target } of routes) {
    await call(method, target, undefined, { headers });
    const query = method === 'GET' ? '?page=x&per_page=0&starting_after=x&scroll_param=x' : '';
    await call(method, `${target}${query}`, nonsense);
  }
  practice.setSettings({ callsPerWindow: 0 });
  for (const { method, target } of routes) await call(method, target, undefined);
};

/** Only faults with an answer from Intercom itself. */
const FAULTS: FaultPlan['faults'] = [
  { kind: 'unavailable' },
  { kind: 'server-error' },
  { kind: 'request-timeout' },
  { kind: 'rate-limited' },
  { kind: 'unauthorized' },
  { kind: 'forbidden' },
  { kind: 'plan-restricted' },
  { kind: 'version-invalid' },
  { kind: 'refusal', status: 422, code: 'data_invalid', message: 'no', field: 'email' },
];

beforeAll(async () => {
  const held = openHeld();
  await useContacts(held);
  const lead = idOf(await held.call('POST', '/contacts', ANN));
  await useCompanies(held, lead);
  await useTagsAndNotes(held, lead);
  await useTheRest(held);
  await refuseAll(openHeld());
  for (const fault of FAULTS)
    await openHeld({ faults: { faults: [fault] } }).call('POST', '/contacts', ANN);
});

test('every route is seen to answer and to refuse', () => {
  const wanted = routes.flatMap(({ method, target }) =>
    ['answered', 'refused'].map((how) => `${nameOf(method, target)} ${how}`),
  );
  expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
});

test('no answer differs from the description, but for reasons that are named', () => {
  const allowed = new Set(ANSWER_EXCEPTIONS.flatMap(({ places }) => places));
  expect(answers.findings().filter((place) => !allowed.has(place))).toEqual([]);
});

test('every exception is still needed', () => {
  const found = new Set(answers.findings());
  const places = ANSWER_EXCEPTIONS.flatMap(({ places }) => places);
  expect(places.filter((place) => !found.has(place))).toEqual([]);
});
