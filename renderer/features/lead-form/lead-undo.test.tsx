import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Assist, AssistRequest } from '../../../preload/contract/assist.ts';
import { MAX_FIELD_LENGTH, MAX_NOTE_LENGTH } from '../../../preload/contract/lead.ts';
import { createFakeBridge, type FakeState } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { sampleCatalog, sampleLocalMatch } from '../../testing/samples.ts';

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const focused = (): Element => document.activeElement ?? document.body;
/** Returns false if Galena handled the key. */
const pressUndo = () => fireEvent.keyDown(focused(), { key: 'z', ctrlKey: true });
const pressRedo = () => fireEvent.keyDown(focused(), { key: 'Z', ctrlKey: true, shiftKey: true });
const pressOldRedo = () => fireEvent.keyDown(focused(), { key: 'y', ctrlKey: true });
const describedBy = (label: string) =>
  document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent;

const PHONE = {
  formatted: '+353 87 123 4567',
  e164: '+353871234567',
  extension: null,
  repaired: '+353871234567',
  isPossible: true,
  isValid: true,
  country: 'IE',
};

const assist = ({ email, phone, name }: AssistRequest): Assist => ({
  proposals: { name: null, company: email.endsWith('@acme.example') ? 'Acme' : null },
  phone: phone === '087 1234567' ? PHONE : null,
  fixes:
    name === 'ANN'
      ? [{ field: 'name', kind: 'all-caps', message: 'All capitals.', value: 'Ann' }]
      : [],
});

const openForm = async (start: Partial<FakeState> = {}) => {
  const galena = createFakeBridge({ assist, ...start });
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  return { galena, user };
};

const putAnnRight = async (start: Partial<FakeState> = {}) => {
  const { galena, user } = await openForm(start);
  await user.type(field('Name'), 'ANN');
  await user.tab();
  await user.click(await screen.findByRole('button', { name: /Put right/ }));
  expect(field('Name').value).toBe('Ann');
  return { galena, user };
};

