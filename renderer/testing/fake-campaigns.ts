import {
  type Campaign,
  type Campaigns,
  isSameCampaignName,
  STANDARD_CAMPAIGN,
} from '../../preload/contract/campaign.ts';
import type { GalenaBridge } from '../../preload/contract/channels.ts';
import { fail, ok, type Result } from '../../preload/contract/result.ts';
import { sampleId } from './samples.ts';

export const sampleCampaign = (number: number, part: Partial<Campaign> = {}): Campaign => ({
  ...STANDARD_CAMPAIGN,
  id: sampleId(700 + number),
  name: `Campaign ${number}`,
  ...part,
});

/** The calls that concern campaigns. The fake imports one campaign, whatever the file says. */
export const makeCampaignCalls = (state: { campaigns: Campaigns }) => {
  const put = (next: Partial<Campaigns>): Result<Campaigns> => {
    state.campaigns = { ...state.campaigns, ...next };
    return ok(state.campaigns);
  };
  const upsert = (campaign: Campaign) => {
    const { all } = state.campaigns;
    const isThere = all.some(({ id }) => id === campaign.id);
    return put({
      all: isThere
        ? all.map((known) => (known.id === campaign.id ? campaign : known))
        : [...all, campaign],
    });
  };
  return {
    listCampaigns: async () => ok(state.campaigns),
    saveCampaign: async (campaign) => {
      const others = state.campaigns.all.filter(({ id }) => id !== campaign.id);
      return others.some(({ name }) => isSameCampaignName(name, campaign.name))
        ? fail({ code: 'campaign-invalid', field: 'name', message: 'This name is taken.' })
        : upsert(campaign);
    },
    removeCampaign: async ({ id }) => {
      const all = state.campaigns.all.filter((known) => known.id !== id);
      const isActive = state.campaigns.activeId === id;
      return put({ all, ...(isActive ? { activeId: STANDARD_CAMPAIGN.id } : {}) });
    },
    activateCampaign: async ({ id }) => put({ activeId: id }),
    exportCampaigns: async () => ok({ text: JSON.stringify(state.campaigns.all) }),
    importCampaigns: async () => {
      upsert(sampleCampaign(99, { name: 'Imported' }));
      return ok({ campaigns: state.campaigns, added: 1, changed: 0 });
    },
  } satisfies Partial<GalenaBridge>;
};
