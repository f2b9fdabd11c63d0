import { z } from 'zod';
import { type Workspace, workspaceSchema } from '../../preload/contract/session.ts';
import type { Database } from './database.ts';

export type WorkspaceRepo = ReturnType<typeof createWorkspaceRepo>;

const rowSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    region: z.string(),
    api_version: z.string(),
    is_practice: z.number(),
    has_ref: z.number(),
    time_zone: z.string().nullable(),
  })
  .transform(({ api_version, is_practice, has_ref, time_zone, ...rest }) =>
    workspaceSchema.parse({
      ...rest,
      apiVersion: api_version,
      isPractice: is_practice === 1,
      hasRef: has_ref === 1,
      timeZone: time_zone,
    }),
  );

/** The workspaces that Galena knows, and which of them it works with. */
export const createWorkspaceRepo = (db: Database) => {
  const active = db.prepare(
    `SELECT workspace.* FROM workspace JOIN setting
     ON setting.name = 'active-workspace' AND setting.value = workspace.id`,
  );
  const upsert = db.prepare(
    `INSERT INTO workspace (id, name, region, api_version, is_practice, has_ref, time_zone)
     VALUES (@id, @name, @region, @apiVersion, @isPractice, @hasRef, @timeZone)
     ON CONFLICT (id) DO UPDATE
       SET name = @name, region = @region, api_version = @apiVersion, has_ref = @hasRef,
         time_zone = @timeZone`,
  );
  const activate = db.prepare(
    `INSERT INTO setting (name, value) VALUES ('active-workspace', ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  );
  const deactivate = db.prepare(`DELETE FROM setting WHERE name = 'active-workspace'`);
  const byId = db.prepare('SELECT * FROM workspace WHERE id = ?');

  const parse = (row: unknown): Workspace | null =>
    row === undefined ? null : rowSchema.parse(row);

  return {
    find: (id: string): Workspace | null => parse(byId.get(id)),
    active: (): Workspace | null => parse(active.get()),
    activate: db.transaction((workspace: Workspace): void => {
      const [isPractice, hasRef] = [Number(workspace.isPractice), Number(workspace.hasRef)];
      upsert.run({ ...workspace, isPractice, hasRef });
      activate.run(workspace.id);
    }),
    deactivate: (): void => {
      deactivate.run();
    },
  };
};
