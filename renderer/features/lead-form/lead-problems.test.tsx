import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contract } from '../../../preload/contract/schemas.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const describedBy = (label: string) =>
  document.getElementById(field(label).getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
    ?.textContent;
const SUBMIT = '{Control>}{Enter}{/Control}';

const openForm = async () => {
  const galena = createFakeBridge();
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  return { galena, user };
};

test('the question about an empty lead is answered with no by a name that was typed on', async () => {
  const { galena, user } = await openForm();
  await user.keyboard(SUBMIT);
  await screen.findByRole('alertdialog');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Go back' }));
  await user.keyboard('Ann Lee');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(galena.requestsOf('submitDraft')).toHaveLength(0);
});

test('a date that is not complete is told at its field, and nothing is created without it', async () => {
  const { galena, user } = await openForm();
  await user.type(field('Name'), 'Ann');
  await user.click(screen.getByRole('button', { name: 'Add attribute' }));
  await user.type(field('Attribute 1'), 'since');
  await user.selectOptions(field('Type 1'), 'date');
  // Chromium reports `badInput` and an empty value for a day and a month without a year.
  Object.defineProperty(field('Value 1'), 'validity', {
    configurable: true,
    value: { badInput: true },
  });
  await user.keyboard(SUBMIT);
  await waitFor(() => expect(describedBy('Value 1')).toMatch(/date is not complete/));
  expect(document.activeElement).toBe(field('Value 1'));
  expect(galena.requestsOf('submitDraft')).toHaveLength(0);
  Object.defineProperty(field('Value 1'), 'validity', { value: { badInput: false } });
  fireEvent.change(field('Value 1'), { target: { value: '2026-12-31' } });
  await user.keyboard(SUBMIT);
  await waitFor(() => expect(galena.requestsOf('submitDraft')).toHaveLength(1));
});

test('more tags than a lead can have are told at the field, and kept in the draft', async () => {
  const { galena, user } = await openForm();
  const tags = Array.from({ length: 55 }, (_, number) => `t${number}`);
  await user.type(field('Name'), 'Ann');
  await user.click(field('Tags'));
  await user.paste(tags.join(', '));
  await user.tab();
  await waitFor(() => expect(describedBy('Tags')).toBe('At most 50 tags; these are 55.'));
  const last = galena.requestsOf('saveDraft').at(-1);
  expect(last).toMatchObject({ lead: { tags } });
  expect(contract['draft:save'].request.safeParse(last).success).toBe(true);
  await user.keyboard(SUBMIT);
  await waitFor(() => expect(document.activeElement).toBe(field('Tags')));
  expect(galena.requestsOf('submitDraft')).toHaveLength(0);
});
