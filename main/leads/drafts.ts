import { isEmptyLead, type TypedLead } from '../../preload/contract/lead.ts';
import { fail, ok, type Result } from '../../preload/contract/result.ts';
import type { Announce } from '../announce.ts';
import type { Clock } from '../ports.ts';
import type { Entry, EntryRepo } from '../storage/entry-repo.ts';

type DraftsParts = {
  readonly entries: EntryRepo;
  readonly clock: Clock;
  readonly announce: Announce;
};

export type Drafts = ReturnType<typeof createDrafts>;

/** Leads that are still being typed. */
export const createDrafts = ({ entries, clock, announce }: DraftsParts) => ({
  list: (): readonly Entry[] => entries.drafts(),
  /** The draft is on the disk when this returns. A draft that is empty now is deleted. */
  save: (id: string, lead: TypedLead): Result<{ savedAt: number }> => {
    const savedAt = clock.now();
    const before = entries.find(id);
    if (isEmptyLead(lead) && (before === null || entries.dropDraft(id))) {
      announce('entries');
      return ok({ savedAt });
    }
    if (!entries.saveDraft(id, lead, savedAt)) {
      return fail({
        code: 'entry-not-in-state',
        message: 'This lead was submitted already, so it cannot be changed here any more.',
      });
    }
    announce('entries');
    return ok({ savedAt });
  },
});
