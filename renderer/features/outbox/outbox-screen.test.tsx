import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { EntryState } from '../../../preload/contract/entry.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { NOW, sampleEntry, sampleId } from '../../testing/samples.ts';

const refused: EntryState = {
  kind: 'refused',
  at: NOW,
  refusal: {
    status: 422,
    code: null,
    message: 'email is invalid',
    field: 'email',
    otherContactId: null,
  },
};

const openOutbox = async (state: EntryState) => {
  const galena = createFakeBridge({
    entries: [sampleEntry({ number: 1, lead: { name: 'Ann' }, state })],
  });
  const { user } = renderApp(galena, { screen: 'outbox' });
  const row = await screen.findByRole('listitem', { name: 'Ann' });
  return { galena, user, row };
};

test('an entry says its state, why, and when it is tried next', async () => {
  const { row } = await openOutbox({
    kind: 'queued',
    notBefore: 0,
    cause: 'network',
    failures: 1,
  });
  expect(row.textContent).toMatch(/Waiting.*Next try now.*could not be reached/);
});

test('an uncertain entry cannot be sent again', async () => {
  const { row } = await openOutbox({ kind: 'uncertain', since: NOW, cause: 'timeout' });
  expect(row.textContent).toMatch(/does not send it again/);
  expect(within(row).queryByRole('button', { name: 'Retry' })).toBeNull();
  expect(within(row).queryByRole('button', { name: 'Edit' })).toBeNull();
});

test('retry asks for another attempt', async () => {
  const { galena, user, row } = await openOutbox(refused);
  await user.click(within(row).getByRole('button', { name: 'Retry' }));
  await waitFor(() => expect(row.textContent).toMatch(/You asked to try again/));
  expect(galena.requestsOf('retryEntry')).toEqual([{ id: sampleId(1) }]);
});

test('edit brings a refused lead into the form, with Intercom’s words at the field', async () => {
  const { user, row } = await openOutbox(refused);
  await user.click(within(row).getByRole('button', { name: 'Edit' }));
  expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Ann');
  await screen.findByText(/“email is invalid”/);
});

test('discard asks first', async () => {
  const { galena, user, row } = await openOutbox(refused);
  await user.click(within(row).getByRole('button', { name: 'Discard' }));
  await user.click(await screen.findByRole('button', { name: 'Keep it' }));
  expect(galena.requestsOf('discardEntry')).toHaveLength(0);
  await user.click(within(row).getByRole('button', { name: 'Discard' }));
  await user.click(await screen.findByRole('button', { name: 'Discard lead' }));
  await screen.findByRole('heading', { name: 'Nothing waits' });
});

test('the list follows what main says', async () => {
  const { galena, row } = await openOutbox({ kind: 'sending', since: NOW, failures: 0 });
  act(() => galena.moveEntry(sampleId(1), refused));
  await waitFor(() => expect(row.textContent).toMatch(/email is invalid/));
});
