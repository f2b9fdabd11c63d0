import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { sampleSession } from '../../testing/samples.ts';

test('the workspace is shown, and of the token its end alone', async () => {
  renderApp(createFakeBridge(), { screen: 'settings' });
  const section = await screen.findByRole('region', { name: 'Workspace' });
  expect(section.textContent).toMatch(/Acme.*acme42.*Europe.*2\.16.*••••1234, kept in this comp/);
  expect(screen.getByRole('region', { name: 'About' }).textContent).toContain('Version 0.1.0');
});

test('a token kept for this run only is said to be', async () => {
  const session = { ...sampleSession, tokenKept: 'this-run' } as const;
  renderApp(createFakeBridge({ session }), { screen: 'settings' });
  await screen.findByText(/••••1234, kept until Galena closes/);
});

test('disconnecting asks first and says what stays', async () => {
  const galena = createFakeBridge();
  const { user } = renderApp(galena, { screen: 'settings' });
  await user.click(await screen.findByRole('button', { name: 'Disconnect' }));
  const question = await screen.findByRole('alertdialog');
  expect(question.textContent).toMatch(/removed from the keychain.*stay on this computer/);
  expect(galena.requestsOf('disconnect')).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Disconnect now' }));
  await screen.findByRole('form', { name: 'Connect Intercom' });
});
