import { type RefObject, useLayoutEffect } from 'react';

/** What stays at the foot of the window: all of it, or its bar alone in a low window. */
const findCover = (foot: HTMLElement): Element | undefined =>
  [foot, ...foot.children].find((each) => getComputedStyle(each).position === 'sticky');

/** The field in use, if it is below where the cover begins. */
const findCovered = (foot: HTMLElement, top: number): Element | null => {
  const { activeElement } = document;
  const isField = foot.parentElement?.contains(activeElement) && !foot.contains(activeElement);
  if (!isField || !activeElement) return null;
  return activeElement.getBoundingClientRect().bottom > top ? activeElement : null;
};

/**
 * Tells the style sheets how much of the screen the foot covers, so that a field that takes the focus
 * comes out from behind it, and keeps the one in use in sight when there is suddenly more to say or
 * there are more fields before it.
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
