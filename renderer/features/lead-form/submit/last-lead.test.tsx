import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../preload/contract/status.ts';
import { createFakeBridge } from '../../../testing/fake-bridge.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { sampleStates } from '../../../testing/samples.ts';

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const last = () => screen.getByRole('status', { name: 'Last lead' });
const pressLast = (name: string) => within(last()).getByRole('button', { name });
const pressUndoKey = (target: HTMLElement = field('Name')) =>
  fireEvent.keyDown(target, { key: 'z', ctrlKey: true });

/** Types and submits Ann, who is then held. */
const submitAnn = async () => {
  const galena = createFakeBridge({ settings: { ...DEFAULT_SETTINGS, holdSeconds: 60 } });
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  await user.type(field('Name'), 'Ann');
  await user.type(field('Email'), 'ann@example.com');
  await user.click(screen.getByRole('button', { name: 'Add attribute' }));
  await user.type(field('Attribute 1'), 'plan');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(last().textContent).toMatch(/Ann.*Held/));
  const { id, lead } = galena.state.entries[0] ?? {};
  return { galena, user, id: String(id), lead };
};

const expectAnnInForm = async () => {
  await waitFor(() => expect(field('Name').value).toBe('Ann'));
  expect(field('Email').value).toBe('ann@example.com');
  expect(field('Attribute 1').value).toBe('plan');
  expect(document.activeElement).toBe(field('Name'));
};

test('a held lead counts down in words that are not read aloud every second', async () => {
  await submitAnn();
  const words = within(last()).getByText(/^Held for \d+ s: it can still be taken back\.$/);
  expect(words.getAttribute('aria-live')).toBe('off');
});

test('undo brings the lead back as it was, with the cursor in Name', async () => {
  const { galena, user, id, lead } = await submitAnn();
  await user.click(pressLast('Undo'));
  await expectAnnInForm();
  expect(galena.requestsOf('undoSubmit')).toEqual([{ id }]);
  expect(galena.state.entries).toMatchObject([{ id, lead, state: { kind: 'draft' } }]);
  await waitFor(() => expect(last().textContent).toMatch(/Taken back: it is a draft again/));
});

test('what was typed meanwhile stays as a draft of its own', async () => {
  const { galena, user } = await submitAnn();
  await user.type(field('Name'), 'Bob');
  await user.click(pressLast('Undo'));
  await expectAnnInForm();
  const drafts = galena.state.entries.filter(({ state }) => state.kind === 'draft');
  expect(drafts.map(({ lead }) => lead.name).toSorted()).toEqual(['Ann', 'Bob']);
});

test('a lead taken back and submitted again is the same entry', async () => {
  const { galena, user, id } = await submitAnn();
  await user.click(pressLast('Undo'));
  await expectAnnInForm();
  await user.type(field('Name'), 'a');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(last().textContent).toMatch(/Anna.*Held/));
  expect(galena.state.entries.map((entry) => entry.id)).toEqual([id]);
});

test('send now ends the hold', async () => {
  const { galena, user, id } = await submitAnn();
  await user.click(pressLast('Send now'));
  await waitFor(() => expect(last().textContent).toMatch(/Waiting/));
  expect(galena.requestsOf('sendNow')).toEqual([{ id }]);
  expect(within(last()).queryByRole('button')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(field('Name')));
});

test('an undo that comes too late is said, and the form stays as it is', async () => {
  const { galena, user } = await submitAnn();
  await user.type(field('Name'), 'Bob');
  const message = 'This lead is on its way already.';
  galena.break('undoSubmit', { code: 'entry-not-in-state', message });
  await user.click(pressLast('Undo'));
  await within(last()).findByText(message);
  expect(field('Name').value).toBe('Bob');
});

test('Ctrl+Z in the form just cleared is Undo', async () => {
  const { galena } = await submitAnn();
  expect(pressUndoKey()).toBe(false);
  await expectAnnInForm();
  expect(galena.requestsOf('undoSubmit')).toHaveLength(1);
});

test('Ctrl+Z is Undo again once a stray key is gone, however it went', async () => {
  const { galena, user } = await submitAnn();
  await user.type(field('Name'), 'B');
  // No listener took the key, so the browser gets it.
  expect(pressUndoKey()).toBe(true);
  expect(galena.requestsOf('undoSubmit')).toHaveLength(0);
  await user.keyboard('{Backspace}');
  expect(pressUndoKey()).toBe(false);
  await expectAnnInForm();
});

test.each(['{Escape}', '{Tab}', ' ', '{Enter}', '{ArrowDown}', '{Control>}y{/Control}'])(
  'Ctrl+Z is Undo after a stray %s',
  async (key) => {
    const { user } = await submitAnn();
    await user.keyboard(key);
    expect(pressUndoKey(field('Name'))).toBe(false);
    await expectAnnInForm();
  },
);

test('Ctrl+Z takes nothing back that is no longer held, and redo is no undo', async () => {
  const { galena, id } = await submitAnn();
  fireEvent.keyDown(field('Name'), { key: 'Z', ctrlKey: true, shiftKey: true });
  galena.moveEntry(id, sampleStates.sending);
  await waitFor(() => expect(last().textContent).toMatch(/Sending/));
  expect(pressUndoKey()).toBe(true);
  expect(galena.requestsOf('undoSubmit')).toHaveLength(0);
});
