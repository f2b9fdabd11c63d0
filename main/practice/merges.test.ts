import { describe, expect, test } from 'vitest';
import { errorOf, idOf, openHarness, pluck } from '../testing/practice-harness.ts';
import type { FaultPlan } from './faults.ts';

const OLD = { version: '1.3' };
const BEFORE = { version: '2.15' };
const EMAIL = 'ann@acme.example';

const openWith = (...faults: FaultPlan['faults']) => openHarness({ faults: { faults } });

describe('a lead that is merged', () => {
  const merged = async (...faults: FaultPlan['faults']) => {
    const { call, practice } = openWith(...faults);
    const lead = idOf(await call('POST', '/contacts', { role: 'lead', name: 'Ann', email: EMAIL }));
    const user = idOf(await call('POST', '/contacts', { role: 'user', email: EMAIL }));
    practice.merge(lead, user);
    return { call, lead, user };
  };
  const calls = [
    ['GET', ''],
    ['PUT', ''],
    ['POST', '/archive'],
    ['GET', '/tags'],
    ['POST', '/tags'],
    ['GET', '/notes'],
    ['POST', '/notes'],
    ['GET', '/companies'],
    ['POST', '/companies'],
  ] as const;

  test.each(calls)('%s /contacts/{id}%s says where it went on 2.16', async (method, what) => {
    const { call, lead, user } = await merged();
    const told = await call(method, `/contacts/${lead}${what}`, { id: '1004', body: 'x' });
    expect(errorOf(told)).toMatchObject({ status: 410, code: 'contact_merged' });
    expect(told.headers.Link).toBe(`</contacts/${user}>; rel="canonical"`);
  });

  test.each(calls)('%s /contacts/{id}%s knows nothing of it before', async (method, what) => {
    const { call, lead } = await merged();
    const told = await call(method, `/contacts/${lead}${what}`, { id: '1004', body: 'x' }, BEFORE);
    expect(errorOf(told)).toMatchObject({ status: 404, code: 'not_found' });
  });

  test('stands for the user before 2.16, where merges are followed', async () => {
    const { call, lead, user } = await merged({ kind: 'followed-merges' });
    const read = await call('GET', `/contacts/${lead}`, undefined, BEFORE);
    expect(read.body).toMatchObject({ id: user, name: 'Ann', role: 'user' });
    const note = await call('POST', `/contacts/${lead}/notes`, { body: 'x' }, BEFORE);
    expect(note.body.contact).toMatchObject({ id: user });
    expect((await call('GET', `/contacts/${lead}`, undefined, OLD)).body.id).toBe(user);
    expect((await call('GET', `/contacts/${lead}`)).status).toBe(410);
  });

  test('is no lead of 1.x, and neither is who it went into', async () => {
    const { call, lead, user } = await merged();
    expect((await call('GET', `/contacts/${lead}`, undefined, OLD)).status).toBe(404);
    expect((await call('GET', `/contacts/${user}`, undefined, OLD)).status).toBe(404);
    const users = await call('GET', `/users?email=${EMAIL}`, undefined, OLD);
    expect(pluck(users, 'name', 'users')).toEqual(['Ann']);
  });

  test('by a fault: into a user that is made of it', async () => {
    const { call, practice } = openWith({ kind: 'merge', method: 'POST', path: '/contacts' });
    const id = idOf(await call('POST', '/contacts', { role: 'lead', email: EMAIL }));
    const [lead, user] = practice.contacts();
    expect(lead).toMatchObject({ id, state: 'merged', mergedInto: user?.id });
    expect(user).toMatchObject({ role: 'user', state: 'live', email: EMAIL });
  });

  test('is in the history of the user', async () => {
    const { call, lead, user } = await merged();
    const history = await call('GET', `/contacts/${user}/merge_history`);
    expect(pluck(history, 'source_contact_id')).toEqual([lead]);
    expect((await call('GET', `/contacts/${user}/merge_history`, undefined, BEFORE)).status).toBe(
      404,
    );
  });
});

test('a lead of 1.x that is converted into a user who is known is merged into that user', async () => {
  const { call, practice } = openHarness();
  const lead = idOf(await call('POST', '/contacts', { name: 'Ann', email: EMAIL }, OLD));
  const user = idOf(await call('POST', '/contacts', { role: 'user', external_id: 'u1' }));
  const body = { contact: { id: lead }, user: { user_id: 'u1' } };
  const told = await call('POST', '/contacts/convert', body, OLD);
  expect(told.body).toMatchObject({ type: 'user', id: user, name: 'Ann', email: EMAIL });
  expect(practice.contacts()).toMatchObject([
    { id: lead, state: 'merged', mergedInto: user },
    { id: user, state: 'live' },
  ]);
});
