import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Catalog, EMPTY_CATALOG } from '../../../preload/contract/catalog.ts';
import { createFakeBridge, type FakeState } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { sampleCatalog, sampleSession, sampleWorkspace } from '../../testing/samples.ts';

const TITLE = 'What Galena knows of this workspace';

const open = async (state: Partial<FakeState> = {}) => {
  const galena = createFakeBridge(state);
  const { user } = renderApp(galena, { screen: 'settings' });
  const section = await screen.findByRole('region', { name: TITLE });
  await within(section).findByText('Tags');
  const factOf = (term: string) =>
    within(section).getByText(term).parentElement?.querySelector('dd')?.textContent;
  return { galena, user, section, factOf };
};

const withProblem = (message: string): Catalog => ({
  ...sampleCatalog,
  problems: [{ part: 'tags', message }],
});

test('what is known is counted, and how old it is is said', async () => {
  const { factOf } = await open();
  expect(['Custom attributes', 'Tags', 'Teammates', 'Companies'].map(factOf)).toEqual([
    '6',
    '3',
    '2',
    '1',
  ]);
  expect(factOf('Read')).toMatch(/^23 Nov 2026, \d\d:32:00$/);
});

test('a workspace that was never read, or only in part, says so', async () => {
  const { galena, factOf } = await open({ catalog: EMPTY_CATALOG });
  expect(factOf('Read')).toBe('Not yet');
  galena.state.catalog = { ...EMPTY_CATALOG, tags: ['vip'] };
  act(() => galena.tell('catalog'));
  await screen.findByText('Not everything yet');
});

test('as many companies as are kept are said to be no more than that', async () => {
  const companies = Array.from({ length: 10_000 }, (_, index) => ({ id: `${index}`, name: 'C' }));
  const { factOf } = await open({ catalog: { ...sampleCatalog, companies } });
  expect(factOf('Companies')).toBe('10,000, and Galena keeps no more');
});

test('1.3 lists its attributes as well', async () => {
  const workspace = { ...sampleWorkspace, apiVersion: '1.3' } as const;
  const { factOf } = await open({ session: { ...sampleSession, workspace } });
  expect(factOf('Custom attributes')).toBe(String(sampleCatalog.attributes.length));
});

test('reading again shows what came, and says that it did', async () => {
  const { galena, user, section, factOf } = await open();
  galena.state.catalog = { ...sampleCatalog, tags: ['vip'] };
  await user.click(within(section).getByRole('button', { name: 'Read again' }));
  await within(section).findByText('Everything was read.');
  expect(within(section).getByRole('status').textContent).toBe('Everything was read.');
  expect(factOf('Tags')).toBe('1');
});

test('while Intercom is asked, asking again does nothing, and the button keeps the focus', async () => {
  const { galena, user, section } = await open();
  galena.break('refreshCatalog', 'silence');
  const button = within(section).getByRole('button', { name: 'Read again' });
  await user.click(button);
  await within(section).findByText('Asking Intercom…');
  await user.keyboard('{Enter}');
  expect(galena.requestsOf('refreshCatalog')).toHaveLength(1);
  expect(document.activeElement).toBe(button);
});

test('parts that could not be read are told with what to do', async () => {
  const { galena, user, section } = await open({ catalog: withProblem('The tags are shy.') });
  expect(within(section).getByRole('listitem').textContent).toBe('The tags are shy.');
  await user.click(within(section).getByRole('button', { name: 'Read again' }));
  await within(section).findByText('Not everything could be read.');
  galena.break('refreshCatalog', { code: 'not-connected', message: 'No token is at hand.' });
  await user.click(within(section).getByRole('button', { name: 'Read again' }));
  expect((await within(section).findByRole('alert')).textContent).toBe('No token is at hand.');
});

test('what concerns several parts is said once', async () => {
  const message = 'Intercom did not answer.';
  const problems = (['tags', 'admins'] as const).map((part) => ({ part, message }));
  const { section } = await open({ catalog: { ...sampleCatalog, problems } });
  expect(within(section).getAllByRole('listitem')).toHaveLength(1);
});

test('what is known stays in sight while the token is locked, but nobody can be asked', async () => {
  const { section } = await open({
    session: {
      kind: 'locked',
      workspace: sampleWorkspace,
      reason: 'token-absent',
      message: 'The token is gone.',
    },
  });
  expect(within(section).queryByRole('button')).toBeNull();
});

test('without a workspace there is nothing to know', async () => {
  renderApp(createFakeBridge({ session: { kind: 'none' } }), { screen: 'settings' });
  await screen.findByText('No workspace is connected.');
  expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
});

test('a catalog that could not be read can be asked for again', async () => {
  const galena = createFakeBridge();
  galena.break('readCatalog', { code: 'internal', message: 'Reference 1.' });
  const { user } = renderApp(galena, { screen: 'settings' });
  const section = await screen.findByRole('region', { name: TITLE });
  await within(section).findByText('What Galena knows could not be read. Reference 1.');
  galena.heal('readCatalog');
  await user.click(within(section).getByRole('button', { name: 'Try again' }));
  await within(section).findByText('Teammates');
});
