import { z } from 'zod';
import { MAX_CONTACT_TEXT_LENGTH } from '../../preload/contract/duplicates.ts';
import { cutForeign, foreignIdSchema } from '../../preload/contract/foreign-text.ts';

/** Foreign text goes into the form from here, and the form takes no more than this. */
const text = z
  .string()
  .nullish()
  .transform((value) => cutForeign(value ?? '', MAX_CONTACT_TEXT_LENGTH) || null)
  .catch(null);

/** Who a contact is, in the answers of both APIs. A field is null if the answer lacks it. */
export const namedContactSchema = z.object({
  id: foreignIdSchema,
  role: z.enum(['lead', 'user']).nullish().catch(null),
  name: text,
  email: text,
  phone: text,
});
