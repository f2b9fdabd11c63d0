import { z } from 'zod';
import { shownText } from '../../preload/contract/foreign-text.ts';
import { parseJson } from '../../preload/contract/parse-json.ts';
import {
  type Fault,
  faultsOf,
  MAX_CODE_LENGTH,
  MAX_SAID_LENGTH,
  type Refusal,
} from '../../preload/contract/refusal.ts';
import { REF_ATTRIBUTE } from '../../preload/contract/session.ts';
import { rows } from './lists.ts';
import type { ApiResponse } from './read-response.ts';

/** A part of an error that is not understood is left out: codes may be new (intercom-api.md §5). */
const text = (length: number) => shownText(length).nullish().catch(null);
const errorSchema = z.object({
  code: text(MAX_CODE_LENGTH),
  message: text(MAX_SAID_LENGTH),
  field: text(MAX_CODE_LENGTH),
});

type ErrorSaid = z.infer<typeof errorSchema>;

/** Nobody reads more faults than this. */
const MAX_FAULTS = 20;
const MAX_ALL_SAID = 4_000;
const errorListSchema = z.object({
  errors: rows(MAX_FAULTS).pipe(z.array(errorSchema).min(1)),
});

/** intercom-api.md §4: a conflict names the contact that is in the way. */
const OTHER_CONTACT = /\bid=([0-9a-f]{24})\b/;

/** The faults in Intercom's error list, or null if the body is no error list. */
export const readErrors = (body: unknown): ErrorSaid[] | null => {
  const parsed = errorListSchema.safeParse(body);
  const named = parsed.success ? parsed.data.errors.filter((e) => e.code || e.message) : [];
  return named.length > 0 ? named : null;
};

/** The errors that fit into the text budget: each is shown in the row of its lead. */
const withinBudget = (errors: readonly ErrorSaid[]): readonly ErrorSaid[] => {
  let length = 0;
  return errors.filter(({ message }, index) => {
    length += message?.length ?? 0;
    return index === 0 || length <= MAX_ALL_SAID;
  });
};

/** The refusal in an error answer. Its fields have Intercom's names. */
export const refusalOf = ({ status, body }: Pick<ApiResponse, 'status' | 'body'>): Refusal => {
  const unsaid = `Intercom answered ${status} and gave no reason.`;
  const faults = withinBudget(readErrors(parseJson(body)) ?? []).map(
    ({ code, message, field }): Fault => ({
      code: code ?? null,
      message: message || unsaid,
      field: field ?? null,
    }),
  );
  const [first = { code: null, message: unsaid, field: null }, ...others] = faults;
  const otherContactId = faults.flatMap((one) => OTHER_CONTACT.exec(one.message)?.[1] ?? [])[0];
  return {
    status,
    ...first,
    otherContactId: otherContactId ?? null,
    ...(others.length > 0 ? { others } : {}),
  };
};

/** The workspace has its maximum of attributes, so ours could not be created with the lead. */
const LIMIT_CODE = 'custom_data_limit_reached';

/**
 * Whether a refusal is about the attribute that carries the ref, not about the lead. The rep can
 * neither see nor change that field.
 */
export const isAboutRef = (refusal: Refusal): boolean =>
  faultsOf(refusal).some(
    ({ code, message, field }) =>
      code === LIMIT_CODE || [code, message, field].some((said) => said?.includes(REF_ATTRIBUTE)),
  );
