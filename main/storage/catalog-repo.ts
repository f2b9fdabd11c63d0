import { z } from 'zod';
import { type Catalog, type CatalogPart, catalogSchema } from '../../preload/contract/catalog.ts';
import { parseJson } from '../../preload/contract/parse-json.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import type { Database } from './database.ts';

type StoredPart<T> = { readonly items: T; readonly readAt: number };

/** Each part as it was last read from Intercom, or null if it never was. */
export type StoredCatalog = { readonly [P in CatalogPart]: StoredPart<Catalog[P]> | null };

type NewPart = {
  readonly workspaceId: string;
  /** The ids of one API version mean nothing to the other. */
  readonly apiVersion: ApiVersion;
  readonly part: CatalogPart;
  readonly items: readonly unknown[];
  /** Unix milliseconds. */
  readonly readAt: number;
};

export type CatalogRepo = ReturnType<typeof createCatalogRepo>;

const rowSchema = z.object({ value: z.string(), read_at: z.number() });

/** A part that another Galena wrote in another shape counts as none: it is read again soon. */
const parsePart = <T>(
  row: unknown,
  apiVersion: ApiVersion,
  itemsSchema: z.ZodType<T>,
): StoredPart<T> | null => {
  if (row === undefined) return null;
  const { value, read_at: readAt } = rowSchema.parse(row);
  const schema = z.object({ apiVersion: z.literal(apiVersion), items: itemsSchema });
  const parsed = schema.safeParse(parseJson(value));
  return parsed.success ? { items: parsed.data.items, readAt } : null;
};

/** What is known of each workspace. */
export const createCatalogRepo = (db: Database) => {
  const select = db.prepare(
    'SELECT value, read_at FROM catalog WHERE workspace_id = ? AND part = ?',
  );
  const upsert = db.prepare(
    `INSERT INTO catalog (workspace_id, part, value, read_at)
     VALUES (@workspaceId, @part, @value, @readAt)
     ON CONFLICT (workspace_id, part) DO UPDATE SET value = @value, read_at = @readAt`,
  );
  return {
    read: (workspaceId: string, apiVersion: ApiVersion): StoredCatalog => {
      const { attributes, tags, admins, companies } = catalogSchema.shape;
      const part = <T>(name: CatalogPart, itemsSchema: z.ZodType<T>) =>
        parsePart(select.get(workspaceId, name), apiVersion, itemsSchema);
      return {
        attributes: part('attributes', attributes),
        tags: part('tags', tags),
        admins: part('admins', admins),
        companies: part('companies', companies),
      };
    },
    save: ({ workspaceId, apiVersion, part, items, readAt }: NewPart): void => {
      const value = JSON.stringify({ apiVersion, items });
      upsert.run({ workspaceId, part, value, readAt });
    },
  };
};
