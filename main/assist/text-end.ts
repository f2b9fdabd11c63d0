/*
 * Taking something off a text's end. `/[.,]+$/` looks for it from every place in the text, which for a
 * text of nothing but points takes the square of its length; this looks at each character once.
 */

/** How long a text is without the characters at its end that fit. @param edge one character, not global */
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

/** A text without the characters at its end that fit. @param edge one character, not global */
export const trimEndOf = (text: string, edge: RegExp): string =>
  text.slice(0, lengthWithout(text, edge));
