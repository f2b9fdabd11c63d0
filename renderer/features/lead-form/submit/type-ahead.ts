import { isComposing } from '../../../lib/key-combo.ts';
import { isTextInput } from '../fields/at-cursor.ts';
import { joinTyped, replay, type Typed } from './typed.ts';

/**
 * While Galena stores a lead, the rep's typing is for the next lead. Galena keeps this typing away
 * from the old form and repeats it, in the same order, in the next form.
 */
export type TypeAhead = {
  readonly isHolding: () => boolean;
  readonly hold: () => void;
  /** Repeats the kept typing. If a submit in it holds again, the rest waits for another release. */
  readonly release: () => void;
  /** Ends the hold and drops the kept typing. Returns that typing as one line of text. */
  readonly drop: () => string;
  /** Resolves when no input method is composing a word. */
  readonly whenComposed: () => Promise<void>;
  /** @returns ends the listening */
  readonly listen: () => () => void;
};

type Keep = (typed: Typed) => void;
type IsKey = (event: KeyboardEvent) => boolean;

const EDITING_KEYS: ReadonlySet<string> = new Set(['Tab', 'Enter', 'Backspace', 'Delete']);

/** Text in a text field comes with `beforeinput`, after dead keys and AltGr; it is no key here. */
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
  // An input method's text comes with `compositionend`, as a whole.
  if (event.inputType === 'insertCompositionText') return;
  stop(event);
  if (event.inputType.startsWith('insert') && event.data) keep({ kind: 'text', text: event.data });
};

const handlePaste = (event: ClipboardEvent, keep: Keep): void => {
  stop(event);
  const text = event.clipboardData?.getData('text') ?? '';
  if (text !== '') keep({ kind: 'text', text });
};

/** Knows when an input method has finished its word. */
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

/** @param isCommandKey whether a key runs a command; such a key is kept too */
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
    // On the window and in the capture phase, so that no control gets the kept typing.
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
      // All of this is one task, so no new typing comes in between.
      for (let next = kept.shift(); next; next = isHolding ? undefined : kept.shift()) replay(next);
    },
    drop,
    whenComposed: composition.whenDone,
    listen,
  };
};
