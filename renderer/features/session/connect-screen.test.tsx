import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { sampleWorkspace } from '../../testing/samples.ts';

const openConnect = async () => {
  const galena = createFakeBridge({ session: { kind: 'none' } });
  const { user } = renderApp(galena);
  await screen.findByRole('form', { name: 'Connect Intercom' });
  return { galena, user };
};

const select = (label: string): HTMLSelectElement => screen.getByLabelText(label);

test('without a workspace Galena opens on the connect form, with the cursor in the token', async () => {
  await openConnect();
  const token: HTMLInputElement = screen.getByLabelText('Access token');
  expect(document.activeElement).toBe(token);
  expect(token.type).toBe('password');
  expect([...select('Region').options].map(({ value }) => value)).toEqual(['us', 'eu', 'au']);
  expect([...select('API version').options].map(({ value }) => value)).toEqual(['2.16', '1.3']);
});

test('a good token leads to the form for leads', async () => {
  const { galena, user } = await openConnect();
  await user.type(screen.getByLabelText('Access token'), ' tok_1234 ');
  await user.selectOptions(select('API version'), '1.3');
  await user.click(screen.getByRole('button', { name: 'Connect' }));
  await screen.findByRole('form', { name: 'New lead' });
  expect(galena.requestsOf('connect')).toEqual([
    { token: 'tok_1234', region: 'us', apiVersion: '1.3', shouldCreateRef: true },
  ]);
});

test('no token is an error at its field', async () => {
  const { galena, user } = await openConnect();
  await user.click(screen.getByRole('button', { name: 'Connect' }));
  await screen.findByText('Paste an access token first.');
  expect(galena.requestsOf('connect')).toHaveLength(0);
});

test('a token that this region does not know can be tried in another', async () => {
  const { galena, user } = await openConnect();
  galena.break('connect', { code: 'token-wrong', message: 'Intercom does not know this token.' });
  await user.type(screen.getByLabelText('Access token'), 'tok_1234');
  await user.click(screen.getByRole('button', { name: 'Connect' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Intercom does not know this token.');
  expect(screen.queryByRole('button', { name: 'Try US' })).toBeNull();
  galena.heal('connect');
  await user.click(screen.getByRole('button', { name: 'Try Europe' }));
  await screen.findByRole('form', { name: 'New lead' });
  expect(galena.requestsOf('connect').at(-1)).toMatchObject({ token: 'tok_1234', region: 'eu' });
});

test('a new press forgets what was wrong with the token before', async () => {
  const { galena, user } = await openConnect();
  galena.break('connect', { code: 'token-wrong', message: 'Intercom does not know this token.' });
  await user.type(screen.getByLabelText('Access token'), 'tok_1234');
  await user.click(screen.getByRole('button', { name: 'Connect' }));
  await screen.findByRole('button', { name: 'Try Europe' });
  await user.clear(screen.getByLabelText('Access token'));
  await user.click(screen.getByRole('button', { name: 'Connect' }));
  await screen.findByText('Paste an access token first.');
  expect(screen.queryByRole('button', { name: 'Try Europe' })).toBeNull();
  expect(screen.queryByText('Intercom does not know this token.')).toBeNull();
});

test('while Intercom does not answer, leaving and the practice workspace stay possible', async () => {
  const { galena, user } = await openConnect();
  galena.break('connect', 'silence');
  await user.type(screen.getByLabelText('Access token'), 'tok_1234');
  await user.click(screen.getByRole('button', { name: 'Connect' }));
  await screen.findByText('Asking Intercom…');
  await user.click(screen.getByRole('link', { name: 'Settings' }));
  await user.click(await screen.findByRole('button', { name: 'Connect a workspace' }));
  await screen.findByText('Asking Intercom…');
  await user.click(screen.getByRole('button', { name: 'Use the practice workspace' }));
  await screen.findByRole('form', { name: 'New lead' });
  expect(galena.requestsOf('connect')).toHaveLength(1);
});

test('a network failure offers no other region', async () => {
  const { galena, user } = await openConnect();
  galena.break('connect', { code: 'network-unreachable', message: 'Intercom is out of reach.' });
  await user.type(screen.getByLabelText('Access token'), 'tok_1234');
  await user.click(screen.getByRole('button', { name: 'Connect' }));
  await screen.findByRole('alert');
  expect(screen.queryByRole('button', { name: /^Try/ })).toBeNull();
});

test('the practice workspace speaks the chosen version', async () => {
  const { galena, user } = await openConnect();
  await user.selectOptions(select('API version'), '1.3');
  await user.click(screen.getByRole('button', { name: 'Use the practice workspace' }));
  await screen.findByRole('form', { name: 'New lead' });
  expect(galena.requestsOf('connectPractice')).toEqual([
    { apiVersion: '1.3', shouldCreateRef: true },
  ]);
  await waitFor(() =>
    expect(screen.getByRole('status', { name: 'Connection' }).textContent).toMatch(/Practice/),
  );
});

test('the rep may do without a reference, where Intercom does not make its attribute itself', async () => {
  const { galena, user } = await openConnect();
  const box = () => screen.getByLabelText<HTMLInputElement>('Mark each lead with a reference');
  expect(box().checked).toBe(true);
  await user.click(box());
  await user.selectOptions(select('API version'), '1.3');
  expect([box().checked, box().disabled]).toEqual([true, true]);
  await user.selectOptions(select('API version'), '2.16');
  expect([box().checked, box().disabled]).toEqual([false, false]);
  await user.type(screen.getByLabelText('Access token'), 'tok_1234');
  galena.break('connect', { code: 'network-timeout', message: 'Intercom did not answer.' });
  await user.click(screen.getByRole('button', { name: 'Connect' }));
  await screen.findByRole('alert');
  expect(galena.requestsOf('connect')).toMatchObject([{ shouldCreateRef: false }]);
  await user.click(screen.getByRole('button', { name: 'Use the practice workspace' }));
  await screen.findByRole('form', { name: 'New lead' });
  expect(galena.requestsOf('connectPractice')).toMatchObject([{ shouldCreateRef: false }]);
});

test('a locked workspace says why, and can be unlocked or given its token anew', async () => {
  const message = 'The keychain is locked. Your leads are safe.';
  const galena = createFakeBridge({
    session: { kind: 'locked', workspace: sampleWorkspace, reason: 'token-unreadable', message },
  });
  const { user } = renderApp(galena);
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect(select('Region').value).toBe('eu');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(galena.requestsOf('unlockSession')).toHaveLength(1));
});
