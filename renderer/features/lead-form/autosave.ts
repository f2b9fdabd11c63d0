import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { AppError, Result } from '../../../preload/contract/result.ts';
import { createStore, type Store } from '../../../preload/contract/store.ts';

/** A keystroke shall be on disk within 250 ms (architecture.md §1.1); the rest is left to the disk. */
export const SAVE_DELAY_MS = 100;

type SaveState =
  | { readonly kind: 'untouched' | 'unsaved' | 'saved' }
  | { readonly kind: 'failed'; readonly error: AppError };

export type Autosave = {
  /** Something was typed: it is saved soon, with whatever follows until then. */
  readonly change: (lead: TypedLead) => void;
  /** Saves at once what is not saved yet. */
  readonly flush: () => void;
  /** Saves nothing more, until the next change. */
  readonly stop: () => void;
  readonly getState: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
};

type Save = (lead: TypedLead) => Promise<Result<unknown>>;

/** Tells only of what is new: each keystroke says `unsaved` again. */
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
 * Saves what is typed. Timer and flush may overlap: calls reach the disk in the order in which they
 * were made, so the newest text wins. A failure keeps the text for the next change or flush.
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
      // A failure stays in sight until a save went well.
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
