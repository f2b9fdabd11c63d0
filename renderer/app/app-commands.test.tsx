import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../preload/contract/status.ts';
import { createFakeBridge, type FakeState } from '../testing/fake-bridge.ts';
import { renderApp } from '../testing/render-app.tsx';
import { sampleEntry, sampleId, sampleStates } from '../testing/samples.ts';

/** These tests use only the keyboard; none of them clicks. */
const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const heading = (name: string) => screen.findByRole('heading', { name, level: 1 });
const box = () => screen.findByRole('combobox', { name: 'Find a command' });
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
const activeOption = () => screen.getByRole('option', { selected: true }).textContent;

const openForm = async (start: Partial<FakeState> = {}) => {
  const galena = createFakeBridge({
    settings: { ...DEFAULT_SETTINGS, holdSeconds: 60 },
    ...start,
  });
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  const ctrl = (key: string) => user.keyboard(`{Control>}${key}{/Control}`);
  const createdLeads = () => galena.requestsOf('submitDraft');
  return { galena, user, ctrl, createdLeads };
};

describe('the palette', () => {
  test('is opened, searched and answered by keys, and says how many fit', async () => {
    const { user, ctrl } = await openForm();
    await ctrl('k');
    expect(document.activeElement).toBe(await box());
    await user.keyboard('histo');
    expect(options()).toHaveLength(2);
    expect(within(screen.getByRole('dialog')).getByRole('status').textContent).toBe('2 commands');
    await user.keyboard('{Enter}');
    await heading('History');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('is gone through with arrows, Home and End, round and round', async () => {
    const { user, ctrl } = await openForm();
    await ctrl('k');
    await box();
    const all = options();
    await user.keyboard('{ArrowUp}');
    expect(activeOption()).toBe(all.at(-1));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(activeOption()).toBe(all[1]);
    await user.keyboard('{End}');
    expect(activeOption()).toBe(all.at(-1));
    await user.keyboard('{Home}');
    expect(activeOption()).toBe(all[0]);
    const active = (await box()).getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toBe(all[0]);
  });

  test('leads back on Escape to where the cursor was', async () => {
    const { user, ctrl } = await openForm();
    field('Phone').focus();
    await ctrl('k');
    await box();
    await user.keyboard('xyz');
    expect(screen.getByText('No command fits.')).toBeTruthy();
    await user.keyboard('{Enter}{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(field('Phone')));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('puts first what was done last', async () => {
    const { user, ctrl } = await openForm();
    await ctrl('3');
    await heading('Outbox');
    await ctrl('1');
    await screen.findByRole('form', { name: 'New lead' });
    await ctrl('k');
    await box();
    expect(options().slice(0, 2)).toEqual([
      'Go to New lead Ctrl1Control+1',
      'Go to Outbox Ctrl3Control+3',
    ]);
    await user.keyboard('{Escape}');
  });

  test('leaves Enter to an input method', async () => {
    const { ctrl } = await openForm();
    await ctrl('k');
    fireEvent.keyDown(await box(), { key: 'Enter', isComposing: true });
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  test('offers what can be done here and now', async () => {
    const { user, ctrl } = await openForm();
    await ctrl('k');
    await box();
    expect(options().some((text) => text?.includes('Undo'))).toBe(false);
    await user.keyboard('{Escape}');
    await user.keyboard('Ann');
    await ctrl('{Enter}');
    await screen.findByText('Held');
    await user.keyboard('Bob');
    await ctrl('k');
    await user.type(await box(), 'undo{Enter}');
    await waitFor(() => expect(field('Name').value).toBe('Ann'));
  });

  test('keeps the keys of commands from what lies behind it', async () => {
    const { user, ctrl, createdLeads } = await openForm();
    await user.keyboard('Ann');
    await ctrl('k');
    await box();
    await ctrl('{Enter}');
    await ctrl('4');
    expect(screen.getByRole('dialog')).toBeTruthy();
    expect(createdLeads()).toHaveLength(0);
  });
});

describe('the shortcuts', () => {
  test('are shown by ? outside of text, by Ctrl+/ anywhere, and by a button', async () => {
    const { user, ctrl } = await openForm();
    await user.keyboard('?');
    expect(field('Name').value).toBe('?');
    await ctrl('/');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(dialog.textContent).toContain('Create and keep companyCtrlShiftEnter');
    expect(dialog.textContent).toContain('Next fieldTab');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(field('Name')));
    const button = screen.getByRole('button', { name: 'Keyboard shortcuts' });
    button.focus();
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(button));
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  });

  test('are all told on every screen', async () => {
    const { ctrl } = await openForm();
    await ctrl('5');
    await heading('Settings');
    await ctrl('/');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(dialog.textContent).toContain('Undo the last leadCtrlZ');
  });
});

describe('keys for places', () => {
  test('the screens are reached by number', async () => {
    const { ctrl } = await openForm();
    for (const [key, name] of [
      ['2', 'Drafts'],
      ['3', 'Outbox'],
      ['4', 'History'],
      ['5', 'Settings'],
    ] as const) {
      await ctrl(key);
      expect(document.activeElement).toBe(await heading(name));
    }
    await ctrl('1');
    await waitFor(() => expect(document.activeElement).toBe(field('Name')));
    screen.getByRole('link', { name: 'Outbox' }).focus();
    await ctrl('1');
    expect(document.activeElement).toBe(field('Name'));
  });

  test('Ctrl+F is the search of the history, from anywhere', async () => {
    const { ctrl, user } = await openForm({
      entries: [sampleEntry({ number: 1, lead: { name: 'Ann' }, state: sampleStates.done })],
    });
    await ctrl('f');
    const search = await screen.findByRole('searchbox', { name: 'Search history' });
    await waitFor(() => expect(document.activeElement).toBe(search));
    await user.keyboard('Ann');
    screen.getByRole('link', { name: 'Outbox' }).focus();
    await ctrl('f');
    expect(document.activeElement).toBe(search);
    await ctrl('2');
    await heading('Drafts');
    await ctrl('4');
    expect(document.activeElement).toBe(await heading('History'));
  });

  test('the history’s own number leads from a lead back into the list', async () => {
    const entry = sampleEntry({ number: 3, state: sampleStates.done });
    const { ctrl } = await openForm({ entries: [entry] });
    window.location.hash = `#/history/${sampleId(3)}`;
    await screen.findByRole('region', { name: 'Lead details' });
    await ctrl('4');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Lead details' })).toBeNull());
  });
});

describe('keys for leads', () => {
  test('the company is kept by one more key, and by a button that Tab reaches', async () => {
    const { user, ctrl, createdLeads } = await openForm();
    await user.keyboard('Ann');
    await user.type(field('Company'), 'Acme');
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await waitFor(() => expect(createdLeads()).toHaveLength(1));
    await waitFor(() => expect(field('Name').value).toBe(''));
    expect(field('Company').value).toBe('Acme');
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_000);
    await user.keyboard('Bob');
    screen.getByRole('button', { name: 'Create lead' }).focus();
    await user.tab();
    expect(document.activeElement?.textContent).toContain('Create and keep company');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(createdLeads()).toHaveLength(2));
    await waitFor(() => expect(document.activeElement).toBe(field('Name')));
    expect(field('Company').value).toBe('Acme');
    await ctrl('k');
    vi.restoreAllMocks();
  });

  test('a new draft is begun by key, in the form and from elsewhere', async () => {
    const { user, ctrl, galena } = await openForm();
    await user.keyboard('Ann');
    await ctrl('n');
    expect(field('Name').value).toBe('');
    await user.keyboard('Bob');
    await ctrl('3');
    await heading('Outbox');
    await ctrl('n');
    await screen.findByRole('form', { name: 'New lead' });
    expect(field('Name').value).toBe('');
    expect(galena.state.entries.map(({ lead }) => lead.name).toSorted()).toEqual(['Ann', 'Bob']);
  });

  test('the held lead is sent by key, and only while it is held', async () => {
    const { user, galena } = await openForm();
    await user.keyboard('Ann{Control>}{Enter}{/Control}');
    await screen.findByText('Held');
    await user.keyboard('{Control>}{Shift>}s{/Shift}{/Control}');
    await waitFor(() => expect(galena.requestsOf('sendNow')).toHaveLength(1));
    await screen.findByText('Waiting');
    await user.keyboard('{Control>}{Shift>}s{/Shift}{/Control}');
    expect(galena.requestsOf('sendNow')).toHaveLength(1);
  });

  test('more fields come with the cursor in the first, and it is not lost when they go', async () => {
    const { ctrl } = await openForm();
    await screen.findByLabelText('Job title');
    const before = [...document.querySelectorAll('[data-field]')];
    await ctrl('e');
    const first = document.querySelectorAll('[data-field]')[before.length];
    expect(first?.contains(document.activeElement)).toBe(true);
    await ctrl('e');
    expect(document.querySelectorAll('[data-field]')).toHaveLength(before.length);
    expect(document.activeElement).toBe(field('Name'));
  });

  test('a key pressed while a lead is stored waits until it is', async () => {
    const { user, createdLeads } = await openForm();
    await user.keyboard('Ann');
    const target = field('Name');
    fireEvent.keyDown(target, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(target, { key: 'k', ctrlKey: true });
    fireEvent(target, new InputEvent('beforeinput', { inputType: 'insertText', data: 'hist' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await box()).toMatchObject({ value: 'hist' });
    expect(field('Name').value).toBe('');
    expect(createdLeads()).toMatchObject([{ lead: { name: 'Ann' } }]);
  });
});
