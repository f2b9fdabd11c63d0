import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { AppError, Result } from '../../../preload/contract/result.ts';
import { createStore, type Store } from '../../../preload/contract/store.ts';

/** A keystroke is on disk within 250 ms (architecture.md §1.1). The write needs the rest. */
export const SAVE_DELAY_MS = 100;

type SaveState =
  | { readonly kind: 'untouched' | 'unsaved' | 'saved' }
  | { readonly kind: 'failed'; readonly error: AppError };

export type Autosave = {
  /** Saves the lead soon. Changes until then are in the same save. */
  readonly change: (lead: TypedLead) => void;
  /** Saves an unsaved lead at once. */
  readonly flush: () => void;
  /** Saves nothing until the next change. */
  readonly stop: () => void;
  readonly getState: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
};

type Save = (lead: TypedLead) => Promise<Result<unknown>>;

/** Calls listeners only for a new state, because each keystroke sets `unsaved` again. */
const createStateHolder = (): Store<SaveState> => {
  const state = createStore<SaveState>({ kind: 'untouched' });
  return {
    ...state,
    set: (next) => {
      if (next.kind !== state.get().kind || next.kind === 'failed') state.set(next);
    },
  };
};

/**
 * Saves the form while the rep types. Saves of the timer and of `flush` may overlap. They reach the
 * disk in the order of the calls, so the newest text wins. After a failure, the next change or
 * flush saves the text.
 */
export const createAutosave = (save: Save): Autosave => {
  const state = createStateHolder();
  let unsaved: TypedLead | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newestSave = 0;
  const cancelTimer = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = async () => {
    cancelTimer();
    const lead = unsaved;
    if (lead === null) return;
    unsaved = null;
    const number = ++newestSave;
    const result = await save(lead);
    // A later save, or a stop, has overtaken this one.
    if (number !== newestSave) return;
    if (result.ok) return state.set({ kind: unsaved === null ? 'saved' : 'unsaved' });
    unsaved ??= lead;
    state.set({ kind: 'failed', error: result.error });
  };

  return {
    change: (lead) => {
      unsaved = lead;
      // A failure stays visible until a save succeeds.
      if (state.get().kind !== 'failed') state.set({ kind: 'unsaved' });
      timer ??= setTimeout(flush, SAVE_DELAY_MS);
    },
    flush: () => void flush(),
    stop: () => {
      cancelTimer();
      unsaved = null;
      newestSave += 1;
    },
    getState: state.get,
    subscribe: state.subscribe,
  };
};
