import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import {
  type Campaign,
  MAX_CAMPAIGN_FILE_LENGTH,
  STANDARD_CAMPAIGN,
} from '../../../preload/contract/campaign.ts';
import { createFakeBridge, type FakeGalena } from '../../testing/fake-bridge.ts';
import { sampleCampaign } from '../../testing/fake-campaigns.ts';
import { renderApp } from '../../testing/render-app.tsx';

const saveTextFile = vi.hoisted(() => vi.fn());
vi.mock('../../lib/save-text-file.ts', () => ({ saveTextFile }));

const fair = sampleCampaign(1, {
  name: 'Fair',
  fields: ['email', 'name'],
  required: ['email'],
  defaults: { ...STANDARD_CAMPAIGN.defaults, company: 'Acme', tags: ['a', 'b'], note: 'x' },
});

const open = async (...campaigns: readonly Campaign[]) => {
  const all = [STANDARD_CAMPAIGN, ...campaigns];
  const galena = createFakeBridge({ campaigns: { activeId: STANDARD_CAMPAIGN.id, all } });
  const { user } = renderApp(galena, { screen: 'campaigns' });
  await screen.findByRole('list', { name: 'Campaigns' });
  return { galena, user };
};

const row = (name: string) => screen.findByRole('listitem', { name });
const buttonIn = async (name: string, button: string) =>
  within(await row(name)).getByRole('button', { name: button });
const namesOf = ({ state }: FakeGalena) => state.campaigns.all.map(({ name }) => name);

test('each campaign says what it is, and one is in use', async () => {
  await open(fair);
  expect((await row('Fair')).textContent).toMatch(
    /^Fair2 fields · required: .Email. · company: .Acme. · tags: .a., .b. · a note/,
  );
  expect((await row('Standard')).textContent).toMatch(/^StandardIn use8 fields/);
  expect(within(await row('Standard')).queryByRole('button', { name: 'Use' })).toBeNull();
});

test('another is taken into use, which is said, and the focus stays in its row', async () => {
  const { galena, user } = await open(fair);
  await user.click(await buttonIn('Fair', 'Use'));
  await screen.findByText(/is in use now/);
  expect(galena.state.campaigns.activeId).toBe(fair.id);
  expect((await row('Fair')).textContent).toMatch(/^FairIn use/);
  expect(document.activeElement).toBe(await buttonIn('Fair', 'Edit'));
});

test('what cannot be taken into use says why in its row', async () => {
  const { galena, user } = await open(fair);
  galena.break('activateCampaign', { code: 'disk-full', message: 'The disk is full.' });
  await user.click(await buttonIn('Fair', 'Use'));
  const alert = await within(await row('Fair')).findByRole('alert');
  expect(alert.textContent).toContain('The disk is full.');
});

test('a campaign is deleted after one question, and the standard one never', async () => {
  const { galena, user } = await open(fair);
  expect(within(await row('Standard')).queryByRole('button', { name: 'Delete' })).toBeNull();
  await user.click(await buttonIn('Fair', 'Delete'));
  expect(galena.requestsOf('removeCampaign')).toHaveLength(0);
  await user.click(await screen.findByRole('button', { name: 'Delete campaign' }));
  const status = await screen.findByText(/is deleted/);
  expect(namesOf(galena)).toEqual(['Standard']);
  expect(document.activeElement).toBe(status);
});

test('a copy is a campaign of its own once it is saved', async () => {
  const { galena, user } = await open(fair);
  await user.click(await buttonIn('Fair', 'Duplicate'));
  const name = await screen.findByLabelText<HTMLInputElement>('Name');
  expect(name.value).toBe('Fair copy');
  expect(namesOf(galena)).toEqual(['Standard', 'Fair']);
  await user.keyboard('Autumn fair{Enter}');
  await row('Autumn fair');
  const [, kept, copy] = galena.state.campaigns.all;
  expect(kept).toEqual(fair);
  expect(copy).toEqual({ ...fair, id: expect.not.stringContaining(fair.id), name: 'Autumn fair' });
});

test('a new campaign begins with nothing but the fields of the form', async () => {
  const { galena, user } = await open();
  await user.click(screen.getByRole('button', { name: 'New campaign' }));
  await screen.findByRole('heading', { name: 'New campaign', level: 1 });
  await user.keyboard('Phone list');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/is saved/);
  expect(galena.state.campaigns.all[1]).toMatchObject({
    ...STANDARD_CAMPAIGN,
    id: expect.any(String),
    name: 'Phone list',
  });
});

test('what is cancelled changes nothing', async () => {
  const { galena, user } = await open(fair);
  await user.click(await buttonIn('Fair', 'Edit'));
  await user.type(await screen.findByLabelText('Name'), 'Other');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await row('Fair');
  expect(galena.requestsOf('saveCampaign')).toHaveLength(0);
});

const FILE = new File(['{"galena":"campaigns"}'], 'from-lead.json', { type: 'application/json' });

test('a file is imported and its count is said', async () => {
  const { galena, user } = await open();
  await user.upload(screen.getByLabelText('Campaign file'), FILE);
  await screen.findByText('1 added, 0 changed.');
  await row('Imported');
  expect(galena.requestsOf('importCampaigns')).toEqual([{ text: '{"galena":"campaigns"}' }]);
});

test('a file that is refused says why, and can be chosen again', async () => {
  const { galena, user } = await open();
  galena.break('importCampaigns', {
    code: 'campaign-file-unreadable',
    message: 'No file of ours.',
  });
  const input = screen.getByLabelText<HTMLInputElement>('Campaign file');
  await user.upload(input, FILE);
  expect((await screen.findByRole('alert')).textContent).toBe('No file of ours.');
  expect(input.value).toBe('');
});

test('a file that is too large is not read', async () => {
  const { galena, user } = await open();
  const file = new File(['x'.repeat(MAX_CAMPAIGN_FILE_LENGTH + 1)], 'x.json');
  await user.upload(screen.getByLabelText('Campaign file'), file);
  expect((await screen.findByRole('alert')).textContent).toMatch(/too large/);
  expect(galena.requestsOf('importCampaigns')).toHaveLength(0);
});

test('the campaigns are exported as one file', async () => {
  const { user } = await open(fair);
  await user.click(screen.getByRole('button', { name: 'Export…' }));
  await screen.findByText(/galena-campaigns\.json/);
  expect(saveTextFile.mock.calls).toEqual([
    ['galena-campaigns.json', JSON.stringify([STANDARD_CAMPAIGN, fair])],
  ]);
});

test('campaigns that cannot be read are said to be, and asked for again', async () => {
  const galena = createFakeBridge();
  galena.break('listCampaigns', { code: 'internal', message: 'Something broke.' });
  const { user } = renderApp(galena, { screen: 'campaigns' });
  await screen.findByText('Something broke.');
  galena.heal('listCampaigns');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.getByRole('list', { name: 'Campaigns' })).toBeTruthy());
});
