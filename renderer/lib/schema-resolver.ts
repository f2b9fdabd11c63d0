import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form';
import type { z } from 'zod';

/** Holds a form against a schema: each error stands at the first input that has one. */
export const schemaResolver =
  <T extends FieldValues, V>(schema: z.ZodType<V, T>): Resolver<T, unknown, V> =>
  (values) => {
    const parsed = schema.safeParse(values);
    if (parsed.success) return { values: parsed.data, errors: {} };
    const errors: FieldErrors<T> = {};
    for (const { path, message } of parsed.error.issues.toReversed()) {
      set(errors, path.map(String).join('.'), { type: 'schema', message });
    }
    return { values: {}, errors };
  };
