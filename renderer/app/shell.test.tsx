import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createFakeBridge } from '../testing/fake-bridge.ts';
import { renderApp } from '../testing/render-app.tsx';
import { sampleEntry, sampleStates } from '../testing/samples.ts';

const entries = [
  sampleEntry({ number: 1, lead: { name: 'Ann' } }),
  sampleEntry({ number: 2, state: sampleStates.sending }),
];

const descriptionOf = (name: string) => {
  const id = screen.getByRole('link', { name }).getAttribute('aria-describedby');
  return id === null ? null : document.getElementById(id)?.textContent;
};

test('the links carry their counts as descriptions, not in their names', async () => {
  renderApp(createFakeBridge({ entries }));
  await waitFor(() => expect(screen.getByRole('link', { name: 'Drafts' })).toBeTruthy());
  await waitFor(() => expect(descriptionOf('Drafts')).toBe('1 draft'));
  expect(descriptionOf('Outbox')).toBe('1 waiting');
});

test('the connection names the workspace, the link and how many wait', async () => {
  const galena = createFakeBridge({ entries });
  renderApp(galena);
  const status = await screen.findByRole('status', { name: 'Connection' });
  await waitFor(() => expect(status.textContent).toBe('AcmeOnline1 waiting'));
  galena.state.isOnline = false;
  act(() => galena.tell('status'));
  await waitFor(() => expect(status.textContent).toMatch(/Offline/));
});

test('a pause is one question with one answer', async () => {
  const galena = createFakeBridge({
    pause: { reason: 'token-wrong', message: 'Intercom no longer accepts the token.' },
  });
  const { user } = renderApp(galena, { screen: 'drafts' });
  await screen.findByText('Intercom no longer accepts the token.');
  expect(screen.getByRole('status', { name: 'Connection' }).textContent).toMatch(/Paused/);
  await user.click(screen.getByRole('button', { name: 'Connect again' }));
  await screen.findByRole('form', { name: 'Connect Intercom' });
});

test.each([
  ['keychain-unavailable', /no keychain.*nothing is written to disk/],
  ['keychain-not-loaded', /could not load.*nothing is written to disk/],
] as const)('a database that lives for this run only is said, and why: %s', async (why, words) => {
  renderApp(createFakeBridge({ storage: { kind: 'ready', kept: 'this-run', why } }));
  await screen.findByText(words);
});

test('the heading takes the focus on a new screen', async () => {
  const { user } = renderApp(createFakeBridge());
  await user.click(await screen.findByRole('link', { name: 'Settings' }));
  const heading = await screen.findByRole('heading', { name: 'Settings', level: 1 });
  expect(document.activeElement).toBe(heading);
});

test('a Galena that does not answer says so', async () => {
  const galena = createFakeBridge();
  galena.break('readApp', { code: 'internal', message: 'Something broke.' });
  const { user } = renderApp(galena);
  await screen.findByText('Something broke.');
  galena.heal('readApp');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('form', { name: 'New lead' });
});

test('a log that cannot be kept is said once, and what to do', async () => {
  const { user } = renderApp(createFakeBridge({ isLogKept: false }), { screen: 'drafts' });
  await screen.findByText(/cannot keep its log.*Your leads are safe.*writable/);
  await user.click(screen.getByRole('button', { name: 'Got it' }));
  expect(screen.queryByText(/cannot keep its log/)).toBeNull();
});
