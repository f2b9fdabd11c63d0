import { z } from 'zod';
import { cutText } from '../../preload/contract/cut-text.ts';
import { cutForeign } from '../../preload/contract/foreign-text.ts';
import { MAX_FIELD_LENGTH } from '../../preload/contract/lead.ts';

/** The largest page that Intercom gives (intercom-api.md §3.5). */
export const MAX_ON_PAGE = 150;

/** The first rows of a list: a list of a million would block everything else. */
export const rows = (most: number) => z.array(z.unknown()).transform((list) => list.slice(0, most));

/** An escaped text is up to six times as long as the typed one. */
const MAX_COMPARED = 6 * MAX_FIELD_LENGTH;

/** A text that is compared with a sent one, cut to the greatest useful length. */
export const comparedText = z
  .string()
  .nullish()
  .transform((value) => (typeof value === 'string' ? cutText(value, MAX_COMPARED) : null));

/** A name that is compared with a sent one. */
export const comparedName = z.string().transform((name) => cutForeign(name, MAX_COMPARED));
