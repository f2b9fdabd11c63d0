import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { EntryState } from '../../../preload/contract/entry.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { sampleEntry, sampleId, sampleRefusal, sampleStates } from '../../testing/samples.ts';

const { asking, held, queued, refused, sending, uncertain } = sampleStates;

const openOutbox = async (state: EntryState) => {
  const galena = createFakeBridge({
    entries: [sampleEntry({ number: 1, lead: { name: 'Ann' }, state })],
  });
  const { user } = renderApp(galena, { screen: 'outbox' });
  const row = await screen.findByRole('listitem', { name: 'Ann' });
  const press = (name: string) => user.click(within(row).getByRole('button', { name }));
  return { galena, user, row, press };
};

test('an entry says its state, why, and when it is tried next', async () => {
  const { row } = await openOutbox({ ...queued, notBefore: 0, cause: 'network', failures: 1 });
  expect(row.textContent).toMatch(/Waiting.*Next try now.*could not be reached/);
});

test('an entry that asks says what to do, and that it is answered here', async () => {
  const { row } = await openOutbox(asking);
  expect(row.textContent).toMatch(/Look for it in Intercom, then answer here\. .*may or may not/);
});

test('an uncertain entry cannot be sent again', async () => {
  const { row } = await openOutbox(uncertain);
  expect(row.textContent).toMatch(/looks it up in Intercom.*not sent again meanwhile/);
  const buttons = within(row).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Discard']);
});

test('retry asks for another attempt', async () => {
  const { galena, row, press } = await openOutbox(refused);
  await press('Retry');
  await waitFor(() => expect(row.textContent).toMatch(/You asked to try again/));
  expect(galena.requestsOf('retryEntry')).toEqual([{ id: sampleId(1) }]);
});

test('send now ends a hold', async () => {
  const { galena, row, press } = await openOutbox(held);
  await press('Send now');
  await waitFor(() => expect(row.textContent).toMatch(/Waiting/));
  expect(galena.requestsOf('sendNow')).toEqual([{ id: sampleId(1) }]);
});

test('edit takes a held lead back into the form', async () => {
  const { galena, press } = await openOutbox(held);
  await press('Edit');
  expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Ann');
  expect(galena.requestsOf('undoSubmit')).toEqual([{ id: sampleId(1) }]);
  expect(galena.requestsOf('editEntry')).toHaveLength(0);
});

test('edit brings a refused lead into the form, with Intercom’s words at the field', async () => {
  const { press } = await openOutbox(refused);
  await press('Edit');
  expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Ann');
  await screen.findByText(/“email is invalid”/);
});

test('edit brings a refused update into the form, with Intercom’s words and no word of a lead', async () => {
  const update = { kind: 'refused', refusal: sampleRefusal, looks: null } as const;
  const steps = [{ step: { kind: 'update' } as const, progress: update }];
  const lead = { name: 'Ann', updateOf: { id: 'c-1', name: 'Ann' } };
  const state = { ...sampleStates.created, steps, notBefore: null };
  const galena = createFakeBridge({ entries: [sampleEntry({ number: 1, lead, state })] });
  const { user } = renderApp(galena, { screen: 'outbox' });
  const row = await screen.findByRole('listitem', { name: 'Ann' });
  await user.click(within(row).getByRole('button', { name: 'Edit' }));
  await screen.findByText(/^Nothing was changed\. .*“email is invalid”/);
});

test.each([
  ['It is in Intercom', 'is-there'],
  ['Send it again', 'send-again'],
])('an entry that asks takes “%s” for an answer', async (label, answer) => {
  const { galena, press } = await openOutbox(asking);
  await press(label);
  expect(galena.requestsOf('answerEntry')).toEqual([{ id: sampleId(1), answer }]);
});

test('discard asks first', async () => {
  const { galena, user, press } = await openOutbox(refused);
  await press('Discard');
  expect((await screen.findByRole('alertdialog')).textContent).toMatch(/is not sent to Intercom/);
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(galena.requestsOf('discardEntry')).toHaveLength(0);
  await press('Discard');
  await user.click(await screen.findByRole('button', { name: 'Discard lead' }));
  await screen.findByRole('heading', { name: 'Nothing waits' });
});

test.each([uncertain, asking, { ...refused, unanswered: 1 }])(
  'discarding what Intercom may have says so: %j',
  async (state) => {
    const { press } = await openOutbox(state);
    await press('Discard');
    expect((await screen.findByRole('alertdialog')).textContent).toMatch(
      /Intercom may have Ann already.*bin for 30 days/,
    );
  },
);

test('what could not be done is said in the row, and the row stays', async () => {
  const { galena, row, press } = await openOutbox(held);
  const message = 'Too late: this lead is on its way.';
  galena.break('undoSubmit', { code: 'entry-not-in-state', message });
  await press('Edit');
  expect((await within(row).findByRole('alert')).textContent).toContain(message);
});

test('the list follows what main says', async () => {
  const { galena, row } = await openOutbox(sending);
  act(() => galena.moveEntry(sampleId(1), refused));
  await waitFor(() => expect(row.textContent).toMatch(/email is invalid/));
});

test('of many entries the next are shown, and the count of all is said', async () => {
  const entries = Array.from({ length: 1_300 }, (_, number) =>
    sampleEntry({ number, state: queued }),
  );
  renderApp(createFakeBridge({ entries, outboxSize: 120 }), { screen: 'outbox' });
  await screen.findByText('Showing the next 120 of 1,300.');
  expect(
    within(screen.getByRole('list', { name: 'Outbox' })).getAllByRole('listitem'),
  ).toHaveLength(120);
});

const focusedRow = () => document.activeElement?.closest('li')?.textContent;

test('a pressed button that goes leaves the focus in its row, and says what became of it', async () => {
  const { galena, row, press } = await openOutbox(refused);
  await press('Retry');
  const news = screen.getByRole('status', { name: 'What became of it' });
  await waitFor(() => expect(news.textContent).toMatch(/Ann.*: Waiting/));
  galena.moveEntry(sampleId(1), sending);
  await waitFor(() => expect(within(row).queryByRole('button')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(row));
  expect(news.textContent).toMatch(/Ann.*: Sending/);
});

test('a row that goes leaves the focus to the next one, and the last one to the heading', async () => {
  const entries = [1, 2].map((number) =>
    sampleEntry({ number, lead: { name: `Lead ${number}` }, state: refused }),
  );
  const { user } = renderApp(createFakeBridge({ entries }), { screen: 'outbox' });
  await screen.findByRole('listitem', { name: 'Lead 2' });
  const discardFirst = async () => {
    await user.click(screen.getAllByRole('button', { name: 'Discard' })[0] as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Discard lead' }));
  };
  await discardFirst();
  const list = screen.getByRole('list', { name: 'Outbox' });
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
  await waitFor(() => expect(focusedRow()).toMatch(/^Lead \d/));
  await discardFirst();
  await screen.findByRole('heading', { name: 'Nothing waits' });
  const heading = screen.getByRole('heading', { name: 'Outbox' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const news = screen.getByRole('status', { name: 'What became of it' });
  expect(news.textContent).toMatch(/Lead \d.* is in the bin\./);
});
