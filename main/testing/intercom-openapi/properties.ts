import type { Description, Schema } from './description.ts';

/** Properties that the description does not know, and described properties that were shown. */
export type Coverage = {
  /** Such as `contact.utm_source`, by the name of the object's schema. */
  readonly undescribed: ReadonlySet<string>;
  readonly shown: ReadonlySet<string>;
  /** All properties of every schema that was used. */
  readonly described: ReadonlySet<string>;
};

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema with its name in `components`, or with the name of its place. */
type Named = { readonly name: string; readonly schema: Schema };

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Walks through JSON and its schema together. JSON Schema allows any further property, so without
 * this a wrong name would not be noticed.
 */
export const createPropertyWalker = ({ schemas }: Description) => {
  const undescribed = new Set<string>();
  const shown = new Set<string>();
  const described = new Set<string>();

  const resolve = ({ name, schema }: Named): Named => {
    const target = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
    const found = target === undefined ? undefined : schemas[target];
    return target !== undefined && found ? { name: target, schema: found } : { name, schema };
  };

  /** The schema itself and all schemas that it is made of. */
  const partsOf = (named: Named): readonly Named[] => {
    const own = resolve(named);
    const further = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => listOf(own.schema[key]));
    return [
      own,
      ...further.filter(isObject).flatMap((schema) => partsOf({ name: own.name, schema })),
    ];
  };

  const propertiesOf = (parts: readonly Named[]) =>
    new Map(
      parts.flatMap(({ name, schema }) =>
        Object.entries(isObject(schema.properties) ? schema.properties : {}).flatMap(
          ([key, value]) =>
            isObject(value) ? [[key, { name: `${name}.${key}`, schema: value }] as const] : [],
        ),
      ),
    );

  const ownerOf = (parts: readonly Named[]): string =>
    (parts.find(({ name }) => name in schemas) ?? parts[0])?.name ?? '';

  const walkObject = (value: Schema, parts: readonly Named[]): void => {
    const properties = propertiesOf(parts);
    // May hold anything: custom attributes.
    if (properties.size === 0) return;
    for (const { name } of properties.values()) described.add(name);
    for (const [key, inner] of Object.entries(value)) {
      const known = properties.get(key);
      if (!known) undescribed.add(`${ownerOf(parts)}.${key}`);
      else {
        shown.add(known.name);
        walk(inner, [known]);
      }
    }
  };

  const walk = (value: unknown, named: readonly Named[]): void => {
    const parts = named.flatMap(partsOf);
    if (isObject(value)) walkObject(value, parts);
    if (!Array.isArray(value)) return;
    const items = parts.flatMap(({ name, schema }) =>
      isObject(schema.items) ? [{ name, schema: schema.items }] : [],
    );
    for (const item of value) walk(item, items);
  };

  return {
    walk: (value: unknown, schema: Schema, name: string): void => walk(value, [{ name, schema }]),
    coverage: (): Coverage => ({ undescribed, shown, described }),
  };
};
