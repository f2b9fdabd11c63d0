import type { z } from 'zod';
import { cutText } from '../../preload/contract/cut-text.ts';
import type { JsonObject } from './protocol.ts';

type RefusalDetails = {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly field?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Thrown for a call that is not carried out; becomes an `error.list` (docs/intercom-api.md §5). */
export class Refusal extends Error {
  readonly details: RefusalDetails;

  constructor(details: RefusalDetails) {
    super(details.message);
    this.details = details;
  }
}

export const errorList = (
  /** null: refused before the call was counted. */
  requestId: string | null,
  error: { readonly code: string; readonly message: string; readonly field?: string | undefined },
): JsonObject => ({
  type: 'error.list',
  request_id: requestId,
  errors: [
    {
      code: error.code,
      message: error.message,
      ...(error.field === undefined ? {} : { field: error.field }),
    },
  ],
});

export const badRequest = (message: string): Refusal =>
  new Refusal({ status: 400, code: 'bad_request', message });

export const parameterInvalid = (message: string, field?: string): Refusal =>
  new Refusal({ status: 400, code: 'parameter_invalid', message, field });

export const parameterMissing = (message: string, field?: string): Refusal =>
  new Refusal({ status: 400, code: 'parameter_not_found', message, field });

export const contactNotFound = (): Refusal =>
  new Refusal({ status: 404, code: 'not_found', message: 'User Not Found' });

export const resourceNotFound = (): Refusal =>
  new Refusal({ status: 404, code: 'not_found', message: 'Resource Not Found' });

export const companyNotFound = (): Refusal =>
  new Refusal({ status: 404, code: 'company_not_found', message: 'Company Not Found' });

export const adminNotFound = (): Refusal =>
  new Refusal({ status: 404, code: 'admin_not_found', message: 'Admin not found' });

const MAX_QUOTED = 60;

/** A sent value, short enough for a message. */
export const quote = (value: unknown): string =>
  `'${cutText(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), MAX_QUOTED)}'`;

/**
 * Parses the body with the schema.
 * @throws Refusal that names the first field that does not fit
 */
export const parseFields = <T>(schema: z.ZodType<T>, body: unknown): T => {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') || undefined;
  const message = issue?.message ?? 'is invalid';
  throw parameterInvalid(field === undefined ? message : `${field} ${message}`, field);
};
