import { type KeyboardEvent, useState } from 'react';

/** The greyed text: a completion of the field's text. */
export type Ghost = {
  /** The whole text of the field with the completion. */
  readonly text: string;
  readonly count: number;
  /** The field is empty, so Tab takes the text too: it overwrites nothing. */
  readonly isProposal: boolean;
};

type GhostInput = {
  readonly typed: string;
  readonly proposal: string | null;
  readonly completions: readonly string[];
  readonly take: (text: string) => void;
};

const isAlone = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !shiftKey;

const isAtEnd = ({ currentTarget: input }: KeyboardEvent<HTMLInputElement>): boolean =>
  input.selectionStart === input.value.length && input.selectionEnd === input.value.length;

/** Offers one completion after the other. Escape hides them until the text changes. */
export const useGhost = ({ typed, proposal, completions, take }: GhostInput) => {
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const options = typed === '' && proposal !== null ? [proposal] : completions;
  const text = dismissed === typed ? undefined : options[turn % Math.max(1, options.length)];
  const ghost: Ghost | null =
    text === undefined ? null : { text, count: options.length, isProposal: typed === '' };

  const handleKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (ghost === null || !isAlone(event) || event.nativeEvent.isComposing) return;
    const { key } = event;
    const step = ghost.count > 1 ? { ArrowDown: 1, ArrowUp: ghost.count - 1 }[key] : undefined;
    if (key === 'Tab' && ghost.isProposal) take(ghost.text);
    else if (key === 'Escape') {
      // Here Escape means only the greyed text.
      event.stopPropagation();
      setDismissed(typed);
    } else if ((key === 'ArrowRight' || key === 'End') && isAtEnd(event)) {
      event.preventDefault();
      take(ghost.text);
    } else if (step !== undefined) {
      event.preventDefault();
      setTurn(turn + step);
    }
  };
  return { ghost, handleKey };
};
