import { type RefObject, useEffect } from 'react';

/**
 * Gets the element that takes the focus.
 * @returns finds the element for the focus if the page removes that element
 */
export type RememberPlace = (element: HTMLElement) => () => HTMLElement | null;

const DIALOG = '[role="dialog"], [role="alertdialog"]';

/** A dialog returns the focus to the element that had it before. */
const isDialogOpen = () => document.querySelector(DIALOG) !== null;

/**
 * Watches a part of the page.
 * @returns ends the watching
 */
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
    // Some browsers also send this event just before they remove the focused element.
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
 * Moves the focus to another element if the page removes the focused element, such as a pressed
 * button. Otherwise a rep who uses the keyboard would start again at the top of the page.
 */
export const useKeptFocus = (
  root: RefObject<HTMLElement | null>,
  remember: RememberPlace,
): void => {
  useEffect(() => (root.current ? keepFocus(root.current, remember) : undefined), [root, remember]);
};
