import { cutText } from '../../preload/contract/cut-text.ts';
import { parseJson } from '../../preload/contract/parse-json.ts';

/** The shown part of a foreign text, with limits, because it may have any depth and length. */
export type Drawn = {
  readonly text: string;
  /** The text has deeper levels, shown as `…`. */
  readonly hasDeeper: boolean;
  /** The text is longer than `text`. */
  readonly hasMore: boolean;
};

export type Bounds = { readonly depth: number; readonly length: number };

const isEmpty = (value: object): boolean => {
  for (const _key in value) return false;
  return true;
};

/**
 * Each level has a larger indent, so depth costs more than length: a few hundred kB of `[[[[…`
 * would become gigabytes.
 */
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

/** JSON with line breaks; any other text unchanged. The page shows the result only as text. */
export const drawText = (text: string, value: unknown, bounds: Bounds): Drawn =>
  value === undefined
    ? {
        text: cutText(text, bounds.length),
        hasDeeper: false,
        hasMore: text.length > bounds.length,
      }
    : drawValue(value, bounds);

/** Galena copies a longer or deeper text without formatting. */
const COPIED: Bounds = { depth: 30, length: 1_000_000 };

/** The whole of a text, for the clipboard. */
export const formatJson = (text: string): string => {
  const drawn = drawText(text, parseJson(text), COPIED);
  return drawn.hasDeeper || drawn.hasMore ? text : drawn.text;
};
