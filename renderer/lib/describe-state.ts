import type { ActiveState, EntryState, UnknownCause } from '../../preload/contract/entry.ts';
import { isStepRefused } from '../../preload/contract/entry-actions.ts';
import type { Pause, Status } from '../../preload/contract/status.ts';
import { describeRefusal } from './describe-refusal.ts';
import {
  describeLeftOut,
  describeNotAdded,
  describeSteps,
  isStepUnsettled,
  isUpdate,
  isUpdateLeftOut,
  isUpdating,
} from './describe-steps.ts';
import { formatMoment, formatSpan } from './format-time.ts';

export type Tone = 'quiet' | 'busy' | 'good' | 'warning' | 'bad';

/** An entry's state in words for the rep. */
export type StateWords = {
  readonly label: string;
  readonly tone: Tone;
  /** What the state means. */
  readonly detail: string;
  /** What happens next and when, or what the rep should do; without a full stop. */
  readonly next: string | null;
};

/** The part of the status that delays all waiting leads. */
export type Line = Pick<Status, 'quietUntil' | 'pause'>;

const OPEN_LINE: Line = { quietUntil: null, pause: null };

/** When a call that is planned for `at` can really be made. */
const earliest = (at: number, { quietUntil }: Line): number => Math.max(at, quietUntil ?? at);

type State<K extends EntryState['kind']> = Extract<EntryState, { kind: K }>;

const secondsUntil = (at: number, now: number): number => Math.ceil((at - now) / 1_000);

const holdDetail = ({ until }: State<'held'>, now: number): string =>
  until > now
    ? `Held for ${secondsUntil(until, now)} s: it can still be taken back.`
    : 'The hold is over: it is sent next.';

type Wait = Pick<State<'queued'>, 'cause' | 'notBefore'>;

const waitDetail = ({ cause, notBefore }: Wait, now: number, line: Line): string => {
  const at = earliest(notBefore, line);
  switch (cause) {
    case 'new':
      return 'Safe on this computer; it is sent as soon as possible.';
    case 'network':
      return 'Intercom could not be reached. The lead is safe on this computer and is sent again.';
    case 'rate-limited':
      return at > now
        ? `Intercom asks to wait ${secondsUntil(at, now)} s.`
        : 'Intercom asked to wait; the time is over.';
    case 'retry-asked':
      return 'You asked to try again.';
    case 'token':
      return 'Intercom did not accept the token. The lead is safe and waits for a working one.';
    case 'workspace':
      return 'Intercom takes nothing from this workspace as things stand. The lead is safe and waits.';
    case 'absent':
      return 'Intercom does not have it, so it is sent again.';
    case 'unanswered':
      return 'Intercom did not answer clearly, so it is asked again.';
  }
};

/** What ends a pause. */
const WHEN: Readonly<Record<Pause['reason'], string>> = {
  'token-wrong': 'when Galena is connected again',
  'token-locked': 'when Galena is connected again',
  version: 'when Galena is connected again',
  'token-forbidden': 'when that is put right and tried again',
  plan: 'when that is put right and tried again',
};

/** A wait for the token or the workspace has no time. The rep ends it. */
const nextTry = (state: Wait, now: number, line: Line): string | null => {
  if (line.pause) return `It is sent ${WHEN[line.pause.reason]}`;
  if (state.cause === 'token' || state.cause === 'workspace') return null;
  const at = earliest(state.notBefore, line);
  return at > now ? `Next try at ${formatMoment(at, now)}` : 'Next try now';
};

const UNKNOWN_BECAUSE: Readonly<Record<UnknownCause, string>> = {
  timeout: 'Intercom did not answer in time.',
  'connection-lost': 'The connection broke before Intercom’s answer came.',
  'server-error': 'Intercom answered with an error of its own.',
  'answer-unreadable': 'Intercom’s answer could not be read.',
  'answer-foreign': 'The answer did not come from Intercom, or was about someone else.',
  'not-intercom': 'Something on the network answered in Intercom’s place.',
  killed: 'Galena was closed while the lead was being sent.',
};

/** How often a lead may have reached Intercom without a clear answer. */
const countSendings = (unanswered: number): string =>
  unanswered === 1 ? 'It was sent once' : `It was sent ${unanswered} times`;

/** Adds the unanswered calls, if there are any, to the detail. */
const withSendings = ({ unanswered }: { readonly unanswered: number }, detail: string): string =>
  unanswered === 0 ? detail : `${countSendings(unanswered)} without a clear answer. ${detail}`;

const notSentMeanwhile = (unanswered: number): string =>
  `${countSendings(unanswered)}, and Intercom may or may not have it; it is not sent again meanwhile, so that no duplicate is made.`;