describe('Ctrl+Z takes back, and redo gives back,', () => {
  test('what was put right', async () => {
    await putAnnRight();
    expect(pressUndo()).toBe(false);
    expect(field('Name').value).toBe('ANN');
    expect(focused()).toBe(field('Name'));
    expect(pressRedo()).toBe(false);
    expect(field('Name').value).toBe('Ann');
    pressUndo();
    expect(pressOldRedo()).toBe(false);
    expect(field('Name').value).toBe('Ann');
  });

  test('what was put right before the workspace’s attributes became known', async () => {
    const known = sampleCatalog.attributes;
    const { galena } = await putAnnRight({ catalog: { ...sampleCatalog, attributes: [] } });
    galena.state.catalog = { ...sampleCatalog, attributes: known };
    galena.tell('catalog');
    await screen.findByLabelText(known[0]?.label ?? '');
    expect(pressUndo()).toBe(false);
    expect(field('Name').value).toBe('ANN');
  });

  test('a proposal that Tab took', async () => {
    const { user } = await openForm();
    await user.type(field('Email'), 'w@acme.example');
    await waitFor(() => expect(describedBy('Company')).toMatch(/Acme/));
    await user.click(field('Company'));
    await user.tab();
    expect(field('Company').value).toBe('Acme');
    expect(pressUndo()).toBe(false);
    expect(field('Company').value).toBe('');
    expect(focused()).toBe(field('Company'));
  });

  test('a phone that was written out, which then stays as it was typed and is sent so', async () => {
    const { galena, user } = await openForm();
    await user.type(field('Phone'), '087 1234567');
    await waitFor(() => expect(describedBy('Phone')).toBe('+353 87 123 4567'));
    await user.tab();
    expect(field('Phone').value).toBe('+353871234567');
    expect(pressUndo()).toBe(false);
    expect(field('Phone').value).toBe('087 1234567');
    await waitFor(() => expect(describedBy('Phone')).toBe('+353 87 123 4567'));
    await user.tab();
    expect(field('Phone').value).toBe('087 1234567');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(galena.requestsOf('submitDraft')).toHaveLength(1));
    expect(galena.requestsOf('submitDraft')).toMatchObject([{ lead: { phone: '087 1234567' } }]);
  });

  test('what was cut, with all that came with it', async () => {
    const { user } = await openForm();
    await user.type(field('Note'), 'Call');
    fireEvent.change(field('Note'), { target: { value: `Call${'x'.repeat(MAX_NOTE_LENGTH)}` } });
    expect(field('Note').value).toHaveLength(MAX_NOTE_LENGTH);
    expect(pressUndo()).toBe(false);
    expect(field('Note').value).toBe('Call');
    fireEvent.change(field('Name'), { target: { value: 'x'.repeat(MAX_FIELD_LENGTH + 1) } });
    expect(field('Name').value).toHaveLength(MAX_FIELD_LENGTH);
    expect(pressUndo()).toBe(false);
    expect(field('Name').value).toBe('');
  });

  const paste = () => ({
    proposals: [
      { field: 'name' as const, value: 'Ann Lee' },
      { field: 'email' as const, value: 'ann@example.com' },
    ],
    rest: ['Head of Sales'],
  });
  const panel = () => screen.getByRole('status', { name: 'Pasted' });
  const pasteAnn = async () => {
    const { user, ...rest } = await openForm({ paste });
    await user.type(field('Company'), 'Oceania');
    await user.paste('Ann Lee\nann@example.com');
    await waitFor(() => expect(field('Name').value).toBe('Ann Lee'));
    return { user, ...rest };
  };

  test('a paste, and what is told of it', async () => {
    await pasteAnn();
    expect(pressUndo()).toBe(false);
    expect([field('Name').value, field('Email').value]).toEqual(['', '']);
    expect(field('Company').value).toBe('Oceania');
    await waitFor(() => expect(panel().textContent).toBe(''));
    pressRedo();
    expect([field('Name').value, field('Email').value]).toEqual(['Ann Lee', 'ann@example.com']);
    await waitFor(() => expect(panel().textContent).toMatch(/Head of Sales/));
  });

  test('a paste that was kept', async () => {
    const { user } = await pasteAnn();
    await user.click(within(panel()).getByRole('button', { name: /^Keep/ }));
    expect(pressUndo()).toBe(false);
    expect(field('Name').value).toBe('');
  });

  test('a paste that was restored, and its rest in the note', async () => {
    const { user } = await pasteAnn();
    await user.click(within(panel()).getByRole('button', { name: 'Rest into the note' }));
    expect(field('Note').value).toBe('Head of Sales');
    pressUndo();
    expect(field('Note').value).toBe('');
    await user.click(await within(panel()).findByRole('button', { name: /^Restore/ }));
    expect(field('Name').value).toBe('');
    pressUndo();
    expect(field('Name').value).toBe('Ann Lee');
  });

  test('lines that went into a field as one', async () => {
    const { user } = await openForm({ paste: (text) => ({ proposals: [], rest: [text] }) });
    await user.paste('some\nlines');
    await waitFor(() => expect(field('Name').value).toBe('some lines'));
    expect(pressUndo()).toBe(false);
    expect(field('Name').value).toBe('');
  });

  test('an attribute that was removed', async () => {
    const { user } = await openForm();
    await user.click(screen.getByRole('button', { name: 'Add attribute' }));
    await user.type(field('Attribute 1'), 'plan');
    await user.type(field('Value 1'), 'gold');
    await user.click(screen.getByRole('button', { name: 'Remove attribute 1' }));
    expect(screen.queryByLabelText('Attribute 1')).toBeNull();
    expect(pressUndo()).toBe(false);
    await waitFor(() => expect(field('Value 1').value).toBe('gold'));
    expect(field('Attribute 1').value).toBe('plan');
  });

  test('the choice of a contact to update', async () => {
    const contactId = 'c1';
    const { user } = await openForm({ localMatches: [{ ...sampleLocalMatch, contactId }] });
    await user.type(field('Email'), 'ann@example.com');
    await user.click(await screen.findByRole('button', { name: 'Use as update' }));
    await screen.findByRole('button', { name: 'Create a new lead instead' });
    expect(pressUndo()).toBe(false);
    await screen.findByRole('button', { name: 'Use as update' });
  });
});

describe('the key stays the browser’s', () => {
  test('while nothing of Galena’s is left', async () => {
    const { user } = await openForm();
    await user.type(field('Name'), 'Bob');
    expect([pressUndo(), pressRedo(), pressOldRedo()]).toEqual([true, true, true]);
    expect(field('Name').value).toBe('Bob');
  });

  test('for what was typed after a change, in the same field or another', async () => {
    const { user } = await putAnnRight();
    await user.type(field('Name'), 'a');
    expect(pressUndo()).toBe(true);
    expect(field('Name').value).toBe('Anna');
    await user.type(field('Name'), '{Backspace}');
    await user.type(field('Email'), 'a');
    expect(pressUndo()).toBe(true);
    await user.type(field('Email'), '{Backspace}');
    expect(pressUndo()).toBe(false);
    expect(field('Name').value).toBe('ANN');
    // The browser has forgotten the typing before the change.
    expect(pressUndo()).toBe(false);
    expect(field('Name').value).toBe('');
    expect(pressUndo()).toBe(true);
  });

  test('in a new lead: what was changed in the one before is done', async () => {
    const { galena, user } = await putAnnRight();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(galena.requestsOf('submitDraft')).toHaveLength(1));
    await waitFor(() => expect(field('Name').value).toBe(''));
    await user.type(field('Name'), 'B');
    expect(pressUndo()).toBe(true);
  });
});
