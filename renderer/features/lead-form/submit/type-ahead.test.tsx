import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createFakeBridge } from '../../../testing/fake-bridge.ts';
import { renderApp } from '../../../testing/render-app.tsx';

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);

/** The event that a browser sends before it inserts text. */
const typing = (data: string) =>
  new InputEvent('beforeinput', {
    inputType: 'insertText',
    data,
    bubbles: true,
    cancelable: true,
  });

const openForm = async () => {
  const galena = createFakeBridge();
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  return { galena, user };
};

test('keys typed while the lead is stored are the beginning of the next one', async () => {
  const { galena, user } = await openForm();
  await user.type(field('Name'), 'Ann');
  fireEvent.keyDown(document.body, { key: 'Enter', metaKey: true });
  fireEvent(field('Name'), typing('B'));
  await waitFor(() => expect(field('Name').value).toBe('B'));
  fireEvent(window, new Event('pagehide'));
  expect(galena.requestsOf('saveDraft').at(-1)).toMatchObject({ lead: { name: 'B' } });
});

test('whole leads typed while one is stored become leads of their own, in order', async () => {
  const { galena, user } = await openForm();
  await user.type(field('Name'), 'Ann');
  // A double press needs a quick second press. On a busy machine the second press could be late.
  const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  onTestFinished(() => now.mockRestore());
  const target = field('Name');
  const press = (init: KeyboardEventInit) => fireEvent.keyDown(target, init);
  const submit = () => press({ key: 'Enter', ctrlKey: true });
  submit();
  fireEvent(target, typing('Bobb'));
  press({ key: 'Backspace' });
  press({ key: 'Tab' });
  fireEvent(target, typing('bob@example.com'));
  submit();
  submit();
  fireEvent(target, typing('Cleo'));
  press({ key: 'Enter' });
  fireEvent(target, typing('x'));
  press({ key: 'Tab', shiftKey: true });
  fireEvent(target, typing('Clea'));
  submit();
  await waitFor(() => expect(galena.requestsOf('submitDraft')).toHaveLength(3));
  expect(galena.requestsOf('submitDraft')).toMatchObject([
    { lead: { name: 'Ann', email: '' } },
    { lead: { name: 'Bob', email: 'bob@example.com' } },
    { lead: { name: 'Clea', email: 'x' } },
  ]);
  await waitFor(() => expect(document.activeElement).toBe(field('Name')));
  expect(field('Name').value).toBe('');
});

test('what is typed for the next lead is not mixed into one that cannot be stored', async () => {
  const { galena, user } = await openForm();
  galena.break('submitDraft', { code: 'disk-full', message: 'The disk is full.' });
  await user.type(field('Name'), 'Ann');
  const target = field('Name');
  fireEvent.keyDown(target, { key: 'Enter', ctrlKey: true });
  fireEvent(target, typing('Bob'));
  fireEvent.keyDown(target, { key: 'Tab' });
  fireEvent(target, typing('b@x.com'));
  expect(await screen.findByText(/not entered: .“Bob, b@x\.com”/)).toBeTruthy();
  expect(screen.getByText('The disk is full.')).toBeTruthy();
  expect([field('Name').value, field('Email').value]).toEqual(['Ann', '']);
});
