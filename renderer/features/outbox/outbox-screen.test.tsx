import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { EntryState } from '../../../preload/contract/entry.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';
import {
  sampleEntry,
  sampleId,
  sampleRefusal,
  sampleSession,
  sampleStates,
} from '../../testing/samples.ts';

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

test('every fault of a refusal stands at its field, the first with the cursor in it', async () => {
  const others = [
    { code: null, message: 'phone is too long', field: 'phone' },
    { code: null, message: 'and this is wrong as a whole', field: null },
  ];
  const { press } = await openOutbox({ ...refused, refusal: { ...sampleRefusal, others } });
  await press('Edit');
  const email = await screen.findByLabelText('Email');
  await waitFor(() => expect(describedBy(email)).toMatch(/^Nothing was created\. .*“email is inv/));
  const phone = screen.getByLabelText('Phone');
  await waitFor(() => expect(describedBy(phone)).toMatch(/“phone is too long”/));
  await screen.findByText(/“and this is wrong as a whole”/);
  await waitFor(() => expect(document.activeElement).toBe(email));
});

const describedBy = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();

const conflict = {
  ...refused,
  refusal: {
    ...sampleRefusal,
    field: null,
    status: 409,
    message: 'A contact matching those details already exists',
    otherContactId: 'c-7',
    otherContact: { name: 'Ann Müller', role: 'user', isArchived: false },
  },
} as const;

test('a conflict names the person, who can be opened, or be given what was typed', async () => {
  const { galena, row, press } = await openOutbox(conflict);
  expect(row.textContent).toMatch(/in the way: .*Ann Müller.*, a user/);
  await press('Open in Intercom');
  expect(galena.requestsOf('openContact')).toEqual([{ id: sampleId(1) }]);
  await press('Use as update');
  await screen.findByText(/^This lead updates/, { selector: 'p' });
  expect(galena.requestsOf('updateOther')).toEqual([{ id: sampleId(1) }]);
  expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Ann');
  // Nothing is refused any more.
  expect(screen.queryByText(/Intercom says/)).toBeNull();
});

test('what goes into an archived contact says that it is brought back, and takes that along', async () => {
  const otherContact = { name: null, role: null, isArchived: true };
  const refusal = { ...conflict.refusal, otherContact };
  const { galena, user, press } = await openOutbox({ ...conflict, refusal });
  await press('Use as update');
  await screen.findByText(/brought back from the archive/);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(galena.requestsOf('submitDraft')).toHaveLength(1));
  expect(galena.requestsOf('submitDraft')).toMatchObject([
    { lead: { updateOf: { id: 'c-7', isArchived: true } } },
  ]);
});

test('while practising there is nowhere to open a contact', async () => {
  const session = { ...sampleSession, workspace: { ...sampleSession.workspace, isPractice: true } };
  const entries = [sampleEntry({ number: 1, lead: { name: 'Ann' }, state: conflict })];
  renderApp(createFakeBridge({ session, entries }), { screen: 'outbox' });
  const row = await screen.findByRole('listitem', { name: 'Ann' });
  expect(within(row).queryByRole('button', { name: 'Open in Intercom' })).toBeNull();
  expect(within(row).getByRole('button', { name: 'Use as update' })).toBeTruthy();
});

test('Retry all tries again what was refused, and is gone with the last of it', async () => {
  const { galena, user, row } = await openOutbox(refused);
  await user.click(screen.getByRole('button', { name: 'Retry all' }));
  await waitFor(() => expect(row.textContent).toMatch(/You asked to try again/));
  expect(galena.requestsOf('retryAll')).toHaveLength(1);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Retry all' })).toBeNull());
});

test('Retry all is found in the palette, also where nothing shows it', async () => {
  const { galena, user } = await openOutbox(sending);
  expect(screen.queryByRole('button', { name: 'Retry all' })).toBeNull();
  await user.keyboard('{Control>}k{/Control}');
  await user.keyboard('retry all{Enter}');
  await waitFor(() => expect(galena.requestsOf('retryAll')).toHaveLength(1));
});

test.each([
  ['plan', 'Try again'],
  ['token-forbidden', 'Try again'],
  ['token-wrong', 'Connect again'],
  ['version', 'Connect again'],
] as const)('a pause for %s is told once, with what ends it', async (reason, label) => {
  const pause = { reason, message: 'Nothing is sent.' };
  const entries = [1, 2].map((number) => sampleEntry({ number, state: queued }));
  const galena = createFakeBridge({ pause, entries });
  const { user } = renderApp(galena, { screen: 'outbox' });
  await screen.findByText('Nothing is sent.');
  await user.click(screen.getByRole('button', { name: label }));
  if (label === 'Try again') expect(galena.requestsOf('retryAll')).toHaveLength(1);
  else await screen.findByRole('form', { name: 'Connect Intercom' });
});

test('what answers in Intercom’s place is told once, and can be tried again at once', async () => {
  const galena = createFakeBridge({ obstacle: 'Something on the network answers (403).' });
  const { user } = renderApp(galena, { screen: 'outbox' });
  await screen.findByText('Something on the network answers (403).');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(galena.requestsOf('retryAll')).toHaveLength(1);
});
