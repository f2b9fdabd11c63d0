import type { RememberPlace } from '../../../lib/use-kept-focus.ts';

const FIELD = 'input, select, textarea';

/** Who was on a button that goes is back in the field they came from. */
export const createFieldMemory = (): RememberPlace => {
  let last: HTMLElement | null = null;
  return (element) => {
    const form = element.closest('form');
    if (element.matches(FIELD)) last = element;
    return () => (last?.isConnected ? last : (form?.querySelector<HTMLElement>(FIELD) ?? null));
  };
};
