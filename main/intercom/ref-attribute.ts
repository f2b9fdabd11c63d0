import { z } from 'zod';
import { type ApiVersion, REF_ATTRIBUTE } from '../../preload/contract/session.ts';
import { adapterFor } from './adapters.ts';
import { classify, type Reading } from './classify.ts';
import type { ApiCall, Exchange } from './exchange.ts';
import { rows } from './lists.ts';

export type RefAnswer =
  | { readonly kind: 'ready' }
  /** The attribute does not exist, and the caller did not want it created. */
  | { readonly kind: 'missing' }
  /** Intercom refused to list or create it. The reason is in Intercom's words. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Not known: the network or Intercom failed. Galena has to ask again. */
  | { readonly kind: 'unanswered'; readonly reason: string };

/** intercom-api.md §3.6 */
const attributeSchema = z.object({
  /** Only custom attributes have an id. */
  id: z.number().int().nullish().catch(null),
  name: z.string(),
  model: z.string().nullish(),
  data_type: z.string().nullish(),
  archived: z.boolean().nullish(),
  api_writable: z.boolean().nullish(),
});
type Attribute = z.infer<typeof attributeSchema>;

/** More than a workspace has (intercom-api.md §2.2). */
const MAX_ROWS = 2_000;

/** A row that cannot be read is not our attribute. */
const attributesSchema = z.object({
  data: rows(MAX_ROWS).transform((list) =>
    list.flatMap((row) => attributeSchema.safeParse(row).data ?? []),
  ),
});

const LIST: ApiCall = {
  method: 'GET',
  path: '/data_attributes?model=contact&include_archived=true',
};

/** An archived attribute still takes the name, so it is restored. */
const restore = (id: number): ApiCall => ({
  method: 'PUT',
  path: `/data_attributes/${id}`,
  body: { archived: false },
});

const CREATE: ApiCall = {
  method: 'POST',
  path: '/data_attributes',
  body: {
    name: REF_ATTRIBUTE,
    model: 'contact',
    data_type: 'string',
    description: 'Written by Galena, so that a lead whose answer was lost is found again.',
  },
};

/** Trouble of every call says nothing about the attribute. */
const concernsAll = (reading: Reading): boolean =>
  reading.kind === 'token' || (reading.kind === 'plan-or-version' && reading.what !== 'endpoint');

/** A refusal is an answer. A lost, broken or foreign answer counts as none. */
const refusedOrUnanswered = (reading: Reading): RefAnswer => {
  if ('refusal' in reading) {
    const kind = concernsAll(reading) ? 'unanswered' : 'refused';
    return { kind, reason: reading.refusal.message };
  }
  switch (reading.kind) {
    case 'network':
      return { kind: 'unanswered', reason: reading.reason };
    case 'not-intercom':
      return { kind: 'unanswered', reason: 'something else on the network answered' };
    case 'wait':
      return { kind: 'unanswered', reason: 'Intercom asks to wait' };
    default:
      return { kind: 'unanswered', reason: 'its answer was lost or could not be read' };
  }
};

/** Whether this attribute can carry the ref of a contact. */
const isOurs = ({ name, model, data_type: type, api_writable: isWritable }: Attribute): boolean =>
  name === REF_ATTRIBUTE &&
  (model ?? 'contact') === 'contact' &&
  (type ?? 'string') === 'string' &&
  isWritable !== false;

/**
 * Like any 2xx, this one may be about something else (architecture.md §3). Unchecked, leads would
 * then be sent with a ref that Intercom does not take.
 */
const isAboutOurs = (body: unknown): boolean => {
  const { data } = attributeSchema.safeParse(body);
  return data !== undefined && isOurs(data) && data.archived !== true;
};

const FOREIGN: RefAnswer = {
  kind: 'unanswered',
  reason: 'its answer was about something else',
};

type Found =
  | { readonly kind: 'ready' | 'missing' }
  | { readonly kind: 'archived'; readonly id: number };

/** What a list of attributes says about ours, or null if the answer is no list. */
const find = (reading: Reading): Found | null => {
  const parsed = attributesSchema.safeParse(reading.kind === 'answer' ? reading.body : null);
  if (!parsed.success) return null;
  const own = parsed.data.data.filter(isOurs);
  if (own.some(({ archived }) => archived !== true)) return { kind: 'ready' };
  const id = own[0]?.id;
  return id ? { kind: 'archived', id } : { kind: 'missing' };
};

/** Looks for the attribute. If `shouldCreate` is set, creates it or restores an archived one. */
export const ensureRef = async (
  exchange: (call: ApiCall) => Promise<Exchange>,
  version: ApiVersion,
  shouldCreate: boolean,
): Promise<RefAnswer> => {
  if (!adapterFor(version).needsRefAttribute) return { kind: 'ready' };
  const listed = classify(await exchange(LIST));
  const found = find(listed);
  if (found === null) return refusedOrUnanswered(listed);
  if (found.kind === 'ready') return { kind: 'ready' };
  if (!shouldCreate) return { kind: 'missing' };
  const made = classify(await exchange(found.kind === 'archived' ? restore(found.id) : CREATE));
  if (made.kind !== 'answer') return refusedOrUnanswered(made);
  return isAboutOurs(made.body) ? { kind: 'ready' } : FOREIGN;
};
