import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import {
  type Campaign,
  campaignSchema,
  isSameCampaignName,
  MAX_CAMPAIGN_FILE_LENGTH,
  MAX_CAMPAIGNS,
  STANDARD_CAMPAIGN,
} from '../../preload/contract/campaign.ts';
import { cutForeign } from '../../preload/contract/foreign-text.ts';
import { quote } from '../../preload/contract/isolate.ts';
import { parseJson } from '../../preload/contract/parse-json.ts';
import { fail, ok, type Result } from '../../preload/contract/result.ts';
import { tidyTags } from '../../preload/contract/tags.ts';

const FILE_VERSION = 1;
/** The longest place of a fault in a message: it may contain long attribute names of the file. */
const MAX_PLACE_LENGTH = 60;

/** Galena knows a campaign file by this head, whatever the file's name. */
const headSchema = z.looseObject({ galena: z.literal('campaigns'), version: z.number() });

const fileSchema = z.strictObject({
  galena: z.literal('campaigns'),
  version: z.literal(FILE_VERSION),
  campaigns: z.array(campaignSchema).max(MAX_CAMPAIGNS),
});

const unreadable = (why: string): Result<never> =>
  fail({ code: 'campaign-file-unreadable', message: `${why} Nothing was changed.` });

/** Says which campaign of the file is wrong, counted from 1, and where in it. */
const describeIssue = ({ issues: [issue] }: z.ZodError): string => {
  const [list, index, ...path] = issue?.path ?? [];
  if (list !== 'campaigns') return 'This file holds more than campaigns.';
  if (typeof index !== 'number') return `A file holds at most ${MAX_CAMPAIGNS} campaigns.`;
  const place =
    path.length === 0 ? '' : ` (${cutForeign(path.map(String).join('.'), MAX_PLACE_LENGTH)})`;
  return `Campaign ${index + 1} of this file cannot be read${place}.`;
};

const findTwin = (campaigns: readonly Campaign[]): Campaign | undefined =>
  campaigns.find(
    ({ name }, index) =>
      campaigns.findIndex((other) => isSameCampaignName(name, other.name)) < index,
  );

/** The campaigns of a file that came from outside: all of them, or an error. */
export const readCampaignFile = (text: string): Result<readonly Campaign[]> => {
  if (text.length > MAX_CAMPAIGN_FILE_LENGTH) return unreadable('This file is too large.');
  const json = parseJson(text);
  const head = headSchema.safeParse(json);
  if (!head.success) return unreadable('This is no file of Galena’s campaigns.');
  if (head.data.version !== FILE_VERSION)
    return unreadable('This file was written by another version of Galena.');
  const file = fileSchema.safeParse(json);
  if (!file.success) return unreadable(describeIssue(file.error));
  const twin = findTwin(file.data.campaigns);
  if (twin) return unreadable(`This file has two campaigns named ${quote(twin.name)}.`);
  return ok(file.data.campaigns.map(tidyCampaign));
};

/** An unchanged standard campaign is left out: an import would undo others’ changes to theirs. */
const isTelling = (campaign: Campaign): boolean => !isDeepStrictEqual(campaign, STANDARD_CAMPAIGN);

export const writeCampaignFile = (all: readonly Campaign[]): string => {
  const campaigns = all.filter(isTelling);
  const file: z.input<typeof fileSchema> = {
    galena: 'campaigns',
    version: FILE_VERSION,
    campaigns,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** Removes duplicates and blank tags, and makes every required field visible. */
export const tidyCampaign = (campaign: Campaign): Campaign => ({
  ...campaign,
  fields: [...new Set([...campaign.fields, ...campaign.required])],
  required: [...new Set(campaign.required)],
  defaults: { ...campaign.defaults, tags: tidyTags(campaign.defaults.tags) },
});

type Merged = {
  /** The campaigns to store, under the ids that they have on this computer. */
  readonly puts: readonly Campaign[];
  readonly added: number;
  readonly changed: number;
};

/**
 * People know campaigns by their names, so a campaign of the file replaces the one with the same
 * name. All others are added, under a new id if their id is taken.
 */
export const mergeCampaigns = (
  present: readonly Campaign[],
  incoming: readonly Campaign[],
  newId: () => string,
): Merged => {
  const taken = new Set(present.map(({ id }) => id));
  const placed = incoming.map((campaign) => {
    const before = present.find(({ name }) => isSameCampaignName(name, campaign.name)) ?? null;
    const id = before?.id ?? (taken.has(campaign.id) ? newId() : campaign.id);
    taken.add(id);
    return { before, after: { ...campaign, id } };
  });
  const added = placed.filter(({ before }) => before === null);
  const changed = placed.filter(
    ({ before, after }) => before !== null && !isDeepStrictEqual(before, after),
  );
  return {
    puts: [...added, ...changed].map(({ after }) => after),
    added: added.length,
    changed: changed.length,
  };
};
