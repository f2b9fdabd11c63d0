import { randomUUID } from 'node:crypto';
import type { EntryState } from '../../preload/contract/entry.ts';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import type { Database } from '../storage/database.ts';
import { createEntryRepo } from '../storage/entry-repo.ts';
import { createWorkspaceRepo } from '../storage/workspace-repo.ts';

type Filling = {
  /** Part of every name, so that two fillings can be told apart. */
  readonly mark: string;
  readonly count: number;
  readonly state: EntryState;
  /** Unix milliseconds of the first submission; each later one is a millisecond later. */
  readonly submittedAt: number;
};

/** Adds `count` waiting leads to the active workspace, as if they had been submitted one by one. */
export const fillOutbox = (db: Database, { mark, count, state, submittedAt }: Filling): void => {
  const entries = createEntryRepo(db);
  const workspace = createWorkspaceRepo(db).active();
  if (workspace === null) throw new Error('leads wait for a workspace, and there is none');
  const addOne = (number: number): void => {
    const id = randomUUID();
    const at = submittedAt + number;
    const name = `${mark} ${number}`;
    const lead = { ...EMPTY_LEAD, name, email: `${name.replace(' ', '.')}@waiting.example` };
    entries.saveDraft(id, lead, at);
    entries.markSubmitted(id, workspace.id, at);
    entries.setState(id, state, at);
  };
  db.transaction(() => {
    for (let number = 0; number < count; number += 1) addOne(number);
  })();
};
