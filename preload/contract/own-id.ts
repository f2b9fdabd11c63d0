import { z } from 'zod';

/**
 * An id that Galena makes, for an entry, an attempt or a campaign. An entry's id is also its ref.
 * `foreignIdSchema` is for Intercom's ids.
 */
export const ownIdSchema = z.uuid();

/** The record that a call is about. */
export const ownRefSchema = z.strictObject({ id: ownIdSchema });
