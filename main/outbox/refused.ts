import type { TypedLead } from '../../preload/contract/lead.ts';
import type { updatableOther } from '../../preload/contract/refusal.ts';
import type { Entry } from '../storage/entry-repo.ts';

/** The lead, or a step of it, waits for the rep because Intercom refused it. */
export const isRefused = ({ state }: Entry): boolean =>
  state.kind === 'refused' ||
  (state.kind === 'created' && state.steps.some(({ progress }) => progress.kind === 'refused'));

type Other = NonNullable<ReturnType<typeof updatableOther>>;

/** The contact that is in the way, in the form of `updateOf`. */
export const toKnown = ({ id, contact }: Other): NonNullable<TypedLead['updateOf']> => ({
  id,
  name: contact.name ?? (contact.isArchived ? 'an archived contact' : 'a contact without a name'),
  ...(contact.isArchived ? { isArchived: true } : {}),
});
