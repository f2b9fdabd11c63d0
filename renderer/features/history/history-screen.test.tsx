import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { sampleAttempt, sampleEntry, sampleId, sampleStates } from '../../testing/samples.ts';

const { done } = sampleStates;
const markup = '<img src=x onerror="document.title=1"><b>busy</b>';
const busy = sampleAttempt(1, {
  outcome: 'unknown',
  durationMs: 88,
  response: { status: 502, headers: {}, requestId: null, body: markup, isTruncated: true },
});

const atProxy = sampleAttempt(3, {
  outcome: 'not-sent',
  response: null,
  failure: 'ERR_TUNNEL_CONNECTION_FAILED',
});

const openHistory = async () => {
  const galena = createFakeBridge({
    entries: [
      sampleEntry({ number: 1, lead: { name: 'Ann' }, state: done, attemptCount: 2 }),
      sampleEntry({ number: 2, lead: { name: 'Bob' }, state: done, attemptCount: 1 }),
      sampleEntry({ number: 3, lead: { name: 'Cleo' } }),
    ],
    attempts: { [sampleId(1)]: [busy, sampleAttempt(2)], [sampleId(2)]: [atProxy] },
    pageSize: 2,
  });
  const { user } = renderApp(galena, { screen: 'history', entryId: null });
  const grid = await screen.findByRole('grid', { name: 'History' });
  return { galena, user, grid };
};

const leads = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('rowheader').textContent);

