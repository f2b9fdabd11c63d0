import { type RefObject, useEffect } from 'react';

/** Called with what takes the focus; answers where to go on should that be taken away. */
export type RememberPlace = (element: HTMLElement) => () => HTMLElement | null;

const DIALOG = '[role="dialog"], [role="alertdialog"]';

/** A dialog gives the focus back where it took it from. */
const isDialogOpen = () => document.querySelector(DIALOG) !== null;

/** Watches a part of the page until the answer is called. */
const keepFocus = (root: HTMLElement, remember: RememberPlace): (() => void) => {
  let held: HTMLElement | null = null;
  let findPlace = (): HTMLElement | null => null;
  const handleFocusIn = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    held = target;
    findPlace = remember(target);
  };
  const handleFocusOut = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Element && relatedTarget.closest(DIALOG)) return;
    // Some browsers say so as well when what had the focus is taken away, and say it before.
    queueMicrotask(() => {
      const hasLeft = held === target && held !== document.activeElement;
      if (hasLeft && held?.isConnected && !isDialogOpen()) held = null;
    });
  };
  const look = () => {
    if (held === null || held.isConnected) return;
    held = null;
    if (document.activeElement === document.body) findPlace()?.focus();
  };
  const watching = new MutationObserver(look);
  watching.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', handleFocusIn);
  root.addEventListener('focusout', handleFocusOut);
  return () => {
    watching.disconnect();
    root.removeEventListener('focusin', handleFocusIn);
    root.removeEventListener('focusout', handleFocusOut);
  };
};

/**
 * A button that goes when it is pressed would take the focus with it, and who works by keyboard would
 * start at the top of the page again.
 */
export const useKeptFocus = (
  root: RefObject<HTMLElement | null>,
  remember: RememberPlace,
): void => {
  useEffect(() => (root.current ? keepFocus(root.current, remember) : undefined), [root, remember]);
};
