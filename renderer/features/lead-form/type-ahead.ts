/**
 * A rep who types on while the lead is being stored loses no key: what is typed meanwhile is kept and
 * put where the cursor stands afterwards.
 */
export type TypeAhead = {
  readonly hear: (event: KeyboardEvent) => void;
  /** What was typed since the last call. */
  readonly take: () => string;
};

export const createTypeAhead = (): TypeAhead => {
  let typed = '';
  return {
    hear: (event) => {
      const isText = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey;
      if (isText && !event.altKey && !event.isComposing) typed += event.key;
    },
    take: () => {
      const taken = typed;
      typed = '';
      return taken;
    },
  };
};

/** Types text into the input that has the focus, as the rep would have. */
export const insertAtCursor = (text: string): void => {
  const input = document.activeElement;
  if (text === '' || !(input instanceof HTMLInputElement) || input.type !== 'text') return;
  const end = input.value.length;
  input.setRangeText(text, input.selectionStart ?? end, input.selectionEnd ?? end, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
