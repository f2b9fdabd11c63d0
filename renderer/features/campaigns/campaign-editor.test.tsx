import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type Campaign, STANDARD_CAMPAIGN } from '../../../preload/contract/campaign.ts';
import { LEAD_FIELD_IDS } from '../../../preload/contract/lead-fields.ts';
import { indexTags } from '../../../preload/contract/tags.ts';
import { Providers } from '../../app/providers.tsx';
import { createQueryClient } from '../../lib/query-client.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { sampleCampaign } from '../../testing/fake-campaigns.ts';
import { CampaignEditor } from './campaign-editor.tsx';
import type { CampaignCatalog } from './use-campaign-catalog.ts';

const CATALOG: CampaignCatalog = {
  tagIndex: indexTags(['Sales, EMEA']),
  admins: [{ id: '7', name: 'Julia' }],
  attributes: [
    { name: 'plan.size', label: 'Plan size', type: 'integer', options: [] },
    { name: 'paying', label: 'Paying', type: 'boolean', options: [] },
  ],
  knowsAttributes: true,
};

const LIST = { name: 'plan', label: 'Plan', type: 'list' } as const;
const WITH_LIST: CampaignCatalog = {
  ...CATALOG,
  attributes: [{ ...LIST, options: [' Enterprise', 'Small'] }],
};

const edit = (part: Partial<Campaign> = {}, catalog = CATALOG) => {
  const campaign = sampleCampaign(1, { name: 'Fair', ...part });
  const all = [STANDARD_CAMPAIGN, campaign];
  const galena = createFakeBridge({ campaigns: { activeId: STANDARD_CAMPAIGN.id, all } });
  const onSaved = vi.fn();
  render(
    <Providers bridge={galena.bridge} client={createQueryClient()}>
      <CampaignEditor
        campaign={campaign}
        isNew={false}
        catalog={catalog}
        onSaved={onSaved}
        onCancel={() => {}}
      />
    </Providers>,
  );
  const user = userEvent.setup();
  const saved = async (): Promise<Campaign> => {
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    return onSaved.mock.lastCall?.[0];
  };
  return { galena, user, saved, onSaved };
};

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const order = () =>
  within(screen.getByRole('list', { name: 'Fields in order' }))
    .getAllByLabelText(/^Show /)
    .map((tick) => tick.getAttribute('aria-label')?.slice('Show '.length));
const describedBy = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
    ?.textContent;

test('shown fields stand first in their order, then all others that a lead can have', () => {
  edit({
    fields: ['email', 'attribute:old', 'name'],
    defaults: { ...STANDARD_CAMPAIGN.defaults, attributes: { source: 'fair' } },
  });
  expect(order().slice(0, 3)).toEqual(['Email', 'old', 'Name']);
  expect(order().slice(-4)).toEqual(['User agent', 'Plan size', 'Paying', 'source']);
  expect(order()).toHaveLength(LEAD_FIELD_IDS.length + 4);
  expect(field('Show Email').checked).toBe(true);
  expect(field('Show Phone').checked).toBe(false);
});

test('fields of one generation alone say so', () => {
  edit();
  expect(describedBy(field('Show User agent'))).toBe('Leads API (1.x) only');
  expect(describedBy(field('Show Owner'))).toBe('Contacts API (2.x) only');
  expect(describedBy(field('Owner'))).toBe('Contacts API (2.x) only');
});

test('a campaign that nobody touched is saved as it was', async () => {
  const campaign = sampleCampaign(1, {
    name: 'Fair',
    fields: ['email', 'attribute:plan.size', 'attribute:old'],
    required: ['email'],
    defaults: {
      company: 'Acme',
      tags: ['a', 'b c'],
      note: '{date}',
      ownerId: '99',
      isUnsubscribed: true,
      attributes: { 'plan.size': '3', old: 'x', constructor: 'y' },
    },
  });
  expect(await edit(campaign).saved()).toEqual(campaign);
});

test('everything can be changed', async () => {
  const { user, saved } = edit({ fields: ['name', 'attribute:plan.size', 'attribute:paying'] });
  await user.type(field('Company'), 'Acme');
  await user.type(field('Tags'), 'fair, , booth ,');
  await user.type(field('Note'), 'Met on {{date}');
  await user.selectOptions(field('Owner'), 'Julia');
  await user.click(field('Unsubscribed from emails'));
  await user.type(field('Plan size'), '12');
  await user.selectOptions(field('Paying'), 'Yes');
  expect((await saved()).defaults).toEqual({
    company: 'Acme',
    tags: ['fair', 'booth'],
    note: 'Met on {date}',
    ownerId: '7',
    isUnsubscribed: true,
    attributes: { 'plan.size': '12', paying: 'true' },
  });
});

test('what is required shows, and what is hidden is not required', async () => {
  const { user, saved } = edit({ fields: ['name', 'email'], required: ['email'] });
  await user.click(field('Phone required for us'));
  expect(field('Show Phone').checked).toBe(true);
  await user.click(field('Show Email'));
  expect(field('Email required for us').checked).toBe(false);
  expect(await saved()).toMatchObject({ fields: ['name', 'phone'], required: ['phone'] });
  expect(screen.queryByLabelText('Unsubscribed from emails required for us')).toBeNull();
});

test('an attribute that is shown can be given a value at once', async () => {
  const { user } = edit();
  expect(screen.queryByLabelText('Plan size')).toBeNull();
  await user.click(field('Show Plan size'));
  await user.type(field('Plan size'), '1');
});