const countLooks = ({ looks, waitedMs }: State<'uncertain'>): string => {
  if (looks === 0) return 'not looked yet';
  const times = looks === 1 ? 'once' : `${looks} times`;
  return `looked ${times} so far, within ${formatSpan(waitedMs)}`;
};

const nextLook = ({ nextLookAt }: State<'uncertain'>, now: number, line: Line): string => {
  if (line.pause) return `It is looked up ${WHEN[line.pause.reason]}`;
  const at = earliest(nextLookAt, line);
  return at > now ? `Next look at ${formatMoment(at, now)}` : 'Next look as soon as possible';
};

const lookUpDetail = (state: State<'uncertain'>): string =>
  `${UNKNOWN_BECAUSE[state.cause]} Galena looks it up in Intercom; ${countLooks(state)}. ${notSentMeanwhile(state.unanswered)}`;

const askingDetail = ({ unanswered }: State<'asking'>): string =>
  `${countSendings(unanswered)} without a clear answer, and Galena could not find it in Intercom, which may or may not have it. If it is there, Galena can add no company, tags, note or owner to it.`;
const LOOK_AND_ANSWER = 'Look for it in Intercom, then answer in the Outbox';

/** Whether Intercom may have the lead without a clear answer. */
export const mayBeInIntercom = (state: ActiveState): boolean =>
  'unanswered' in state && state.unanswered > 0;

const discardedDetail = ({ from }: State<'discarded'>): string => {
  if (from.kind === 'created' && isUpdating(from)) {
    return 'Set aside by you. The contact in Intercom is as it was.';
  }
  if (from.kind === 'created' || from.kind === 'done') return 'Set aside by you. Intercom has it.';
  return mayBeInIntercom(from)
    ? 'Set aside by you. Intercom may still have this lead.'
    : 'Set aside by you. It was not created in Intercom.';
};

/** The words for a created entry. Steps that are due at once need no explanation. */
const stepsDetail = (state: State<'created'>, now: number, line: Line): StateWords => {
  const label = isUpdating(state) ? 'Updating' : 'Finishing';
  const { notBefore, cause } = state;
  const detail = describeSteps(state);
  if (notBefore === null) {
    if (!isStepRefused(state)) return words(label, 'busy', detail);
    return words(isStepUnsettled(state) ? 'Step not settled' : 'Step refused', 'bad', detail);
  }
  const wait = { cause, notBefore };
  if (cause === 'new') return words(label, 'busy', detail, line.pause && nextTry(wait, now, line));
  return words(label, 'busy', `${detail} ${waitDetail(wait, now, line)}`, nextTry(wait, now, line));
};

const doneDetail = ({ contactId, steps }: State<'done'>): string => {
  const [has, lacks] =
    contactId === null
      ? ['You said that Intercom has this lead.', describeNotAdded(steps)]
      : ['Done: Intercom has this lead.', describeLeftOut(steps)];
  return lacks ? `${has} ${lacks}` : has;
};

const doneLabel = ({ steps }: State<'done'>): string => {
  if (isUpdateLeftOut(steps)) return 'Update left out';
  return isUpdate(steps) ? 'Updated' : 'Created';
};

const words = (
  label: string,
  tone: Tone,
  detail: string,
  next: string | null = null,
): StateWords => ({ label, tone, detail, next });

/** The words as running text. */
export const joinWords = ({ detail, next }: StateWords): string =>
  next === null ? detail : `${detail} ${next}.`;

/** Says only what is known to be true about an entry (architecture.md §1.5). */
export const describeState = (state: EntryState, now: number, line = OPEN_LINE): StateWords => {
  switch (state.kind) {
    case 'draft':
      return words('Draft', 'quiet', 'Not submitted. Saved on this computer.');
    case 'held':
      return words('Held', 'busy', holdDetail(state, now));
    case 'queued':
      return words(
        'Waiting',
        'busy',
        withSendings(state, waitDetail(state, now, line)),
        nextTry(state, now, line),
      );
    case 'sending':
      return words('Sending', 'busy', withSendings(state, 'On its way to Intercom.'));
    case 'uncertain':
      return words('Uncertain', 'warning', lookUpDetail(state), nextLook(state, now, line));
    case 'asking':
      return words('Asking you', 'warning', askingDetail(state), LOOK_AND_ANSWER);
    case 'created':
      return stepsDetail(state, now, line);
    case 'done':
      return words(doneLabel(state), 'good', doneDetail(state));
    case 'refused':
      return words('Refused', 'bad', withSendings(state, describeRefusal(state.refusal)));
    case 'discarded':
      return words('Discarded', 'quiet', discardedDetail(state));
  }
};
