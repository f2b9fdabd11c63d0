import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MAX_FIELD_LENGTH } from '../../../preload/contract/lead.ts';
import { createFakeBridge, type FakeState } from '../../testing/fake-bridge.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { sampleEntry, sampleId, sampleRefusal, sampleStates } from '../../testing/samples.ts';

const refusal = { ...sampleRefusal, message: 'name is odd', field: 'name' };

afterEach(() => void vi.useRealTimers());

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const button = (name: string) => screen.getByRole('button', { name });
const describedBy = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

const openForm = async (start: Partial<FakeState> = {}) => {
  const galena = createFakeBridge(start);
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  return { galena, user };
};

describe('typing', () => {
  test('the cursor is in the first field when the form opens', async () => {
    await openForm();
    expect(document.activeElement).toBe(field('Name'));
  });

  test('a keystroke is saved as a draft within 200 ms, under one id', async () => {
    const { galena } = await openForm();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.change(field('Name'), { target: { value: 'An' } });
    fireEvent.change(field('Email'), { target: { value: 'ann@example.com' } });
    expect(galena.requestsOf('saveDraft')).toHaveLength(0);
    await act(() => vi.advanceTimersByTimeAsync(200));
    fireEvent.change(field('Name'), { target: { value: 'Ann' } });
    await act(() => vi.advanceTimersByTimeAsync(200));
    const lead = { name: 'Ann', email: 'ann@example.com', phone: '', customAttributes: [] };
    const [first, second] = galena.requestsOf('saveDraft');
    expect(second).toMatchObject({ lead });
    expect(first).toMatchObject({ id: galena.state.entries[0]?.id, lead: { name: 'An' } });
    expect(galena.state.entries).toHaveLength(1);
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  test('what is typed is saved at once when the page goes away', async () => {
    const { galena } = await openForm();
    fireEvent.change(field('Name'), { target: { value: 'Ann' } });
    fireEvent(window, new Event('pagehide'));
    expect(galena.requestsOf('saveDraft')).toHaveLength(1);
  });

  test('an untouched form saves nothing', async () => {
    const { galena, user } = await openForm();
    await user.tab();
    await user.tab();
    fireEvent(window, new Event('pagehide'));
    expect(galena.requestsOf('saveDraft')).toHaveLength(0);
  });

  test('a full disk is said at once, and the text stays', async () => {
    const { galena, user } = await openForm();
    galena.break('saveDraft', { code: 'disk-full', message: 'The disk is full.' });
    await user.type(field('Name'), 'Ann');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Not saved.*disk is full/);
    expect(field('Name').value).toBe('Ann');
    galena.heal('saveDraft');
    await user.type(field('Name'), 'a');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('100 kB pasted anywhere are capped, and the field says so', async () => {
    const { user } = await openForm();
    await user.click(button('Add attribute'));
    for (const label of ['Name', 'Email', 'Phone', 'Attribute 1', 'Value 1']) {
      fireEvent.change(field(label), { target: { value: 'x'.repeat(100_000) } });
      expect(field(label).value).toHaveLength(MAX_FIELD_LENGTH);
      expect(describedBy(field(label))).toMatch(/^Cut to 2,000 characters/);
    }
  });

  test('Enter goes on to the next field and creates nothing', async () => {
    const { galena, user } = await openForm();
    await user.type(field('Name'), 'Ann{Enter}');
    expect(document.activeElement).toBe(field('Email'));
    fireEvent.keyDown(field('Email'), { key: 'Enter', isComposing: true });
    expect(document.activeElement).toBe(field('Email'));
    await user.keyboard('{Enter}{Enter}{Enter}{Enter}');
    expect(document.activeElement).toBe(field('Note'));
    await user.keyboard('one{Enter}two');
    expect(field('Note').value).toBe('one\ntwo');
    await user.tab();
    expect(document.activeElement).toBe(field('Owner'));
    expect(galena.requestsOf('submitDraft')).toHaveLength(0);
  });

  test('an email and a phone that cannot be right get a warning, no error', async () => {
    const { galena, user } = await openForm();
    await user.type(field('Email'), 'ann@');
    await user.tab();
    await user.type(field('Phone'), 'none');
    await user.tab();
    expect(describedBy(field('Email'))).toMatch(/incomplete/);
    expect(describedBy(field('Phone'))).toMatch(/digits/);
    expect(field('Email').getAttribute('aria-invalid')).toBe('false');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(galena.requestsOf('submitDraft')).toHaveLength(1));
  });
});

describe('drafts', () => {
  const old = sampleEntry({ number: 1, lead: { name: 'Old' } });
  const newest = sampleEntry({
    number: 2,
    lead: { name: 'New', customAttributes: [{ name: 'paying', type: 'boolean', value: 'true' }] },
  });

  test('the newest draft comes back into the form', async () => {
    const { user, galena } = await openForm({ entries: [newest, old] });
    expect(field('Name').value).toBe('New');
    expect(field('Value 1').value).toBe('true');
    await user.type(field('Phone'), '1');
    await user.tab();
    expect(galena.requestsOf('saveDraft')).toMatchObject([{ id: sampleId(2) }]);
  });

  test('a new draft leaves the old one among the drafts', async () => {
    const { user, galena } = await openForm({ entries: [old] });
    await user.click(button('New draft'));
    expect(field('Name').value).toBe('');
    expect(document.activeElement).toBe(field('Name'));
    await user.keyboard('Bob');
    await user.tab();
    expect(galena.state.entries.map(({ lead }) => lead.name)).toEqual(['Old', 'Bob']);
  });

  test('the form holds the same draft after a look at another screen', async () => {
    const { user } = await openForm({ entries: [old, newest] });
    await user.click(button('New draft'));
    await user.keyboard('Bob');
    await user.click(screen.getByRole('link', { name: 'Outbox' }));
    await screen.findByRole('heading', { name: 'Outbox' });
    await user.click(screen.getByRole('link', { name: 'New lead' }));
    await screen.findByRole('form', { name: 'New lead' });
    expect(field('Name').value).toBe('Bob');
  });
});

describe('attributes', () => {
  test('a row’s control follows its type', async () => {
    const { user } = await openForm();
    await user.click(button('Add attribute'));
    expect(document.activeElement).toBe(field('Attribute 1'));
    await user.selectOptions(field('Type 1'), 'boolean');
    await user.selectOptions(field('Value 1'), 'Yes');
    expect(field('Value 1').value).toBe('true');
    await user.selectOptions(field('Type 1'), 'date');
    expect(field('Value 1').type).toBe('date');
    expect(field('Value 1').value).toBe('');
    await user.selectOptions(field('Type 1'), 'number');
    expect(field('Value 1').inputMode).toBe('decimal');
    await user.click(button('Remove attribute 1'));
    expect(screen.queryByLabelText('Attribute 1')).toBeNull();
  });

  test('a problem is an error at its field, and submitting goes to the first', async () => {
    const { galena, user } = await openForm();
    await user.click(button('Add attribute'));
    await user.type(field('Attribute 1'), 'plan.size');
    await user.selectOptions(field('Type 1'), 'number');
    await user.type(field('Value 1'), 'many');
    await user.tab();
    expect(describedBy(field('Value 1'))).toMatch(/not a number/);
    expect(field('Value 1').getAttribute('aria-invalid')).toBe('true');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(field('Attribute 1')));
    expect(describedBy(field('Attribute 1'))).toMatch(/cannot contain/);
    expect(galena.requestsOf('submitDraft')).toHaveLength(0);
  });
});

describe('submitting', () => {
  test('an error does not move the buttons while one of them is pressed', async () => {
    const { user } = await openForm();
    await user.click(button('Add attribute'));
    await user.type(field('Attribute 1'), 'plan.size');
    await user.pointer({ target: button('Add attribute'), keys: '[MouseLeft>]' });
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
    expect(describedBy(field('Attribute 1'))).toBe('');
    await user.pointer({ keys: '[/MouseLeft]' });
    await waitFor(() => expect(describedBy(field('Attribute 1'))).toMatch(/cannot contain/));
    expect(field('Attribute 2')).toBeTruthy();
  });

  test('a double press creates one lead, and asks nothing about the form it cleared', async () => {
    const { galena, user } = await openForm();
    await user.type(field('Name'), 'Ann');
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(field('Name').value).toBe(''));
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(galena.requestsOf('submitDraft')).toMatchObject([{ lead: { name: 'Ann' } }]);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(field('Name'));
  });

  test('an empty lead is created after one question', async () => {
    const { galena, user } = await openForm();
    await user.click(button('Create lead'));
    const question = await screen.findByRole('alertdialog');
    await user.click(within(question).getByRole('button', { name: 'Go back' }));
    expect(galena.requestsOf('submitDraft')).toHaveLength(0);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_000);
    await user.click(button('Create lead'));
    await user.click(await screen.findByRole('button', { name: 'Create empty lead' }));
    await waitFor(() => expect(galena.requestsOf('submitDraft')).toHaveLength(1));
    vi.restoreAllMocks();
  });

  test('a failure leaves everything as typed and shows at its field', async () => {
    const { galena, user } = await openForm();
    const message = 'This email cannot be stored.';
    galena.break('submitDraft', { code: 'lead-invalid', message, field: 'lead.email' });
    await user.type(field('Name'), 'Ann');
    await user.click(button('Create lead'));
    await waitFor(() => expect(describedBy(field('Email'))).toBe(message));
    expect(field('Name').value).toBe('Ann');
    galena.break('submitDraft', { code: 'not-connected', message: 'Connect first.' });
    await user.click(button('Create lead'));
    expect((await screen.findByRole('alert')).textContent).toBe('Connect first.');
  });

  test('the last lead’s fate is followed, and a refused one can be edited', async () => {
    const { galena, user } = await openForm();
    await user.type(field('Name'), 'Ann');
    await user.click(button('Create lead'));
    const last = screen.getByRole('status', { name: 'Last lead' });
    await waitFor(() => expect(last.textContent).toMatch(/Ann.*Held/));
    const id = galena.state.entries[0]?.id ?? '';
    act(() => galena.moveEntry(id, { ...sampleStates.refused, refusal }));
    await waitFor(() => expect(last.textContent).toMatch(/Refused.*“name is odd”/));
    await user.click(within(last).getByRole('button', { name: 'Edit' }));
    await waitFor(() => expect(field('Name').value).toBe('Ann'));
    await waitFor(() => expect(describedBy(field('Name'))).toMatch(/“name is odd”/));
  });
});
