import { z } from 'zod';
import { cutText } from '../../preload/contract/cut-text.ts';
import { cutForeign } from '../../preload/contract/foreign-text.ts';
import { MAX_FIELD_LENGTH } from '../../preload/contract/lead.ts';

/** The largest page that Intercom gives (intercom-api.md §3.5). */
export const MAX_ON_PAGE = 150;

/** The rows of a list, not more than are asked for: one of a million would hold up everything else. */
export const rows = (most: number) => z.array(z.unknown()).transform((list) => list.slice(0, most));

/** Escaped, a text is up to six times as long as what was typed. */
const MAX_COMPARED = 6 * MAX_FIELD_LENGTH;

/** A text that is held against what was sent, as far as that goes. */
export const comparedText = z
  .string()
  .nullish()
  .transform((value) => (typeof value === 'string' ? cutText(value, MAX_COMPARED) : null));

/** A name that is held against one that was sent. */
export const comparedName = z.string().transform((name) => cutForeign(name, MAX_COMPARED));
