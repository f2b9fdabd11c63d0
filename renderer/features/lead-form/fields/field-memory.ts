import type { RememberPlace } from '../../../lib/use-kept-focus.ts';

const FIELD = 'input, select, textarea';

/** When a focused button disappears, the focus returns to the last field. */
export const createFieldMemory = (): RememberPlace => {
  let last: HTMLElement | null = null;
  return (element) => {
    const form = element.closest('form');
    if (element.matches(FIELD)) last = element;
    return () => (last?.isConnected ? last : (form?.querySelector<HTMLElement>(FIELD) ?? null));
  };
};
