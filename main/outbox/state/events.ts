import type { Outcome } from '../../intercom/outcome.ts';
import type { StepOutcome } from '../../intercom/step-outcome.ts';

/** What can happen to the steps of an entry whose contact is known. */
export type StepEvent =
  | { readonly kind: 'step-started'; readonly index: number }
  /** `jitter` is a random number from 0 to below 1. */
  | {
      readonly kind: 'step-ended';
      readonly index: number;
      readonly outcome: StepOutcome;
      readonly jitter: number;
    }
  /** The rep gives up the remaining steps. */
  | { readonly kind: 'leave-out-asked' }
  /** The elder of two twins is kept, and the steps were made for the younger one. */
  | { readonly kind: 'elder-found'; readonly contactId: string };

/**
 * All that can happen to an entry (architecture.md §3). What else the machine has to know is in its
 * `Context`.
 */
export type EntryEvent =
  | { readonly kind: 'submitted'; readonly holdMs: number }
  | { readonly kind: 'hold-over' }
  | { readonly kind: 'sending-started' }
  /** `jitter` is a random number from 0 to below 1. */
  | { readonly kind: 'attempt-ended'; readonly outcome: Outcome; readonly jitter: number }
  /** A look-up, after a real wait of `waitedMs`. `contactId`: null if a full search found none. */
  | {
      readonly kind: 'looked-up';
      readonly contactId: string | null;
      readonly waitedMs: number;
    }
  /** A look-up could not be made. Its wait counts nevertheless. */
  | { readonly kind: 'look-up-failed'; readonly waitedMs: number }
  /** Galena was closed or killed and starts again. */
  | { readonly kind: 'restarted' }
  | { readonly kind: 'connectivity-returned' }
  | StepEvent
  | { readonly kind: 'undo-asked' }
  | { readonly kind: 'send-now-asked' }
  | { readonly kind: 'retry-asked' }
  | { readonly kind: 'edit-asked' }
  | { readonly kind: 'answered'; readonly answer: 'is-there' | 'send-again' }
  | { readonly kind: 'discard-asked' }
  | { readonly kind: 'restore-asked' };
