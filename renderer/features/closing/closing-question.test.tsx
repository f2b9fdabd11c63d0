import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Closing } from '../../../preload/contract/status.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';

const TWO: Closing = { kind: 'asking', unsent: 2 };

/** Simulates a rep who closes the window, as main reports it. */
const closeWindow = async (closing: Closing = TWO) => {
  const galena = createFakeBridge();
  const { user } = renderApp(galena);
  await screen.findByRole('form', { name: 'New lead' });
  expect(screen.queryByRole('alertdialog')).toBeNull();
  const tell = (next: Closing) => {
    galena.state.closing = next;
    act(() => galena.tell('closing'));
  };
  tell(closing);
  const question = await screen.findByRole('alertdialog');
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { galena, user, question, press, tell };
};

const isGone = () => waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());

test('closing with leads on the way asks, and says what becomes of them', async () => {
  const { galena, question } = await closeWindow();
  expect(question.textContent).toMatch(/2 leads are still on the way.*They are safe.*next start/);
  expect(galena.requestsOf('readClosing').length).toBeGreaterThan(1);
});

test('one lead is spoken of as one', async () => {
  const { question } = await closeWindow({ kind: 'asking', unsent: 1 });
  expect(question.textContent).toMatch(/1 lead is still on the way.*It is safe.*it goes/);
});

test('sending first shows how far it is, and can be given up either way', async () => {
  const { galena, question, press, tell } = await closeWindow();
  await press('Send now and close');
  await waitFor(() => expect(question.textContent).toMatch(/Sending 2 leads….*closes by itself/));
  expect(galena.requestsOf('answerClosing')).toEqual([{ choice: 'send-and-close' }]);
  expect(screen.queryByRole('button', { name: 'Send now and close' })).toBeNull();
  tell({ kind: 'sending', unsent: 1 });
  await waitFor(() => expect(question.textContent).toMatch(/Sending 1 lead…/));
  await press('Close now');
  expect(galena.requestsOf('answerClosing')).toContainEqual({ choice: 'close' });
});

test('the keyboard stays in the question when its buttons change', async () => {
  const { user, question } = await closeWindow();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Send now and close'));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(question.textContent).toMatch(/Sending 2 leads/));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Stay'));
});

test.each(['Stay', '{Escape}'])('%s keeps Galena open', async (how) => {
  const { galena, user, press } = await closeWindow();
  await (how === 'Stay' ? press(how) : user.keyboard(how));
  await isGone();
  expect(galena.requestsOf('answerClosing')).toEqual([{ choice: 'stay' }]);
});

test('closing now is answered at once', async () => {
  const { galena, press } = await closeWindow();
  await press('Close now');
  expect(galena.requestsOf('answerClosing')).toEqual([{ choice: 'close' }]);
});

test('what could not be done is said, and the question stays', async () => {
  const { galena, question, press } = await closeWindow();
  galena.break('answerClosing', { code: 'disk-full', message: 'The disk is full.' });
  await press('Send now and close');
  await waitFor(() => expect(question.textContent).toContain('The disk is full.'));
  expect(screen.getByRole('button', { name: 'Close now' })).toBeTruthy();
});
