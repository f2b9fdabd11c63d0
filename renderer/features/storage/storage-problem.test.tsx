import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';

const closed = (canStartFresh: boolean) =>
  ({
    kind: 'closed',
    reason: 'damaged',
    message: 'The file’s pages do not fit together.',
    canStartFresh,
  }) as const;

test('a database that cannot be opened is explained, and opening can be tried again', async () => {
  const { user } = renderApp(createFakeBridge({ storage: closed(false) }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/do not fit together/);
  expect(screen.getByText(/has not changed the file/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /start fresh/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('form', { name: 'New lead' });
});

test('a keychain part that was not loaded is not called locked', async () => {
  const message = 'Galena could not load its part that reaches the keychain.';
  const storage = { ...closed(false), reason: 'keychain-not-loaded', message } as const;
  renderApp(createFakeBridge({ storage }));
  const heading = await screen.findByRole('heading', { level: 1 });
  expect(heading.textContent).toMatch(/cannot load its way to the keychain/);
});

test('starting fresh asks first', async () => {
  const galena = createFakeBridge({ storage: closed(true) });
  const { user } = renderApp(galena);
  const name = 'Put the file aside and start fresh';
  await user.click(await screen.findByRole('button', { name }));
  expect(galena.requestsOf('startFresh')).toHaveLength(0);
  await user.click(await screen.findByRole('button', { name: 'Start fresh' }));
  await screen.findByRole('form', { name: 'New lead' });
});
