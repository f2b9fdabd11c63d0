import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FakeState } from '../../../testing/fake-bridge.ts';
import {
  localMatch,
  remoteMatch,
  renderDuplicates,
  SAME_EMAIL,
} from '../../../testing/render-duplicates.tsx';
import {
  NOW,
  sampleId,
  sampleLocalMatch,
  sampleRemoteMatch,
  sampleSession,
} from '../../../testing/samples.ts';

const PHONE = '0171 / 123 45 67';

afterEach(() => void vi.useRealTimers());

const region = () => screen.findByRole('region', { name: 'Possible duplicates' });
const findRow = (name: string) => screen.findByRole('listitem', { name });
const leadsApi = {
  session: { ...sampleSession, workspace: { ...sampleSession.workspace, apiVersion: '1.3' } },
} satisfies Partial<FakeState>;
const practice = {
  session: { ...sampleSession, workspace: { ...sampleSession.workspace, isPractice: true } },
} satisfies Partial<FakeState>;

describe('what is shown', () => {
  test('nothing, where nobody has what is typed', async () => {
    const { galena } = renderDuplicates();
    await waitFor(() => expect(galena.requestsOf('findRemoteDuplicates')).toHaveLength(1));
    expect(screen.queryByRole('region')).toBeNull();
  });

  test('nobody is asked while there is neither an address nor a number', async () => {
    const { galena } = renderDuplicates(localMatch, { email: 'ann@', phone: '0171' });
    await waitFor(() => expect(galena.requestsOf('readSession')).toHaveLength(1));
    expect(galena.requestsOf('findLocalDuplicates')).toEqual([]);
    expect(galena.requestsOf('findRemoteDuplicates')).toEqual([]);
  });

  test('who on this computer, where and since when, at once', async () => {
    vi.useFakeTimers({ now: NOW + 3 * 24 * 3_600_000, toFake: ['Date'] });
    const { galena } = renderDuplicates({
      ...localMatch,
      localMatches: [
        sampleLocalMatch,
        {
          ...sampleLocalMatch,
          entryId: sampleId(2),
          title: 'Bob',
          by: 'phone',
          state: 'queued',
          contactId: null,
        },
        {
          ...sampleLocalMatch,
          entryId: sampleId(3),
          title: 'Cleo',
          state: 'draft',
          workspaceName: null,
          contactId: null,
        },
      ],
    });
    expect((await findRow('Ann Example')).textContent).toMatch(
      /Same email.*In Intercom \(.*Acme.*\), entered 3 days ago/,
    );
    expect((await findRow('Bob')).textContent).toMatch(
      /Same phone.*In your outbox, waiting, entered/,
    );
    expect((await findRow('Cleo')).textContent).toMatch(/A draft on this computer, changed/);
    expect(galena.requestsOf('findLocalDuplicates')).toEqual([
      { exceptId: sampleId(1), email: SAME_EMAIL, phone: '', name: '', company: '' },
    ]);
  });

  test('who in Intercom, and that its search may be behind', async () => {
    renderDuplicates(remoteMatch);
    const row = await findRow('Ann Müller');
    expect(row.textContent).toMatch(/Same email.*In Intercom: a user since 12 Mar 2025/);
    expect((await region()).textContent).toMatch(/Intercom’s search may be some minutes behind\.$/);
  });

  test('what a contact has in common with the lead', async () => {
    const other = { ...sampleRemoteMatch, contactId: 'c-3', name: 'Bob', email: null };
    const matches = [sampleRemoteMatch, other];
    renderDuplicates(
      { remoteAnswer: { kind: 'searched', matches } },
      { email: SAME_EMAIL, phone: PHONE },
    );
    expect((await findRow('Ann Müller')).textContent).toContain('Same email and phone');
    expect((await findRow('Bob')).textContent).toContain('Same phone');
  });

  test('a contact that an entry made stands there once', async () => {
    const matches = [{ ...sampleRemoteMatch, contactId: 'c-1' }];
    renderDuplicates({ ...localMatch, remoteAnswer: { kind: 'searched', matches } });
    await screen.findByText(/some minutes behind/);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  test('why Intercom was not searched', async () => {
    const message = 'Intercom was not searched: it cannot be reached now.';
    renderDuplicates({
      ...localMatch,
      remoteAnswer: { kind: 'unavailable', reason: 'offline', message },
    });
    await screen.findByText(message);
  });

  test('what becomes of an entry, as it happens', async () => {
    const queued = { ...sampleLocalMatch, state: 'queued', contactId: null } as const;
    const { galena } = renderDuplicates({ localMatches: [queued] });
    await screen.findByText(/In your outbox, waiting/);
    galena.state.localMatches = [sampleLocalMatch];
    act(() => galena.tell('entries'));
    await screen.findByText(/In Intercom \(/);
  });
});

describe('what can be done', () => {
  test('a user is updated, and the lead can be made one of its own again', async () => {
    const { onUpdate, onCreateAnyway } = renderDuplicates(remoteMatch);
    const user = userEvent.setup();
    const row = within(await findRow('Ann Müller'));
    await user.click(row.getByRole('button', { name: 'Use as update' }));
    expect(onUpdate.mock.calls).toEqual([[{ id: 'c-2', name: 'Ann Müller' }]]);
    expect((await region()).textContent).toContain('This lead updates Ann Müller in Intercom.');
    expect(screen.queryByRole('listitem')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Create a new lead instead' }));
    expect(onCreateAnyway).toHaveBeenCalledOnce();
    await findRow('Ann Müller');
  });

  test('Create anyway puts the hint away for what is typed now', async () => {
    const { onCreateAnyway, type } = renderDuplicates(localMatch);
    await userEvent.click(await screen.findByRole('button', { name: 'Create anyway' }));
    expect(onCreateAnyway).toHaveBeenCalledOnce();
    expect(screen.queryByRole('region')).toBeNull();
    type({ email: 'ann@other.example' });
    await region();
    type({ email: ` ${SAME_EMAIL.toUpperCase()}` });
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });

  test('a contact is opened in Intercom, and a failure is said where it was asked for', async () => {
    const { galena } = renderDuplicates(localMatch);
    const message = 'Galena knows no address in Intercom for this lead.';
    galena.break('openDuplicate', { code: 'link-refused', message });
    const row = await findRow('Ann Example');
    await userEvent.click(within(row).getByRole('button', { name: 'Open in Intercom' }));
    expect(galena.requestsOf('openDuplicate')).toEqual([{ contactId: 'c-1' }]);
    expect((await within(row).findByRole('alert')).textContent).toContain(message);
  });

  const buttonsOf = async (name: string) =>
    within(await findRow(name))
      .queryAllByRole('button')
      .map(({ textContent }) => textContent);

  test('a row without a contact offers neither', async () => {
    renderDuplicates({ localMatches: [{ ...sampleLocalMatch, contactId: null }] });
    expect(await buttonsOf('Ann Example')).toEqual([]);
  });

  test('the Leads API updates leads, not users', async () => {
    const lead = { ...sampleRemoteMatch, contactId: 'c-3', name: 'Bob', role: 'lead' } as const;
    const matches = [sampleRemoteMatch, lead];
    renderDuplicates({ ...leadsApi, remoteAnswer: { kind: 'searched', matches } });
    expect(await buttonsOf('Bob')).toEqual(['Open in Intercom', 'Use as update']);
    expect(await buttonsOf('Ann Müller')).toEqual(['Open in Intercom']);
  });

  test('what is no known role is not updated', async () => {
    const matches = [{ ...sampleRemoteMatch, role: null }];
    renderDuplicates({ remoteAnswer: { kind: 'searched', matches } });
    expect(await buttonsOf('Ann Müller')).toEqual(['Open in Intercom']);
  });

  test('an entry’s contact that has become a user is one on the Leads API', async () => {
    const matches = [{ ...sampleRemoteMatch, contactId: 'c-1' }];
    renderDuplicates({ ...localMatch, ...leadsApi, remoteAnswer: { kind: 'searched', matches } });
    await screen.findByText(/some minutes behind/);
    expect(await buttonsOf('Ann Example')).toEqual(['Open in Intercom']);
  });

  test('the practice workspace has no page to open', async () => {
    renderDuplicates({ ...localMatch, ...practice });
    expect(await buttonsOf('Ann Example')).toEqual(['Use as update']);
  });
});

test('each possible duplicate is announced once', async () => {
  const { galena, news, type } = renderDuplicates({
    ...localMatch,
    remoteAnswer: { kind: 'searched', matches: [] },
  });
  await waitFor(() =>
    expect(news()).toMatch(/^Possible duplicate: .*Ann Example.*\. Same email\./),
  );
  galena.state.localMatches = [
    sampleLocalMatch,
    { ...sampleLocalMatch, entryId: sampleId(2), title: 'Bob', contactId: 'c-8' },
    { ...sampleLocalMatch, entryId: sampleId(3), title: 'Cleo', contactId: 'c-9' },
  ];
  act(() => galena.tell('entries'));
  await waitFor(() => expect(news()).toMatch(/^2 possible duplicates: .*Bob.*, .*Cleo.*\.$/));
  type({ email: '' });
  await waitFor(() => expect(news()).toBe(''));
  type({});
  await findRow('Bob');
  expect(news()).toBe('');
});

// Colours need a real browser; jsdom computes no colours.
const options = { rules: { 'color-contrast': { enabled: false } } };

test('axe finds nothing on the rows, nor on an update', async () => {
  document.documentElement.lang = 'en';
  document.title = 'Galena';
  renderDuplicates({ ...localMatch, ...remoteMatch });
  const row = within(await findRow('Ann Müller'));
  const problems = async () =>
    (await axe.run(document, options)).violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html }) => html),
    ]);
  expect(await problems()).toEqual([]);
  await userEvent.click(row.getByRole('button', { name: 'Use as update' }));
  expect((await region()).textContent).toContain('This lead updates');
  expect(await problems()).toEqual([]);
});
