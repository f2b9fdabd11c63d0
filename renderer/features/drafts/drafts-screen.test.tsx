import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { sampleEntry } from '../../testing/samples.ts';

const drafts = [
  sampleEntry({ number: 1, lead: { name: 'Ann' } }),
  sampleEntry({ number: 2, lead: { email: 'bob@example.com' } }),
];

test('a draft is opened in the form', async () => {
  const { user } = renderApp(createFakeBridge({ entries: drafts }), { screen: 'drafts' });
  const ann = await screen.findByRole('listitem', { name: 'Ann' });
  expect(ann.textContent).toMatch(/Draft/);
  await user.click(within(ann).getByRole('button', { name: 'Edit' }));
  expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Ann');
});

test('a draft is discarded after one question', async () => {
  const galena = createFakeBridge({ entries: drafts });
  const { user } = renderApp(galena, { screen: 'drafts' });
  const bob = await screen.findByRole('listitem', { name: 'bob@example.com' });
  await user.click(within(bob).getByRole('button', { name: 'Discard' }));
  expect(galena.requestsOf('discardEntry')).toHaveLength(0);
  await user.click(await screen.findByRole('button', { name: 'Discard draft' }));
  await waitFor(() => expect(screen.queryByText('bob@example.com')).toBeNull());
});

test('no drafts, and drafts that cannot be read, are said', async () => {
  const galena = createFakeBridge();
  galena.break('listDrafts', { code: 'internal', message: 'Something broke.' });
  const { user } = renderApp(galena, { screen: 'drafts' });
  expect((await screen.findByRole('alert')).textContent).toMatch(/Something broke/);
  galena.heal('listDrafts');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { name: 'No drafts' });
});
