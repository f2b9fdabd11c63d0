import { z } from 'zod';
import { type Campaign, storedCampaignSchema } from '../../preload/contract/campaign.ts';
import { parseJson } from '../../preload/contract/parse-json.ts';
import type { Ids } from '../ports.ts';
import type { Database } from './database.ts';

export type CampaignRepo = ReturnType<typeof createCampaignRepo>;

const rowSchema = z.object({ id: z.string(), value: z.string() });

/** `campaign` is null if this Galena does not understand the row: another may have written it. */
const parseRow = (row: unknown): { readonly id: string; readonly campaign: Campaign | null } => {
  const { id, value } = rowSchema.parse(row);
  const found = parseJson(value);
  const named = typeof found === 'object' ? { ...found, id } : found;
  return { id, campaign: storedCampaignSchema.safeParse(named).data ?? null };
};

export const createCampaignRepo = (db: Database, ids: Ids) => {
  const all = db.prepare('SELECT id, value FROM campaign ORDER BY position, id');
  const byId = db.prepare('SELECT id, value FROM campaign WHERE id = ?');
  const rename = db.prepare('UPDATE campaign SET id = ? WHERE id = ?');
  const upsert = db.prepare(
    `INSERT INTO campaign (id, position, value)
     VALUES (@id, (SELECT coalesce(max(position), 0) + 1 FROM campaign), @value)
     ON CONFLICT (id) DO UPDATE SET value = @value`,
  );
  const remove = db.prepare('DELETE FROM campaign WHERE id = ?');
  const active = db.prepare(`SELECT value FROM setting WHERE name = 'active-campaign'`).pluck();
  const activate = db.prepare(
    `INSERT INTO setting (name, value) VALUES ('active-campaign', ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  );

  const forget = db.prepare(`DELETE FROM setting WHERE name = 'active-campaign' AND value = ?`);

  /** A row that is not understood stays, under a new id: the new campaign needs its old id. */
  const keepUnread = (id: string): void => {
    const row = byId.get(id);
    if (row !== undefined && parseRow(row).campaign === null) rename.run(ids.uuid(), id);
  };

  return {
    /** Every row, in the order in which the rows were added. */
    all: () => all.all().map(parseRow),
    put: db.transaction((campaigns: readonly Campaign[]): void => {
      for (const campaign of campaigns) {
        keepUnread(campaign.id);
        upsert.run({ id: campaign.id, value: JSON.stringify(campaign) });
      }
    }),
    remove: db.transaction((id: string): void => {
      remove.run(id);
      forget.run(id);
    }),
    /** The id that was activated last, or null if none was. */
    activeId: (): string | null => {
      const id = active.get();
      return typeof id === 'string' ? id : null;
    },
    activate: (id: string): void => {
      activate.run(id);
    },
  };
};
