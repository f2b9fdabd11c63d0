import { z } from 'zod';
import type { Attempt } from '../../preload/contract/attempt.ts';
import type { EntryDetails, EntryState, EntrySummary } from '../../preload/contract/entry.ts';
import { actionsOf } from '../../preload/contract/entry-actions.ts';
import { parseJson } from '../../preload/contract/parse-json.ts';
import { fail, ok, type Result } from '../../preload/contract/result.ts';
import { HISTORY_PAGE_SIZE } from '../../preload/contract/schemas.ts';
import type { Workspace } from '../../preload/contract/session.ts';
import { contactUrl } from '../intercom/web-address.ts';
import type { AttemptRepo } from '../storage/attempt-repo.ts';
import type { Entry, EntryRepo, HistoryMark } from '../storage/entry-repo.ts';
import type { WorkspaceRepo } from '../storage/workspace-repo.ts';
import type { OpenLink } from './link-opener.ts';

type HistoryParts = {
  readonly entries: EntryRepo;
  readonly attempts: AttemptRepo;
  readonly workspaces: WorkspaceRepo;
  readonly openLink: OpenLink;
};

export type History = ReturnType<typeof createHistory>;

/** A mark is opaque to the page. It is sent as text, and checked when it comes back. */
const markSchema = z.tuple([z.number(), z.string()]);

const writeMark = (entry: Entry): string => JSON.stringify([entry.submittedAt ?? 0, entry.id]);

const readMark = (text: string | null): HistoryMark | null => {
  const { data } = markSchema.safeParse(text === null ? null : parseJson(text));
  return data ? { submittedAt: data[0], id: data[1] } : null;
};

/** The page does not need the ids of workspaces. */
export const toSummary = ({ workspaceId: _workspaceId, ...entry }: Entry): EntrySummary => ({
  ...entry,
  actions: [...actionsOf(entry.state)],
});

/** The contact that an entry created or updated, or the contact that is in its way. */
const contactOf = (state: EntryState): string | null => {
  if (state.kind === 'created' || state.kind === 'done') return state.contactId;
  return state.kind === 'refused' ? state.refusal.otherContactId : null;
};

/** All entries that were ever submitted, and Intercom's answers. */
export const createHistory = (parts: HistoryParts) => {
  const { entries, attempts, workspaces, openLink } = parts;

  const addressOf = (entry: Entry): string | null => {
    const workspace: Workspace | null = entry.workspaceId
      ? workspaces.find(entry.workspaceId)
      : null;
    const { state } = entry;
    const contactId = contactOf(state);
    return contactId === null ? null : contactUrl(workspace, contactId);
  };

  const withEntry = <T>(id: string, use: (entry: Entry) => Result<T>): Result<T> => {
    const entry = entries.find(id);
    return entry
      ? use(entry)
      : fail({ code: 'entry-missing', message: 'This lead is not in Galena’s database.' });
  };

  return {
    list: (
      search: string,
      after: string | null,
    ): { entries: EntrySummary[]; next: string | null } => {
      const found = entries.history(search, readMark(after), HISTORY_PAGE_SIZE + 1);
      const page = found.slice(0, HISTORY_PAGE_SIZE);
      const last = page.at(-1);
      return {
        entries: page.map(toSummary),
        next: found.length > page.length && last ? writeMark(last) : null,
      };
    },
    read: (id: string): Result<EntryDetails> =>
      withEntry(id, (entry) =>
        ok({
          entry: toSummary(entry),
          attempts: [...attempts.list(id)],
          canOpenInIntercom: addressOf(entry) !== null,
        }),
      ),
    readAttempt: (id: string): Result<Attempt> => {
      const attempt = attempts.find(id);
      return attempt
        ? ok(attempt)
        : fail({ code: 'entry-missing', message: 'This attempt is not in Galena’s database.' });
    },
    openContact: async (id: string): Promise<Result<undefined>> => {
      const address = withEntry(id, (entry) => ok(addressOf(entry)));
      return address.ok ? openLink(address.value) : address;
    },
  };
};
