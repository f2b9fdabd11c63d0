import { isComposing } from '../../../lib/key-combo.ts';
import { isTextInput } from '../fields/at-cursor.ts';
import { joinTyped, replay, type Typed } from './typed.ts';

/**
 * A rep who types on while a lead is being stored means the next lead. What is typed meanwhile is kept
 * from the form on its way out and typed, in the same order, when the next form is there.
 */
export type TypeAhead = {
  readonly isHolding: () => boolean;
  readonly hold: () => void;
  /** Types what was kept. A submit among it may hold again; the rest then waits for the next release. */
  readonly release: () => void;
  /** Ends the hold and gives up what was kept; answers it as one line of text. */
  readonly drop: () => string;
  /** Settled when no input method is in the middle of a word. */
  readonly whenComposed: () => Promise<void>;
  /** Returns its own undo. */
  readonly listen: () => () => void;
};

type Keep = (typed: Typed) => void;
type IsKey = (event: KeyboardEvent) => boolean;

const EDITING_KEYS: ReadonlySet<string> = new Set(['Tab', 'Enter', 'Backspace', 'Delete']);

/** In a text field text is heard as text, because only there dead keys and AltGr have done their work. */
const isKeptKey = (event: KeyboardEvent, isCommandKey: IsKey): boolean => {
  if (isComposing(event)) return false;
  if (isCommandKey(event)) return !event.repeat;
  if (event.ctrlKey || event.metaKey) return false;
  return EDITING_KEYS.has(event.key) || ([...event.key].length === 1 && !isTextInput(event.target));
};

const stop = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

const handleKey = (event: KeyboardEvent, isCommandKey: IsKey, keep: Keep): void => {
  if (!isKeptKey(event, isCommandKey)) return;
  stop(event);
  const { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat } = event;
  keep({ kind: 'key', key: { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat } });
};

const handleInput = (event: InputEvent, keep: Keep): void => {
  // An input method's text comes whole, when it is composed.
  if (event.inputType === 'insertCompositionText') return;
  stop(event);
  if (event.inputType.startsWith('insert') && event.data) keep({ kind: 'text', text: event.data });
};

const handlePaste = (event: ClipboardEvent, keep: Keep): void => {
  stop(event);
  const text = event.clipboardData?.getData('text') ?? '';
  if (text !== '') keep({ kind: 'text', text });
};

/** Tells when an input method is done with its word. */
const createComposition = () => {
  let finish = () => {};
  let composed = Promise.resolve();
  return {
    begin: () => {
      composed = new Promise((resolve) => {
        finish = resolve;
      });
    },
    end: () => finish(),
    whenDone: () => composed,
  };
};

/** @param isCommandKey what is done by key waits its turn as well */
export const createTypeAhead = (isCommandKey: IsKey): TypeAhead => {
  const composition = createComposition();
  let kept: Typed[] = [];
  let isHolding = false;
  const keep: Keep = (typed) => void kept.push(typed);
  const drop = (): string => {
    const typed = joinTyped(kept);
    kept = [];
    isHolding = false;
    return typed;
  };
  const handleComposed = ({ data }: CompositionEvent) => {
    composition.end();
    if (isHolding && data !== '') keep({ kind: 'text', text: data });
  };
  const listen = () => {
    const listening = new AbortController();
    // On the window and before all others, so that no control takes what is kept.
    const options = { capture: true, signal: listening.signal };
    const handle = (event: KeyboardEvent) => isHolding && handleKey(event, isCommandKey, keep);
    window.addEventListener('keydown', handle, options);
    window.addEventListener(
      'beforeinput',
      (event) => isHolding && handleInput(event, keep),
      options,
    );
    window.addEventListener('paste', (event) => isHolding && handlePaste(event, keep), options);
    window.addEventListener('compositionstart', composition.begin, options);
    window.addEventListener('compositionend', handleComposed, options);
    return () => {
      listening.abort();
      drop();
    };
  };
  return {
    isHolding: () => isHolding,
    hold: () => {
      isHolding = true;
    },
    release: () => {
      isHolding = false;
      // Nothing that the rep does comes in between: all of this is one task.
      for (let next = kept.shift(); next; next = isHolding ? undefined : kept.shift()) replay(next);
    },
    drop,
    whenComposed: composition.whenDone,
    listen,
  };
};
