import { z } from 'zod';

/** The types of objects in answers to Galena. A list is named after what it lists. */
const TYPE =
  /^(?:contact|lead|user|company|tag|note|admin|team|data_attribute|list|[a-z_]+\.list)$/;
const KEYS_OF_LISTS = ['data', 'contacts', 'companies', 'tags', 'admins', 'notes'] as const;

const objectSchema = z.record(z.string(), z.unknown());

/**
 * Whether a body may be Intercom's: it has a known type, an id, or a list. Keys come and go between
 * versions (intercom-api.md §3.3), so one of them is enough. A network's own JSON has none.
 */
export const isIntercomsObject = (body: unknown): boolean => {
  const { data } = objectSchema.safeParse(body);
  if (!data || Array.isArray(body)) return false;
  const says = data.type ?? data.object;
  if (typeof says === 'string' && TYPE.test(says)) return true;
  if (typeof data.id === 'string' || typeof data.id === 'number') return true;
  return KEYS_OF_LISTS.some((key) => Array.isArray(data[key]));
};
