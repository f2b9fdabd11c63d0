import { z } from 'zod';
import { MAX_CONTACT_TEXT_LENGTH } from '../../preload/contract/duplicates.ts';
import { cutForeign, foreignIdSchema } from '../../preload/contract/foreign-text.ts';

/** Foreign text goes into the form from here, and the form takes no more than this. */
const text = z
  .string()
  .nullish()
  .transform((value) => cutForeign(value ?? '', MAX_CONTACT_TEXT_LENGTH) || null)
  .catch(null);

/** Who a contact is, as the answers of both APIs tell it; null where they do not. */
export const namedContactSchema = z.object({
  id: foreignIdSchema,
  role: z.enum(['lead', 'user']).nullish().catch(null),
  name: text,
  email: text,
  phone: text,
});
