import {
  type Campaign,
  type CampaignImport,
  type Campaigns,
  isSameCampaignName,
  MAX_CAMPAIGNS,
  STANDARD_CAMPAIGN,
  STANDARD_CAMPAIGN_ID,
} from '../../preload/contract/campaign.ts';
import { type AppError, fail, ok, type Result } from '../../preload/contract/result.ts';
import type { Announce } from '../announce.ts';
import type { Ids, Log } from '../ports.ts';
import type { CampaignRepo } from '../storage/campaign-repo.ts';
import {
  mergeCampaigns,
  readCampaignFile,
  tidyCampaign,
  writeCampaignFile,
} from './campaign-file.ts';

type CampaignsParts = {
  readonly repo: CampaignRepo;
  readonly ids: Ids;
  readonly log: Log;
  readonly announce: Announce;
};

export type CampaignService = ReturnType<typeof createCampaigns>;

const MISSING: AppError = {
  code: 'campaign-missing',
  message: 'This campaign is not there any more.',
};

const TOO_MANY: AppError = {
  code: 'campaign-invalid',
  message: `Galena keeps at most ${MAX_CAMPAIGNS} campaigns. Nothing was changed; delete one first.`,
};

const STANDARD_STAYS: AppError = {
  code: 'campaign-invalid',
  message: 'The standard campaign can be changed, and not deleted.',
};

const NAME_TAKEN: AppError = {
  code: 'campaign-invalid',
  field: 'name',
  message: 'Another campaign has this name.',
};

/** Why a campaign cannot be added to these or changed among them, or null. */
const findProblem = (campaign: Campaign, all: readonly Campaign[]): AppError | null => {
  const others = all.filter(({ id }) => id !== campaign.id);
  if (others.some(({ name }) => isSameCampaignName(name, campaign.name))) return NAME_TAKEN;
  return others.length >= MAX_CAMPAIGNS ? TOO_MANY : null;
};

/** The set-ups of the form on this computer, and which one is in use. */
export const createCampaigns = ({ repo, ids, log, announce }: CampaignsParts) => {
  /** The standard campaign is always in the list, even if nothing was ever stored. */
  const list = (): Campaigns => {
    const readable = repo.all().flatMap(({ id, campaign }) => {
      if (campaign === null) log.warn('campaign.unreadable', { id });
      return campaign ?? [];
    });
    const isStandard = ({ id }: Campaign) => id === STANDARD_CAMPAIGN_ID;
    const standard = readable.find(isStandard) ?? STANDARD_CAMPAIGN;
    const all = [standard, ...readable.filter((campaign) => !isStandard(campaign))];
    const active = all.find(({ id }) => id === repo.activeId()) ?? standard;
    return { activeId: active.id, all };
  };
  const has = (id: string): boolean => list().all.some((campaign) => campaign.id === id);
  const changed = (): Result<Campaigns> => {
    announce('campaigns');
    return ok(list());
  };

  return {
    list,
    save: (campaign: Campaign): Result<Campaigns> => {
      const problem = findProblem(campaign, list().all);
      if (problem) return fail(problem);
      repo.put([tidyCampaign(campaign)]);
      return changed();
    },
    remove: (id: string): Result<Campaigns> => {
      if (id === STANDARD_CAMPAIGN_ID) return fail(STANDARD_STAYS);
      if (!has(id)) return fail(MISSING);
      repo.remove(id);
      return changed();
    },
    activate: (id: string): Result<Campaigns> => {
      if (!has(id)) return fail(MISSING);
      repo.activate(id);
      return changed();
    },
    /** The text of a file with every campaign, except an unchanged standard campaign. */
    exportAll: (): string => writeCampaignFile(list().all),
    importFrom: (text: string): Result<CampaignImport> => {
      const file = readCampaignFile(text);
      if (!file.ok) {
        // A name in the message is the rep's own text, so it does not go into the log.
        const reason = file.error.message.replace(/“.*?”/gs, '“…”');
        log.warn('campaign.file-refused', { reason });
        return file;
      }
      const present = list().all;
      const { puts, ...counts } = mergeCampaigns(present, file.value, ids.uuid);
      if (present.length + counts.added > MAX_CAMPAIGNS) return fail(TOO_MANY);
      repo.put(puts);
      announce('campaigns');
      return ok({ campaigns: list(), ...counts });
    },
  };
};
