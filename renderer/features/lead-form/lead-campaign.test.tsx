import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { STANDARD_CAMPAIGN } from '../../../preload/contract/campaign.ts';
import { createFakeBridge, type FakeState } from '../../testing/fake-bridge.ts';
import { sampleCampaign } from '../../testing/fake-campaigns.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { sampleRemoteMatch } from '../../testing/samples.ts';

const chosenTags = () =>
  screen
    .queryAllByRole('button', { name: /^Remove the tag/ })
    .map(({ textContent }) => textContent);
const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
const describedBy = (label: string) =>
  document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent;
const SUBMIT = '{Control>}{Enter}{/Control}';

const fair = sampleCampaign(1, {
  name: 'Fair',
  fields: ['email', 'name'],
  required: ['email'],
  showsAllAttributes: false,
  defaults: { ...STANDARD_CAMPAIGN.defaults, tags: ['Fair 2026'], note: 'Met at {campaign}' },
});
const all = [STANDARD_CAMPAIGN, fair];

const openForm = async (start: Partial<FakeState> = {}) => {
  const galena = createFakeBridge({ campaigns: { activeId: STANDARD_CAMPAIGN.id, all }, ...start });
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  const submitted = async (count = 1) => {
    await waitFor(() => expect(galena.requestsOf('submitDraft')).toHaveLength(count));
    return galena.requestsOf('submitDraft').at(-1);
  };
  return { galena, user, submitted };
};

