import { type RefObject, useLayoutEffect } from 'react';

/** The part that sticks to the bottom of the window: the foot, or only its bar in a low window. */
const findCover = (foot: HTMLElement): Element | undefined =>
  [foot, ...foot.children].find((each) => getComputedStyle(each).position === 'sticky');

/** The focused field if its bottom is below the top of the cover. */
const findCovered = (foot: HTMLElement, top: number): Element | null => {
  const { activeElement } = document;
  const isField = foot.parentElement?.contains(activeElement) && !foot.contains(activeElement);
  if (!isField || !activeElement) return null;
  return activeElement.getBoundingClientRect().bottom > top ? activeElement : null;
};

/**
 * Gives the style sheets the height that the foot covers, so that a newly focused field scrolls out
 * from behind it. When the foot or the fields grow, the focused field scrolls back into view.
 */
export const useCover = (foot: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const element = foot.current;
    if (element === null) return;
    const { style } = document.documentElement;
    const measure = () => {
      const cover = findCover(element)?.getBoundingClientRect();
      style.setProperty('--covered', `${cover?.height ?? 0}px`);
      if (cover) findCovered(element, cover.top)?.scrollIntoView({ block: 'nearest' });
    };
    const watching = new ResizeObserver(measure);
    const fields = element.parentElement?.children ?? [];
    for (const each of [...fields, ...element.children]) watching.observe(each);
    return () => {
      watching.disconnect();
      style.removeProperty('--covered');
    };
  }, [foot]);
};
