import type { EntryState, UnknownCause } from '../../preload/contract/entry.ts';
import { formatMoment } from './format-time.ts';

export type Tone = 'quiet' | 'busy' | 'good' | 'warning' | 'bad';

/** An entry's state in words for people. */
export type StateWords = {
  readonly label: string;
  readonly tone: Tone;
  /** What it means and what happens next. */
  readonly detail: string;
  /** When Galena tries next, where it will. */
  readonly next: string | null;
};

type Queued = Extract<EntryState, { kind: 'queued' }>;

const waitDetail = ({ cause, notBefore }: Queued, now: number): string => {
  switch (cause) {
    case 'new':
      return 'Safe on this computer; it is sent as soon as possible.';
    case 'network':
      return 'Intercom could not be reached. The lead is safe on this computer and is sent again.';
    case 'rate-limited':
      return notBefore > now
        ? `Intercom asks to wait ${Math.ceil((notBefore - now) / 1_000)} s.`
        : 'Intercom asked to wait; the time is over.';
    case 'retry-asked':
      return 'You asked to try again.';
    case 'token':
      return 'Intercom did not accept the token. The lead is safe and waits for a working one.';
  }
};

const UNKNOWN_BECAUSE: Readonly<Record<UnknownCause, string>> = {
  timeout: 'Intercom did not answer in time.',
  'connection-lost': 'The connection broke before Intercom’s answer came.',
  'server-error': 'Intercom answered with an error of its own.',
  'answer-unreadable': 'Intercom’s answer could not be read.',
  'answer-foreign': 'The answer did not come from Intercom, or was about someone else.',
  killed: 'Galena was closed while the lead was being sent.',
};

const NOT_SENT_AGAIN =
  'Intercom may or may not have this lead. Galena does not send it again, so that no duplicate is made.';

const nextTry = (notBefore: number, now: number): string =>
  notBefore > now ? `Next try at ${formatMoment(notBefore, now)}` : 'Next try now';

const words = (
  label: string,
  tone: Tone,
  detail: string,
  next: string | null = null,
): StateWords => ({ label, tone, detail, next });

/** The words as running text. */
export const joinWords = ({ detail, next }: StateWords): string =>
  next === null ? detail : `${detail} ${next}.`;

/** Says what is true of an entry, and no more (design.md §1.5). */
export const describeState = (state: EntryState, now: number): StateWords => {
  switch (state.kind) {
    case 'draft':
      return words('Draft', 'quiet', 'Not submitted. Saved on this computer.');
    case 'queued':
      return words('Waiting', 'busy', waitDetail(state, now), nextTry(state.notBefore, now));
    case 'sending':
      return words('Sending', 'busy', 'On its way to Intercom.');
    case 'uncertain':
      return words('Uncertain', 'warning', `${UNKNOWN_BECAUSE[state.cause]} ${NOT_SENT_AGAIN}`);
    case 'created':
      return words('Created', 'good', 'Intercom has this lead.');
    case 'done':
      return words('Created', 'good', 'Done: Intercom has this lead.');
    case 'refused':
      return words('Refused', 'bad', `Intercom says: “${state.refusal.message}”`);
    case 'discarded':
      return words('Discarded', 'quiet', discardedDetail(state));
  }
};

const discardedDetail = ({ from }: Extract<EntryState, { kind: 'discarded' }>): string => {
  if (from.kind === 'uncertain') return 'Set aside by you. Intercom may still have this lead.';
  if (from.kind === 'created' || from.kind === 'done') return 'Set aside by you. Intercom has it.';
  return 'Set aside by you. It was not created in Intercom.';
};
