import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Campaign, STANDARD_CAMPAIGN } from '../../../../preload/contract/campaign.ts';
import type { AttributeInfo } from '../../../../preload/contract/catalog.ts';
import { createFakeBridge } from '../../../testing/fake-bridge.ts';
import { sampleCampaign } from '../../../testing/fake-campaigns.ts';
import { renderApp } from '../../../testing/render-app.tsx';

const PLAN: AttributeInfo = {
  name: 'plan',
  label: 'Plan',
  description: null,
  type: 'list',
  options: [' Enterprise', 'Small'],
};

const field = (label: string): HTMLSelectElement => screen.getByLabelText(label);
const describedBy = (label: string) =>
  document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent;

const openForm = async (
  attributes: Campaign['defaults']['attributes'] = {},
  info: Partial<AttributeInfo> = {},
) => {
  const campaign = sampleCampaign(1, {
    name: 'Fair',
    defaults: { ...STANDARD_CAMPAIGN.defaults, attributes },
  });
  const campaigns = { activeId: campaign.id, all: [STANDARD_CAMPAIGN, campaign] };
  const galena = createFakeBridge({ campaigns });
  galena.state.catalog = {
    ...galena.state.catalog,
    attributes: [{ ...PLAN, ...info }],
    readAt: 1,
  };
  const { user } = renderApp(galena, { screen: 'new' });
  await screen.findByRole('form', { name: 'New lead' });
  const submit = () => user.keyboard('{Control>}{Enter}{/Control}');
  const submitted = async () => {
    await submit();
    await waitFor(() => expect(galena.requestsOf('submitDraft')).toHaveLength(1));
    return galena.requestsOf('submitDraft')[0];
  };
  return { galena, user, submit, submitted };
};

test('the option that is chosen is sent to the letter', async () => {
  const { user, submitted } = await openForm();
  await user.type(screen.getByLabelText('Name'), 'Ann');
  await user.selectOptions(field('Plan'), ' Enterprise');
  expect(await submitted()).toMatchObject({
    lead: { customAttributes: [{ name: 'plan', type: 'list', value: ' Enterprise' }] },
  });
});

test('a campaign’s choice that is not offered any more is told, and not sent', async () => {
  const { galena, user, submit, submitted } = await openForm({ plan: 'Gold' });
  await waitFor(() => expect(field('Plan').value).toBe('Gold'));
  expect(describedBy('Plan')).toBe(
    '\u2068“Gold”\u2069 is not offered any more. Choose another, or none.',
  );
  await user.type(screen.getByLabelText('Name'), 'Ann');
  await submit();
  await waitFor(() => expect(document.activeElement).toBe(field('Plan')));
  expect(galena.requestsOf('submitDraft')).toHaveLength(0);
  await user.selectOptions(field('Plan'), 'Small');
  expect(await submitted()).toMatchObject({ lead: { customAttributes: [{ value: 'Small' }] } });
});

test('an attribute of a campaign that the workspace does not have is told and left out', async () => {
  const { user, submitted } = await openForm({ region: 'EMEA' });
  expect(await screen.findByText(/This campaign fills in .“region”/)).not.toBeNull();
  await user.type(screen.getByLabelText('Name'), 'Ann');
  expect(await submitted()).toMatchObject({ lead: { customAttributes: [] } });
});

test('options that are left out are said', async () => {
  await openForm({}, { leftOut: 112 });
  expect(describedBy('Plan')).toMatch(/^2 of 114 options are offered here/);
});
