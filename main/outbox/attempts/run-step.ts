import type { Attempt } from '../../../preload/contract/attempt.ts';
import type { EntryState } from '../../../preload/contract/entry.ts';
import type { Step } from '../../../preload/contract/step.ts';
import { adapterFor } from '../../intercom/adapters.ts';
import type { Exchange } from '../../intercom/exchange.ts';
import { wordOf } from '../../intercom/outcome.ts';
import {
  type Ask,
  type StepAnswer,
  type StepOutcome,
  stepAnswerOf,
} from '../../intercom/step-outcome.ts';
import type { Target } from '../../intercom/target.ts';
import type { Log, Random } from '../../ports.ts';
import type { AttemptRepo } from '../../storage/attempt-repo.ts';
import type { Entry } from '../../storage/entry-repo.ts';
import { CLOSED } from '../schedule/call-queue.ts';
import { nextStepIndex } from '../state/step-machine.ts';
import { isLookedFor } from '../state/step-plan.ts';
import type { Begun } from './attempt-log.ts';
import type { CallParts } from './call-parts.ts';
import { makeStep } from './make-step.ts';
import { noteHistoryOf } from './note-history.ts';

type StepRunnerParts = CallParts & {
  readonly attempts: AttemptRepo;
  readonly random: Random;
  readonly log: Log;
  /** A company's name as the workspace has it. */
  readonly spellCompany: (name: string) => string;
};

type Created = Extract<EntryState, { kind: 'created' }>;

/** A call that was answered and is not yet written down as such. */
type Answered = { readonly begun: Begun; readonly exchange: Exchange; readonly answer: StepAnswer };

type Word = NonNullable<Attempt['outcome']>;

const wordOfCall = ({ answer }: Answered): Word =>
  answer.kind === 'answered' ? 'carried-out' : wordOf(answer.trouble);

/** The outcome of a step, and the word on record for its last call. */
type End = { readonly outcome: StepOutcome; readonly word: Word };

const endOf = (outcome: StepOutcome, isLook: boolean): End => ({
  outcome,
  word: isLook && outcome.kind === 'carried-out' ? 'found' : wordOf(outcome),
});

const isRefusedForNow = (answer: StepAnswer): boolean =>
  answer.kind === 'trouble' && answer.trouble.kind === 'rate-limited';

/**
 * Makes the next step of an entry whose contact is known. Each call is an attempt on record. The
 * first is written together with the start of the step, the last together with its end.
 */
export const createStepRunner = (parts: StepRunnerParts) => {
  const { intercom, entries, attempts, attemptLog, random, log } = parts;
  const { spellCompany, furtherCall, onAnswer } = parts;

  /** The calls of one step, one after the other. */
  const createCalls = (entry: Entry, index: number, step: Step, { endpoint }: Target) => {
    let last: Answered | null = null;
    const close = (call: Answered, outcome: Word, alongside?: () => void): Promise<void> =>
      attemptLog.end(call.begun, { exchange: call.exchange, outcome }, alongside);
    const ask: Ask = async (call) => {
      const before = last;
      if (before) {
        await close(before, wordOfCall(before));
        await furtherCall();
      }
      const request = intercom.prepare(call, endpoint);
      const events = before ? [] : ([{ kind: 'step-started', index }] as const);
      const begun = await attemptLog.begin(entry, step.kind, request, events);
      const exchange = await intercom.send(request, endpoint);
      onAnswer(exchange);
      const answer = stepAnswerOf(exchange, call);
      last = { begun, exchange, answer };
      // Only this call is repeated. If the step began again, it would never end where few calls
      // are allowed.
      return before && isRefusedForNow(answer) ? ask(call) : answer;
    };
    return { ask, last: () => last, close };
  };

  /** A step that has begun must end, even if the disk did not take its next call. */
  const cutShort = (entryId: string, last: Answered | null, cause: unknown): End => {
    if (!last || cause === CLOSED) throw cause;
    log.error('outbox.step-cut-short', cause, { entryId });
    return { outcome: { kind: 'unknown', cause: 'answer-unreadable' }, word: wordOfCall(last) };
  };

  /** @returns the outcome of the step, or null if there was no step to make */
  return async (entry: Entry, state: Created, target: Target): Promise<StepOutcome | null> => {
    const index = nextStepIndex(state);
    const track = state.steps[index];
    if (!track) return null;
    const isUnsure = isLookedFor(track.step.kind) && track.progress.kind === 'unsure';
    const past = noteHistoryOf(isUnsure, entry.lead, () => ({
      own: attempts.notesOf(entry.id),
      others: attempts.notesBeside(entry.id, state.contactId),
    }));
    const { ask, last, close } = createCalls(entry, index, track.step, target);
    const { steps: calls } = adapterFor(target.endpoint.apiVersion);
    const { timeZone } = target;
    const subject = { contactId: state.contactId, lead: entry.lead, timeZone, spellCompany };
    const { outcome, word } = await makeStep(ask, calls, track.step, subject, past)
      .then((made) => endOf(made, past.isUnsure))
      .catch((cause: unknown) => cutShort(entry.id, last(), cause));
    const call = last();
    if (!call) return outcome;
    await close(call, word, () => {
      // Read again: a twin found meanwhile may have moved the steps to another contact.
      const current = entries.find(entry.id) ?? call.begun.entry;
      attemptLog.advance(current, { kind: 'step-ended', index, outcome, jitter: random.next() });
    });
    return outcome;
  };
};