test('keys move a field and what is ticked with it, and it is said where it is', async () => {
  const { user, saved } = edit({ fields: ['name', 'email', 'phone'], required: ['email'] });
  field('Show Email').focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(order().slice(0, 3)).toEqual(['Email', 'Name', 'Phone']);
  expect(document.activeElement).toBe(field('Show Email'));
  expect(screen.getByRole('status').textContent).toMatch(/Email. is number 1 of 13 now\./);
  await user.keyboard('{Alt>}{ArrowUp}{ArrowDown}{ArrowDown}{/Alt}');
  expect(order().slice(0, 3)).toEqual(['Name', 'Phone', 'Email']);
  expect(document.activeElement).toBe(field('Show Email'));
  await user.keyboard('{ArrowUp} ');
  expect(field('Show Phone').checked).toBe(false);
  expect(await saved()).toMatchObject({ fields: ['name', 'email'], required: ['email'] });
});

test('arrows alone go from row to row in their column, and past no row', async () => {
  const { user } = edit();
  field('Avatar URL required for us').focus();
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(field('Job title required for us'));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(field('Show Unsubscribed from emails'));
  field('Show Name').focus();
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(field('Show Name'));
});

test('ticks after many moves belong to the fields that they stand beside', async () => {
  const { user, saved } = edit({ fields: ['name', 'email', 'phone'] });
  field('Show Name').focus();
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}');
  await user.click(field('Name required for us'));
  field('Name required for us').focus();
  await user.keyboard('{Alt>}{ArrowUp}{ArrowDown}{ArrowDown}{/Alt}');
  await user.click(field('Show Email'));
  await user.click(field('Show Tags'));
  expect(await saved()).toMatchObject({ fields: ['phone', 'name', 'tags'], required: ['name'] });
});

test('arrows for the mouse move too, and take no turn of the Tab key', async () => {
  const { user } = edit({ fields: ['name', 'email'] });
  await user.click(screen.getByRole('button', { name: 'Move Email up' }));
  expect(order().slice(0, 2)).toEqual(['Email', 'Name']);
  field('Email required for us').focus();
  await user.tab();
  expect(document.activeElement).toBe(field('Show Name'));
});

test('a campaign is made by keyboard alone', async () => {
  const { user, onSaved } = edit();
  expect(document.activeElement).toBe(field('Name'));
  await user.keyboard('Spring');
  await user.tab();
  await user.keyboard(' ');
  field('Note').focus();
  await user.keyboard('Hello{Enter}you{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  const saved: Campaign = onSaved.mock.lastCall?.[0];
  expect(saved.name).toBe('Spring');
  expect(saved.fields).not.toContain('name');
  expect(saved.defaults.note).toBe('Hello\nyou');
});

test.each([
  ['Name', ' ', 'Give the campaign a name.'],
  ['Name', 'x'.repeat(101), 'At most 100 characters.'],
  ['Name', 'Standard', 'This name is taken.'],
  ['Company', 'x'.repeat(256), 'At most 255 characters.'],
  ['Tags', Array.from({ length: 51 }, (_, n) => `t${n}`).join(), 'At most 50 tags.'],
  ['Tags', 'x'.repeat(256), 'At most 255 characters.'],
  ['Plan size', 'many', 'This is not a number. Write it like 42 or 3.5.'],
  ['Plan size', 'x'.repeat(256), 'At most 255 characters.'],
])('%s of “%.12s” is an error at its field: %s', async (label, text, message) => {
  const { user, onSaved } = edit({ fields: ['attribute:plan.size'] });
  await user.clear(field(label));
  await user.click(field(label));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(describedBy(field(label))).toBe(message));
  expect(field(label).getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field(label));
  expect(onSaved).not.toHaveBeenCalled();
});

test('what could not be stored is said, and stays in the form', async () => {
  const { galena, user, saved } = edit();
  galena.break('saveCampaign', { code: 'disk-full', message: 'The disk is full.' });
  await user.type(field('Company'), 'Acme');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  galena.heal('saveCampaign');
  expect((await saved()).defaults.company).toBe('Acme');
});

test('a tag of the workspace stays whole among the tags of a campaign', async () => {
  const { user, saved } = edit({ defaults: { ...STANDARD_CAMPAIGN.defaults, tags: ['A, B'] } });
  await user.type(screen.getByLabelText('Tags'), 'sales, emea; Fair');
  expect((await saved()).defaults.tags).toEqual(['A, B', 'Sales, EMEA', 'Fair']);
});

test('a list’s default is a choice of its options, to the letter', async () => {
  const { user, saved } = edit({}, WITH_LIST);
  await user.click(screen.getByLabelText('Show Plan'));
  await user.selectOptions(screen.getByLabelText('Plan'), ' Enterprise');
  expect((await saved()).defaults.attributes).toEqual({ plan: ' Enterprise' });
});

test('what an older Galena kept as free text is the option that it means', () => {
  const attributes = { plan: 'enterprise' };
  edit({ defaults: { ...STANDARD_CAMPAIGN.defaults, attributes } }, WITH_LIST);
  expect(screen.getByLabelText<HTMLSelectElement>('Plan').value).toBe(' Enterprise');
});

test('a default that is stale is told, and can be cleared', async () => {
  const attributes = { plan: 'Gold', region: 'EMEA' };
  const { user, saved } = edit(
    { defaults: { ...STANDARD_CAMPAIGN.defaults, attributes } },
    WITH_LIST,
  );
  expect(describedBy(screen.getByLabelText('Plan'))).toMatch(
    /“Gold”\u2069 is not offered any more/,
  );
  expect(describedBy(screen.getByLabelText('region'))).toMatch(/no such attribute any more/);
  await user.selectOptions(screen.getByLabelText('Plan'), '');
  await user.clear(screen.getByLabelText('region'));
  expect((await saved()).defaults.attributes).toEqual({});
});
