import { parseJson } from '../../../preload/contract/parse-json.ts';
import { tidy } from './clean.ts';

/* JSON from forms and programs, turned into the lines of a form: `{"full_name": "Ann Lee"}`. */

const MAX_LEAVES = 400;
const MAX_DEPTH = 6;

type Leaf = { readonly label: string; readonly value: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const firstText = (record: object, keys: readonly string[]): string => {
  const values = new Map<string, unknown>(Object.entries(record));
  return keys.map((key) => textOf(values.get(key))).find((text) => text !== '') ?? '';
};

const TYPE_KEYS = ['type', 'label', 'kind', 'name', 'title', 'field', 'key', 'question'];
const VALUE_KEYS = ['value', 'number', 'address', 'answer'];

/** `{"type": "fax", "value": "…"}`: one key holds the label of the other. */
const typedLeaf = (record: object): Leaf | null => {
  const label = firstText(record, TYPE_KEYS);
  const value = firstText(record, VALUE_KEYS);
  return label !== '' && value !== '' && Object.keys(record).length <= MAX_DEPTH
    ? { label, value }
    : null;
};

/** If the JSON holds several people, the first one is the lead. */
const leavesOf = (value: unknown, label: string, depth: number): readonly Leaf[] => {
  const text = textOf(value);
  if (text !== '') return [{ label, value: text }];
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) {
    const typed = value.every((item) => !isRecord(item) || typedLeaf(item) !== null);
    return (typed ? value : value.slice(0, 1)).flatMap((item) => leavesOf(item, label, depth + 1));
  }
  if (!isRecord(value)) return [];
  const own = depth > 0 ? typedLeaf(value) : null;
  if (own) return [own];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, key, depth + 1));
};

const spaced = (label: string): string =>
  label.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[_-]+/g, ' ');

/** A JSON text as the lines of a form, or null for any other text. */
export const linesOfJson = (text: string): string | null => {
  const trimmed = text.trim();
  if (!/^[{[]/.test(trimmed)) return null;
  const leaves = leavesOf(parseJson(trimmed) ?? null, '', 0).slice(0, MAX_LEAVES);
  return leaves.length < 2
    ? null
    : leaves
        .map(({ label, value }) => `${spaced(label)}: ${value.split('\n').map(tidy).join(', ')}`)
        .join('\n');
};
