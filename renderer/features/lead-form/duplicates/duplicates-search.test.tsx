import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import {
  localMatch,
  remoteMatch,
  renderDuplicates,
  SAME_EMAIL,
} from '../../../testing/render-duplicates.tsx';
import { sampleLocalMatch } from '../../../testing/samples.ts';
import { SEARCH_PAUSE_MS } from '../api.ts';

afterEach(() => void vi.useRealTimers());

const findRow = (name: string) => screen.findByRole('listitem', { name });

/** Timers and answers stand still until the test moves the time on. */
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
/** Waits for the pause in typing and for the answer after it. */
const rest = async () => {
  await pass(SEARCH_PAUSE_MS);
  await pass(1);
};

test('Intercom is searched once typing rests, and only for what stands there then', async () => {
  vi.useFakeTimers();
  const { galena, type } = renderDuplicates(remoteMatch, { email: '' });
  await rest();
  type({ email: 'an@example.com' });
  await pass(SEARCH_PAUSE_MS - 1);
  type({ email: SAME_EMAIL });
  await pass(SEARCH_PAUSE_MS - 1);
  expect(galena.requestsOf('findRemoteDuplicates')).toEqual([]);
  await pass(1);
  expect(galena.requestsOf('findRemoteDuplicates')).toEqual([{ email: SAME_EMAIL, phone: '' }]);
});

test('what was found is gone with the first key that changes what is typed', async () => {
  vi.useFakeTimers();
  const { type } = renderDuplicates(remoteMatch);
  await rest();
  expect(screen.getByRole('listitem', { name: 'Ann Müller' })).toBeTruthy();
  type({ email: `${SAME_EMAIL}x` });
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('what was not answered is asked again when it is typed again', async () => {
  vi.useFakeTimers();
  const message = 'Intercom was not searched: more was typed meanwhile.';
  const { galena, type } = renderDuplicates({
    ...localMatch,
    remoteAnswer: { kind: 'unavailable', reason: 'failed', message },
  });
  await rest();
  expect(screen.getByText(message)).toBeTruthy();
  type({ email: 'ann@other.example' });
  await rest();
  galena.state.remoteAnswer = remoteMatch.remoteAnswer;
  type({});
  await rest();
  expect(screen.getByRole('listitem', { name: 'Ann Müller' })).toBeTruthy();
  expect(galena.requestsOf('findRemoteDuplicates')).toHaveLength(3);
});

test('what was answered just now is not asked for again', async () => {
  vi.useFakeTimers();
  const { galena, type } = renderDuplicates(remoteMatch);
  await rest();
  type({ email: 'ann@' });
  await rest();
  type({});
  expect(screen.getByRole('listitem', { name: 'Ann Müller' })).toBeTruthy();
  await rest();
  expect(galena.requestsOf('findRemoteDuplicates')).toHaveLength(1);
});

test('a number in another spelling is searched for too, an address is not', async () => {
  vi.useFakeTimers();
  const phone = '0171 1234567';
  const { galena, type } = renderDuplicates(remoteMatch, { phone });
  await rest();
  type({ email: ` ${SAME_EMAIL.toUpperCase()}` });
  await rest();
  expect(galena.requestsOf('findRemoteDuplicates')).toHaveLength(1);
  type({ phone: '+491711234567' });
  await rest();
  expect(galena.requestsOf('findRemoteDuplicates')).toMatchObject([
    { phone },
    { phone: '+491711234567' },
  ]);
});

test('the network’s return has Intercom searched, and another workspace too', async () => {
  const { galena } = renderDuplicates({ isOnline: false });
  const asked = () => galena.requestsOf('findRemoteDuplicates').length;
  await waitFor(() => expect(asked()).toBeGreaterThan(0));
  const before = asked();
  galena.state.isOnline = true;
  galena.state.remoteAnswer = remoteMatch.remoteAnswer;
  act(() => galena.tell('status'));
  await findRow('Ann Müller');
  expect(asked()).toBe(before + 1);
  galena.state.remoteAnswer = { kind: 'searched', matches: [] };
  act(() => galena.tell('session'));
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
});

test('without a workspace Intercom is not asked, but this computer is', async () => {
  const { galena } = renderDuplicates({ ...localMatch, session: { kind: 'none' } });
  await findRow('Ann Example');
  expect(galena.requestsOf('findRemoteDuplicates')).toEqual([]);
});

test('who has the same name is told as well, and is not asked about twice', async () => {
  vi.useFakeTimers();
  const sameName = { localMatches: [{ ...sampleLocalMatch, by: 'name' as const }] };
  const { type } = renderDuplicates(sameName, { email: '' });
  await rest();
  expect(screen.queryByRole('listitem')).toBeNull();
  const named = { name: 'Lee, Ann', company: '' };
  type({ email: '', named });
  await pass(1);
  expect(screen.getByRole('listitem').textContent).toMatch(/Same name/);
  act(() => screen.getByRole('button', { name: 'Create anyway' }).click());
  expect(screen.queryByRole('listitem')).toBeNull();
  // Another address asks again about the address, but not about the name.
  type({ email: SAME_EMAIL, named });
  await rest();
  expect(screen.queryByRole('listitem')).toBeNull();
});
