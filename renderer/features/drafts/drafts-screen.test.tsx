import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { sampleEntry, sampleStates } from '../../testing/samples.ts';

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
  // Screen readers get a message, and the focus moves to the row that is there now.
  const news = screen.getByRole('status', { name: 'What became of it' });
  expect(news.textContent).toMatch(/bob@example\.com.* is in the bin\./);
  const ann = screen.getByRole('listitem', { name: 'Ann' });
  await waitFor(() => expect(document.activeElement).toBe(ann));
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

const { refused } = sampleStates;
const binned = [
  sampleEntry({ number: 1, lead: { name: 'Ann' }, state: sampleStates.discarded }),
  sampleEntry({
    number: 2,
    lead: { name: 'Bob' },
    state: { ...sampleStates.discarded, from: refused },
  }),
];

const openBin = async (entries: readonly EntrySummary[]) => {
  const galena = createFakeBridge({ entries: [...entries] });
  const { user } = renderApp(galena, { screen: 'drafts' });
  await user.click(await screen.findByRole('tab', { name: 'Bin' }));
  return { galena, user };
};

test('what was discarded can be restored to where it was', async () => {
  const { galena, user } = await openBin(binned);
  await screen.findByText(/kept for 30 days/);
  const restore = async (name: string) => {
    const row = await screen.findByRole('listitem', { name });
    await user.click(within(row).getByRole('button', { name: 'Restore' }));
  };
  await restore('Ann');
  expect((await screen.findByText(/is back in the drafts/)).textContent).toMatch(/^Ann is/);
  await restore('Bob');
  expect((await screen.findByText(/is back in the outbox/)).textContent).toMatch(/^Bob is/);
  await screen.findByRole('heading', { name: 'The bin is empty' });
  expect(galena.state.entries.map(({ state }) => state.kind).toSorted()).toEqual([
    'draft',
    'refused',
  ]);
});

test('what cannot be restored stays and says why', async () => {
  const { galena, user } = await openBin(binned.slice(0, 1));
  galena.break('restoreEntry', { code: 'disk-full', message: 'The disk is full.' });
  const row = await screen.findByRole('listitem', { name: 'Ann' });
  await user.click(within(row).getByRole('button', { name: 'Restore' }));
  expect((await within(row).findByRole('alert')).textContent).toContain('The disk is full.');
});

test('a bin that cannot be read offers another try', async () => {
  const galena = createFakeBridge();
  galena.break('listBin', { code: 'internal', message: 'Something broke.' });
  const { user } = renderApp(galena, { screen: 'drafts' });
  await user.click(await screen.findByRole('tab', { name: 'Bin' }));
  await screen.findByText('Something broke.');
  galena.heal('listBin');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { name: 'The bin is empty' });
});
