import { z } from 'zod';

/** An id that Galena gives: of an entry, whose ref it is, of an attempt, of a campaign. Intercom's are `foreignIdSchema`. */
export const ownIdSchema = z.uuid();

/** What a call is about. */
export const ownRefSchema = z.strictObject({ id: ownIdSchema });
