import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AttributeInfo } from '../../../../preload/contract/catalog.ts';
import { createFakeBridge } from '../../../testing/fake-bridge.ts';
import { renderApp } from '../../../testing/render-app.tsx';

const SEATS: AttributeInfo = {
  name: 'seats',
  label: 'Seats',
  description: null,
  type: 'integer',
  options: [],
};

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);

/** Types an attribute row before the workspace's attributes are known. */
const typeAttribute = async (name: string, value: string) => {
  const galena = createFakeBridge({});
  galena.state.catalog = { ...galena.state.catalog, attributes: [] };
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  await user.click(screen.getByRole('button', { name: 'Add attribute' }));
  await user.type(field('Attribute 1'), name);
  await user.type(field('Value 1'), value);
  const becomeKnown = async (...more: readonly AttributeInfo[]) => {
    galena.state.catalog = { ...galena.state.catalog, attributes: [SEATS, ...more] };
    galena.tell('catalog');
    await screen.findByLabelText('Seats');
  };
  return { user, becomeKnown };
};

test('a row keeps the cursor and what stands in it when the workspace becomes known', async () => {
  const { user, becomeKnown } = await typeAttribute('since', '20');
  const row = field('Value 1');
  await becomeKnown();
  expect(field('Value 1')).toBe(row);
  expect(document.activeElement).toBe(row);
  await user.keyboard('26');
  expect(row.value).toBe('2026');
});

test('a row that the workspace turns out to have moves to its control', async () => {
  const { becomeKnown } = await typeAttribute('seats', '12');
  await becomeKnown();
  await waitFor(() => expect(field('Seats').value).toBe('12'));
  expect(screen.queryByLabelText('Attribute 1')).toBeNull();
});

const TITLE: AttributeInfo = { ...SEATS, name: 'job_title', label: 'job_title', type: 'text' };

test.each([
  ['has', [TITLE]],
  ['lacks', []],
])(
  'a row for a job title moves to the field for it where the workspace %s one',
  async (_, more) => {
    const { becomeKnown } = await typeAttribute('job_title', 'Clerk');
    await becomeKnown(...more);
    await waitFor(() => expect(field('Job title').value).toBe('Clerk'));
    expect(screen.queryByLabelText('Attribute 1')).toBeNull();
  },
);
