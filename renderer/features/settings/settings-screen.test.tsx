import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { STANDARD_CAMPAIGN } from '../../../preload/contract/campaign.ts';
import { DEFAULT_SETTINGS } from '../../../preload/contract/status.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { sampleCampaign } from '../../testing/fake-campaigns.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { sampleSession } from '../../testing/samples.ts';

test('the workspace is shown, and of the token its end alone', async () => {
  renderApp(createFakeBridge(), { screen: 'settings' });
  const section = await screen.findByRole('region', { name: 'Workspace' });
  expect(section.textContent).toMatch(/Acme.*acme42.*Europe.*2\.16.*••••1234, kept in this comp/);
  expect(screen.getByRole('region', { name: 'About' }).textContent).toContain('Version 0.1.0');
});

test('a token kept for this run only is said to be', async () => {
  const session = { ...sampleSession, tokenKept: 'this-run' } as const;
  renderApp(createFakeBridge({ session }), { screen: 'settings' });
  await screen.findByText(/••••1234, kept until Galena closes/);
});

test('the campaign in use is named, and all of them are one press away', async () => {
  const fair = sampleCampaign(1, { name: 'Fair' });
  const campaigns = { activeId: fair.id, all: [STANDARD_CAMPAIGN, fair] };
  const { user } = renderApp(createFakeBridge({ campaigns }), { screen: 'settings' });
  const section = await screen.findByRole('region', { name: 'Campaigns' });
  await waitFor(() => expect(section.textContent).toContain('In useFair'));
  await user.click(screen.getByRole('button', { name: 'Campaigns…' }));
  await screen.findByRole('heading', { name: 'Campaigns', level: 1 });
  expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('aria-current')).toBe('page');
});

test('disconnecting asks first and says what stays', async () => {
  const galena = createFakeBridge();
  const { user } = renderApp(galena, { screen: 'settings' });
  await user.click(await screen.findByRole('button', { name: 'Disconnect' }));
  const question = await screen.findByRole('alertdialog');
  expect(question.textContent).toMatch(/removed from the keychain.*stay on this computer/);
  expect(galena.requestsOf('disconnect')).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Disconnect now' }));
  await screen.findByRole('form', { name: 'Connect Intercom' });
});

test('a workspace says whether leads carry a reference, and what it means if not', async () => {
  const workspace = { ...sampleSession.workspace, hasRef: false };
  const session = { ...sampleSession, workspace };
  const galena = createFakeBridge();
  renderApp(galena, { screen: 'settings' });
  await screen.findByText('Each lead carries one, in the custom attribute galena_ref');
  galena.state.session = session;
  act(() => galena.tell('session'));
  await screen.findByText(/^Missing: this workspace has no custom attribute galena_ref/);
  await screen.findByText(/Galena asks you whether Intercom has it/);
});

const openUndoWindow = async () => {
  const galena = createFakeBridge();
  const { user } = renderApp(galena, { screen: 'settings' });
  const field = await screen.findByLabelText<HTMLInputElement>('Undo window in seconds');
  return { galena, user, field };
};
const describedBy = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

test('the undo window is stored as it is changed', async () => {
  const { galena, user, field } = await openUndoWindow();
  expect(field.value).toBe('5');
  await user.clear(field);
  await user.type(field, '12');
  await user.tab();
  expect(galena.state.settings).toEqual({ ...DEFAULT_SETTINGS, holdSeconds: 12 });
  await waitFor(() => expect(describedBy(field)).toBe('Saved.'));
  expect(field.value).toBe('12');
});

test.each(['61', '-1', '1.5', ''])(
  'an undo window of “%s” is an error at its field',
  async (text) => {
    const { galena, user, field } = await openUndoWindow();
    fireEvent.change(field, { target: { value: text } });
    await user.tab();
    expect(describedBy(field)).toBe('Give a whole number of seconds from 0 to 60.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(galena.requestsOf('saveSettings')).toHaveLength(0);
  },
);

test('an undo window that could not be stored says so and is tried again on leaving', async () => {
  const { galena, user, field } = await openUndoWindow();
  galena.break('saveSettings', { code: 'disk-full', message: 'The disk is full.' });
  fireEvent.change(field, { target: { value: '0' } });
  await waitFor(() => expect(describedBy(field)).toBe('The disk is full.'));
  galena.heal('saveSettings');
  await user.click(field);
  await user.tab();
  await waitFor(() => expect(describedBy(field)).toBe('Saved.'));
  expect(galena.state.settings).toEqual({ ...DEFAULT_SETTINGS, holdSeconds: 0 });
});

const openCountry = async (start: Parameters<typeof createFakeBridge>[0] = {}) => {
  const galena = createFakeBridge(start);
  const { user } = renderApp(galena, { screen: 'settings' });
  const field = await screen.findByLabelText<HTMLSelectElement>(
    'Default country for phone numbers',
  );
  return { galena, user, field };
};

test('phone numbers belong to the system’s country until the rep chooses another', async () => {
  const { galena, user, field } = await openCountry();
  expect(field.selectedOptions[0]?.text).toBe('As the system: Germany');
  await user.selectOptions(field, 'Austria');
  await waitFor(() => expect(describedBy(field)).toBe('Saved.'));
  expect(field.selectedOptions[0]?.text).toBe('Austria');
  expect(galena.state.settings).toEqual({ ...DEFAULT_SETTINGS, country: 'AT' });
  await user.selectOptions(field, 'As the system: Germany');
  await waitFor(() => expect(galena.state.settings).toEqual(DEFAULT_SETTINGS));
});

test('a system that names no country is said to name none', async () => {
  const { field } = await openCountry({ systemCountry: null });
  expect(field.selectedOptions[0]?.text).toBe('As the system: not known');
});

test('countries stand under their names and in their order', async () => {
  const { field } = await openCountry();
  const labels = Array.from(field.options, ({ text }) => text).slice(1);
  expect(labels).toHaveLength(245);
  expect(labels).toEqual(expect.arrayContaining(['Åland Islands', 'Kosovo', 'United States']));
  expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
});

test('a country that could not be stored is said to be, and the old one stays', async () => {
  const { galena, user, field } = await openCountry();
  galena.break('saveSettings', { code: 'disk-full', message: 'The disk is full.' });
  await user.selectOptions(field, 'Austria');
  await waitFor(() => expect(describedBy(field)).toBe('The disk is full.'));
  expect(field.selectedOptions[0]?.text).toBe('As the system: Germany');
});

test('the undo window and the country leave each other alone', async () => {
  const { galena, user, field } = await openCountry({
    settings: { ...DEFAULT_SETTINGS, holdSeconds: 7 },
  });
  await user.selectOptions(field, 'Austria');
  await waitFor(() =>
    expect(galena.state.settings).toEqual({ ...DEFAULT_SETTINGS, holdSeconds: 7, country: 'AT' }),
  );
  fireEvent.change(screen.getByLabelText('Undo window in seconds'), { target: { value: '9' } });
  await waitFor(() =>
    expect(galena.state.settings).toEqual({ ...DEFAULT_SETTINGS, holdSeconds: 9, country: 'AT' }),
  );
});
