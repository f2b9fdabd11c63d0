/*
 * Removes characters at the end of a text. `/[.,]+$/` starts again from every place in the
 * text: for a text of nothing but points it takes quadratic time. These functions look at each
 * character once.
 */

/**
 * The length of a text without the matching characters at its end.
 * @param edge matches one character; not global
 */
export const lengthWithout = (text: string, edge: RegExp): number => {
  let end = text.length;
  while (end > 0) {
    const isPair = end > 1 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(end - 2, end));
    const start = end - (isPair ? 2 : 1);
    if (!edge.test(text.slice(start, end))) break;
    end = start;
  }
  return end;
};

/**
 * A text without the matching characters at its end.
 * @param edge matches one character; not global
 */
export const trimEndOf = (text: string, edge: RegExp): string =>
  text.slice(0, lengthWithout(text, edge));