test('entries stand newest first, page by page', async () => {
  const { user, grid } = await openHistory();
  const columns = within(grid).getAllByRole('columnheader');
  expect(columns.map(({ textContent }) => textContent)).toEqual([
    'Lead',
    'State',
    'Workspace',
    'Submitted',
    'Attempts',
  ]);
  expect(leads()).toEqual(['Cleo', 'Bob']);
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(() => expect(leads()).toEqual(['Cleo', 'Bob', 'Ann']));
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('of many entries only those in sight are drawn', async () => {
  const inSight = { configurable: true, get: () => 600 };
  const { prototype } = HTMLElement;
  Object.defineProperties(prototype, { clientWidth: inSight, clientHeight: inSight });
  onTestFinished(() => {
    Reflect.deleteProperty(prototype, 'clientWidth');
    Reflect.deleteProperty(prototype, 'clientHeight');
  });
  const entries = Array.from({ length: 300 }, (_, number) => sampleEntry({ number, state: done }));
  renderApp(createFakeBridge({ entries, pageSize: 300 }), { screen: 'history', entryId: null });
  const grid = await screen.findByRole('grid', { name: 'History' });
  expect(grid.getAttribute('aria-rowcount')).toBe('301');
  const rows = within(grid).getAllByRole('row').length;
  expect(rows).toBeGreaterThan(10);
  expect(rows).toBeLessThan(60);
});

test('the row of the open lead is marked, and no other', async () => {
  const { user, grid } = await openHistory();
  await user.click(within(grid).getByRole('rowheader', { name: 'Bob' }));
  await screen.findByRole('region', { name: 'Lead details' });
  const marked = within(grid)
    .getAllByRole('row')
    .filter((row) => row.querySelector('[data-open="true"]'));
  expect(marked.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Bob')]);
});

test('a name that turns its direction of writing round keeps that to itself', async () => {
  const lead = { name: '\u202eeman', email: 'ann@example.com' };
  const galena = createFakeBridge({ entries: [sampleEntry({ number: 1, lead, state: done })] });
  renderApp(galena, { screen: 'history', entryId: null });
  const isolated = (text: string) => screen.getByText(text).closest('bdi')?.textContent;
  await screen.findByText(lead.email);
  expect(isolated(lead.name)).toBe(lead.name);
  expect(isolated(lead.email)).toBe(lead.email);
});

test('in a narrow window the time is brief, and the row keeps all its cells', async () => {
  const width = window.innerWidth;
  const resize = (to: number) => {
    Object.assign(window, { innerWidth: to });
    act(() => void window.dispatchEvent(new Event('resize')));
  };
  onTestFinished(() => resize(width));
  const { grid } = await openHistory();
  const row = within(grid).getByRole('row', { name: /Bob/ });
  expect(row.textContent).toMatch(/\d\d:\d\d:\d\d/);
  resize(720);
  expect(row.textContent).not.toMatch(/\d\d:\d\d:\d\d/);
  expect(row.textContent).toMatch(/Acme.*\d\d:\d\d.*1$/);
});

test('a search narrows the list, and finding nothing is said', async () => {
  const { user } = await openHistory();
  const box = screen.getByRole('searchbox', { name: 'Search history' });
  await user.type(box, 'ann');
  await waitFor(() => expect(leads()).toEqual(['Ann']));
  await user.type(box, 'zzz');
  await screen.findByRole('heading', { name: 'Nothing found' });
});

test('a row opens what was sent, what came back, and every attempt', async () => {
  const { user } = await openHistory();
  await user.type(screen.getByRole('searchbox', { name: 'Search history' }), 'ann');
  await waitFor(() => expect(leads()).toEqual(['Ann']));
  await user.click(screen.getByRole('rowheader', { name: 'Ann' }));
  const details = await screen.findByRole('region', { name: 'Lead details' });
  await within(details).findByRole('button', { name: /Attempt 2/, pressed: true });
  const request = await within(details).findByRole('region', { name: 'Request' });
  expect(request.textContent).toMatch(/POST https:\/\/api\.eu\.intercom\.io\/contacts/);
  expect(request.textContent).toContain('{\n  "role": "lead"');
  const response = within(details).getByRole('region', { name: 'Response' });
  expect(response.textContent).toMatch(/200.*req-7/);
  expect(within(details).getByRole('button', { name: 'Open in Intercom' })).toBeTruthy();
});

test('an earlier attempt can be chosen, and foreign markup stays text', async () => {
  const { user } = await openHistory();
  window.location.hash = `#/history/${sampleId(1)}`;
  await user.click(await screen.findByRole('button', { name: /Attempt 1.*88 ms.*unknown/ }));
  const response = await screen.findByRole('region', { name: 'Response' });
  expect(response.textContent).toContain(markup);
  expect(response.textContent).toMatch(/only its beginning is kept/);
  expect(response.querySelector('img, b')).toBeNull();
});

test('a proxy that asks for a login is told in words, beside its code', async () => {
  await openHistory();
  window.location.hash = `#/history/${sampleId(2)}`;
  const details = await screen.findByRole('region', { name: 'Lead details' });
  await within(details).findByText('ERR_TUNNEL_CONNECTION_FAILED');
  expect(details.textContent).toMatch(/Enter the login in the computer’s network settings/);
});

test('Enter opens a row too, and closing leads back to the list', async () => {
  const { user, grid } = await openHistory();
  grid.focus();
  await user.keyboard('{Enter}');
  const details = await screen.findByRole('region', { name: 'Lead details' });
  await within(details).findByText('Nothing was sent so far.');
  await user.click(within(details).getByRole('button', { name: 'Close details' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Lead details' })).toBeNull());
});

test('a history that cannot be read offers another try', async () => {
  const galena = createFakeBridge();
  galena.break('listHistory', { code: 'internal', message: 'Something broke.' });
  const { user } = renderApp(galena, { screen: 'history', entryId: null });
  await screen.findByText('Something broke.');
  galena.heal('listHistory');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { name: 'No leads yet' });
});

test('opened details take the focus, and Escape leads back into the list', async () => {
  const { user, grid } = await openHistory();
  grid.focus();
  await user.keyboard('{ArrowDown}{Enter}');
  const details = await screen.findByRole('region', { name: 'Lead details' });
  expect(document.activeElement).toBe(details);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Lead details' })).toBeNull());
  expect(grid.contains(document.activeElement)).toBe(true);
});

test('Escape in the search box clears the search before it closes anything', async () => {
  const { user } = await openHistory();
  await user.click(screen.getByRole('rowheader', { name: 'Bob' }));
  await screen.findByRole('region', { name: 'Lead details' });
  const box: HTMLInputElement = screen.getByRole('searchbox', { name: 'Search history' });
  await user.type(box, 'bob{Escape}');
  expect(box.value).toBe('');
  expect(screen.getByRole('region', { name: 'Lead details' })).toBeTruthy();
});

test('a link to one lead leads the focus to its details', async () => {
  renderApp(createFakeBridge({ entries: [sampleEntry({ number: 1, state: done })] }), {
    screen: 'history',
    entryId: sampleId(1),
  });
  const details = await screen.findByRole('region', { name: 'Lead details' });
  await waitFor(() => expect(document.activeElement).toBe(details));
});

test('an attempt that cannot be read is told, and read again when that is asked for', async () => {
  const { galena, user } = await openHistory();
  galena.break('readAttempt', { code: 'storage-closed', message: 'The database is closed.' });
  window.location.hash = `#/history/${sampleId(1)}`;
  await screen.findByText('The database is closed.');
  expect(screen.queryByRole('region', { name: 'Response' })).toBeNull();
  galena.heal('readAttempt');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect((await screen.findByRole('region', { name: 'Response' })).textContent).toContain('req-7');
});
