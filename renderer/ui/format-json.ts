import { cutText } from '../../preload/contract/cut-text.ts';
import { parseJson } from '../../preload/contract/parse-json.ts';

/** A foreign text as it is drawn, to a depth and a length; nobody knows how deep or long it is. */
export type Drawn = {
  readonly text: string;
  /** Something lies deeper, and stands as `…`. */
  readonly hasDeeper: boolean;
  /** It goes on. */
  readonly hasMore: boolean;
};

export type Bounds = { readonly depth: number; readonly length: number };

const isEmpty = (value: object): boolean => {
  for (const _key in value) return false;
  return true;
};

/** Each level stands further in, so depth costs more than length: `[[[[…` of a few hundred kB would make gigabytes. */
const drawValue = (whole: unknown, { depth, length }: Bounds): Drawn => {
  let text = '';
  let hasDeeper = false;
  const isFull = (): boolean => text.length > length;

  const drawItems = (value: object, level: number): void => {
    const isList = Array.isArray(value);
    const indent = '  '.repeat(level + 1);
    let separator = '';
    text += isList ? '[' : '{';
    for (const [key, item] of Object.entries(value)) {
      if (isFull()) return;
      text += `${separator}\n${indent}${isList ? '' : `${JSON.stringify(key)}: `}`;
      draw(item, level + 1);
      separator = ',';
    }
    text += `\n${'  '.repeat(level)}${isList ? ']' : '}'}`;
  };

  const draw = (value: unknown, level: number): void => {
    if (typeof value !== 'object' || value === null) text += JSON.stringify(value);
    else if (isEmpty(value)) text += Array.isArray(value) ? '[]' : '{}';
    else if (level < depth) drawItems(value, level);
    else {
      hasDeeper = true;
      text += Array.isArray(value) ? '[…]' : '{…}';
    }
  };

  draw(whole, 0);
  return { text: cutText(text, length), hasDeeper, hasMore: isFull() };
};

/** JSON with line breaks; anything else as it came. Only ever shown as text. */
export const drawText = (text: string, value: unknown, bounds: Bounds): Drawn =>
  value === undefined
    ? {
        text: cutText(text, bounds.length),
        hasDeeper: false,
        hasMore: text.length > bounds.length,
      }
    : drawValue(value, bounds);

/** What is longer or deeper is copied as it came. */
const COPIED: Bounds = { depth: 30, length: 1_000_000 };

/** The whole of a text, for the clipboard. */
export const formatJson = (text: string): string => {
  const drawn = drawText(text, parseJson(text), COPIED);
  return drawn.hasDeeper || drawn.hasMore ? text : drawn.text;
};
