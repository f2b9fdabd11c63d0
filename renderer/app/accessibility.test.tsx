import { fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { STANDARD_CAMPAIGN } from '../../preload/contract/campaign.ts';
import type { Place } from '../lib/router.ts';
import { createFakeBridge, type FakeState } from '../testing/fake-bridge.ts';
import { sampleCampaign } from '../testing/fake-campaigns.ts';
import { renderApp } from '../testing/render-app.tsx';
import { sampleAttempt, sampleEntry, sampleId, sampleStates } from '../testing/samples.ts';

const customAttributes = [
  { name: 'plan.size', type: 'text', value: 'big' },
  { name: 'paying', type: 'boolean', value: 'true' },
] as const;

const FULL: Partial<FakeState> = {
  entries: [
    sampleEntry({ number: 1, lead: { name: 'Ann', customAttributes: [...customAttributes] } }),
    sampleEntry({ number: 2, state: sampleStates.uncertain }),
    sampleEntry({ number: 3, state: sampleStates.done }),
    sampleEntry({ number: 4, state: sampleStates.discarded }),
    sampleEntry({ number: 5, state: sampleStates.asking }),
  ],
  attempts: { [sampleId(3)]: [sampleAttempt(1), sampleAttempt(2)] },
  pause: { reason: 'token-wrong', message: 'Intercom no longer accepts the token.' },
};

const CLOSED: Partial<FakeState> = {
  storage: { kind: 'closed', reason: 'newer', message: 'A newer Galena.', canStartFresh: true },
};

const fair = sampleCampaign(1, { name: 'Fair', required: ['email', 'attribute:plan'] });
const CAMPAIGNS: Partial<FakeState> = {
  campaigns: { activeId: fair.id, all: [STANDARD_CAMPAIGN, fair] },
};

type Case = readonly [string, Place, Partial<FakeState>, () => Promise<unknown>];

const CASES: readonly Case[] = [
  ['New lead', { screen: 'new' }, FULL, () => screen.findByLabelText('Value 2')],
  ['Connect', { screen: 'connect' }, FULL, () => screen.findByLabelText('Access token')],
  ['Drafts', { screen: 'drafts' }, FULL, () => screen.findByRole('listitem', { name: 'Ann' })],
  [
    'the Bin',
    { screen: 'drafts' },
    FULL,
    async () => {
      fireEvent.click(await screen.findByRole('tab', { name: 'Bin' }));
      await screen.findByRole('list', { name: 'Bin' });
    },
  ],
  ['Outbox', { screen: 'outbox' }, FULL, () => screen.findByText('Uncertain')],
  ['an empty Outbox', { screen: 'outbox' }, {}, () => screen.findByText('Nothing waits')],
  [
    'History',
    { screen: 'history', entryId: sampleId(3) },
    FULL,
    () => screen.findByRole('region', { name: 'Response' }),
  ],
  ['the campaigns', { screen: 'campaigns' }, CAMPAIGNS, () => screen.findByText('In use')],
  [
    'a campaign’s form',
    { screen: 'campaigns' },
    CAMPAIGNS,
    async () => {
      fireEvent.click((await screen.findAllByRole('button', { name: 'Edit' }))[1] as HTMLElement);
      await screen.findByRole('form', { name: 'Campaign' });
    },
  ],
  ['Settings', { screen: 'settings' }, FULL, () => screen.findByText('About')],
  [
    'the question before closing',
    { screen: 'new' },
    { ...FULL, closing: { kind: 'asking', unsent: 2 } },
    () => screen.findByRole('alertdialog', { name: '2 leads are still on the way' }),
  ],
  [
    'the palette',
    { screen: 'new' },
    FULL,
    async () => {
      await screen.findByRole('form', { name: 'New lead' });
      fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
      await screen.findByRole('option', { name: /^Lead Create lead/ });
    },
  ],
  [
    'the keyboard shortcuts',
    { screen: 'new' },
    FULL,
    async () => {
      fireEvent.click(await screen.findByRole('button', { name: 'Keyboard shortcuts' }));
      await screen.findByRole('heading', { name: 'Fields' });
    },
  ],
  ['the storage problem', { screen: 'home' }, CLOSED, () => screen.findByRole('alert')],
];

// Colours need a real browser; jsdom computes no colours.
const options = { rules: { 'color-contrast': { enabled: false } } };

test.each(CASES)('axe finds nothing on %s', async (_name, place, state, findContent) => {
  document.documentElement.lang = 'en';
  document.title = 'Galena';
  renderApp(createFakeBridge(state), place);
  await findContent();
  const { violations } = await axe.run(document, options);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
