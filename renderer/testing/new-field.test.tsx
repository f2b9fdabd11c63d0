import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { FieldInfo } from '../../preload/contract/lead-field-table.ts';

/** A field that no other file knows. */
const NICKNAME = {
  key: 'nickname',
  kind: 'line',
  label: 'Nickname',
  wires: { '2.16': { as: 'key', name: 'nick' }, '1.3': { as: 'key', name: 'nick' } },
  isDefault: true,
} as const satisfies FieldInfo;

vi.mock(import('../../preload/contract/lead-field-table.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, LEAD_FIELDS: { ...original.LEAD_FIELDS, nickname: NICKNAME } };
});

const { createFakeBridge } = await import('./fake-bridge.ts');
const { renderApp } = await import('./render-app.tsx');
const { sampleEntry, sampleId, sampleRefusal, sampleStates } = await import('./samples.ts');

const lead = { name: 'Winston', ...{ nickname: 'Winnie' } };

test('a field that is added to the table is drawn, and saved and submitted with the lead', async () => {
  const galena = createFakeBridge();
  const { user } = renderApp(galena, { screen: 'new' });
  await user.type(await screen.findByLabelText('Nickname'), 'Winnie');
  await user.tab();
  await waitFor(() =>
    expect(galena.requestsOf('saveDraft').at(-1)).toMatchObject({ lead: { nickname: 'Winnie' } }),
  );
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() =>
    expect(galena.requestsOf('submitDraft')).toMatchObject([{ lead: { nickname: 'Winnie' } }]),
  );
});

test('it is shown in the history', async () => {
  const entries = [sampleEntry({ number: 1, lead, state: sampleStates.done })];
  renderApp(createFakeBridge({ entries }), { screen: 'history', entryId: sampleId(1) });
  const entered = await screen.findByRole('region', { name: 'Entered' });
  expect(within(entered).getByText('Nickname').nextSibling?.textContent).toBe('Winnie');
});

test('campaigns list it', async () => {
  const { user } = renderApp(createFakeBridge(), { screen: 'campaigns' });
  await user.click(await screen.findByRole('button', { name: /^Edit/ }));
  expect(await screen.findByRole('checkbox', { name: 'Show Nickname' })).toBeTruthy();
});

test('a refusal of it is told at its place', async () => {
  const refusal = { ...sampleRefusal, message: 'nick is odd', field: 'nickname' };
  const state = { ...sampleStates.refused, refusal };
  const galena = createFakeBridge({ entries: [sampleEntry({ number: 1, lead, state })] });
  const { user } = renderApp(galena, { screen: 'outbox' });
  await user.click(await screen.findByRole('button', { name: /^(Edit|Correct|Fix)/ }));
  const box = await screen.findByLabelText('Nickname');
  await waitFor(() => expect(box.getAttribute('aria-invalid')).toBe('true'));
});