describe('a campaign', () => {
  test('is switched by key, and brings its fields and what a lead starts with', async () => {
    const { user } = await openForm();
    expect(field('Company')).toBeTruthy();
    await user.keyboard('{Control>}j{/Control}');
    await waitFor(() => expect(chosenTags()).toEqual(['Fair 2026']));
    expect(field('Note').value).toBe('Met at Fair');
    expect(screen.queryByLabelText('Company')).toBeNull();
    expect(screen.getByLabelText<HTMLSelectElement>('Campaign').value).toBe(fair.id);
  });

  test('leaves what was typed as it is, and gives the empty fields what it starts with', async () => {
    const { user } = await openForm();
    await user.type(field('Company'), 'Acme');
    await user.keyboard('{Control>}j{/Control}');
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLSelectElement>('Campaign').value).toBe(fair.id),
    );
    await user.keyboard('{Control>}e{/Control}');
    expect(field('Company').value).toBe('Acme');
    expect(chosenTags()).toEqual(['Fair 2026']);
    expect(field('Note').value).toBe('Met at Fair');
  });

  test('keeps a row for a job title, in the field for it', async () => {
    const { user, submitted } = await openForm();
    await user.type(field('Name'), 'Ann');
    await user.click(screen.getByRole('button', { name: 'Add attribute' }));
    await user.type(field('Attribute 1'), 'job_title');
    await user.type(field('Value 1'), 'Clerk');
    await user.keyboard('{Control>}j{/Control}');
    await waitFor(() => expect(chosenTags()).toEqual(['Fair 2026']));
    await user.type(field('Email'), 'ann@acme.example');
    await user.keyboard(SUBMIT);
    expect(await submitted()).toMatchObject({ lead: { jobTitle: 'Clerk', customAttributes: [] } });
  });

  test('takes back what it gave, and nothing that was typed', async () => {
    const { user, submitted } = await openForm({ campaigns: { activeId: fair.id, all } });
    await user.type(field('Name'), 'Ann');
    await user.type(field('Note'), ', booth 7');
    await user.keyboard('{Control>}j{/Control}');
    await waitFor(() => expect(chosenTags()).toEqual([]));
    expect(screen.getByText('Campaign: Standard')).toBeTruthy();
    await user.keyboard(SUBMIT);
    expect(await submitted()).toMatchObject({ lead: { tags: [], note: 'Met at Fair, booth 7' } });
  });

  test('shows what it gives, and saves it with the draft', async () => {
    const { galena, user } = await openForm();
    await user.type(field('Name'), 'Ann');
    await user.keyboard('{Control>}j{/Control}');
    await waitFor(() => expect(chosenTags()).toEqual(['Fair 2026']));
    await user.tab();
    await waitFor(() =>
      expect(galena.state.entries[0]?.lead).toMatchObject({ name: 'Ann', tags: ['Fair 2026'] }),
    );
  });

  test('hides no text: a field that holds some stays, with the cursor in it', async () => {
    const { user, submitted } = await openForm();
    await user.type(field('Company'), 'Acme');
    await user.keyboard('{Control>}j{/Control}');
    await waitFor(() => expect(screen.queryByLabelText('Phone')).toBeNull());
    expect(document.activeElement).toBe(field('Company'));
    await user.keyboard(' Ltd');
    await user.type(field('Email'), 'a@acme.example');
    await user.keyboard(SUBMIT);
    expect(await submitted()).toMatchObject({ lead: { company: 'Acme Ltd' } });
  });

  test('that takes the empty field with the cursor brings it to the first one', async () => {
    const { user } = await openForm();
    await user.type(field('Company'), 'Acme');
    await user.click(field('Phone'));
    await user.keyboard('{Control>}j{/Control}');
    await waitFor(() => expect(screen.queryByLabelText('Phone')).toBeNull());
    expect(document.activeElement).toBe(field('Email'));
  });

  test('hides no text typed into a field that was one key away', async () => {
    const { user } = await openForm({ campaigns: { activeId: fair.id, all } });
    await user.keyboard('{Control>}e{/Control}');
    await user.type(field('Company'), 'Acme');
    await user.keyboard('{Control>}e{/Control}');
    expect(screen.queryByLabelText('Phone')).toBeNull();
    expect(field('Company').value).toBe('Acme');
  });

  test('reminds once of what the team wants filled in, and then lets go', async () => {
    const { galena, user, submitted } = await openForm({
      campaigns: { activeId: fair.id, all },
    });
    await user.type(field('Name'), 'Ann');
    await user.keyboard(SUBMIT);
    await waitFor(() => expect(describedBy('Email')).toMatch(/Your team wants this filled in/));
    expect(document.activeElement).toBe(field('Email'));
    expect(galena.requestsOf('submitDraft')).toHaveLength(0);
    await user.keyboard(SUBMIT);
    expect(await submitted()).toMatchObject({
      lead: { name: 'Ann', email: '', tags: ['Fair 2026'] },
    });
  });

  test('alone makes no lead: a form with nothing typed in it is asked about', async () => {
    const { user } = await openForm();
    await user.keyboard('{Control>}j{/Control}');
    await waitFor(() => expect(chosenTags()).toEqual(['Fair 2026']));
    await user.keyboard(SUBMIT);
    await screen.findByRole('alertdialog', { name: /nothing in it/ });
  });
});

test('at a booth the next lead keeps the company', async () => {
  const { user, submitted } = await openForm();
  await user.type(field('Name'), 'Ann');
  await user.type(field('Company'), 'Acme');
  await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
  await submitted();
  await waitFor(() => expect(field('Name').value).toBe(''));
  expect(field('Company').value).toBe('Acme');
  await user.type(field('Name'), 'Bob');
  await user.keyboard(SUBMIT);
  expect(await submitted(2)).toMatchObject({ lead: { name: 'Bob', company: 'Acme' } });
  await waitFor(() => expect(field('Company').value).toBe(''));
});

test('a lead that Intercom has can be written into it, and made anew all the same', async () => {
  const { user, submitted } = await openForm({
    remoteAnswer: { kind: 'searched', matches: [sampleRemoteMatch] },
  });
  await user.type(field('Email'), 'ann@acme.example');
  await user.click(await screen.findByRole('button', { name: 'Use as update' }));
  await user.click(await screen.findByRole('button', { name: 'Create a new lead instead' }));
  await user.click(await screen.findByRole('button', { name: 'Use as update' }));
  await user.keyboard(SUBMIT);
  expect(await submitted()).toMatchObject({
    lead: { email: 'ann@acme.example', updateOf: { id: sampleRemoteMatch.contactId } },
  });
});
