import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form';
import type { z } from 'zod';

/** Checks a form with a schema. If an input has several errors, it shows the first. */
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
