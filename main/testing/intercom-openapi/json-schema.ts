import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Description, Schema } from './description.ts';

/** A difference between JSON and a schema, by its place in the schema: `contact.email type`. */
export type Disagreement = string;

/** @param name the name in reports for a schema that has none in the description */
export type SchemaChecker = (
  schema: Schema,
  value: unknown,
  name: string,
) => readonly Disagreement[];

const isSchema = (node: unknown): node is Schema =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

const REFERENCE = /^#\/components\/schemas\/(.+)$/;

/**
 * Translates what OpenAPI 3.0 writes differently from JSON Schema: `nullable`, and `$ref`, which
 * makes all keywords beside it void. A schema named in `components` becomes a schema of the
 * checker.
 */
const toJsonSchema = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (!isSchema(node)) return node;
  const name = typeof node.$ref === 'string' ? REFERENCE.exec(node.$ref)?.[1] : undefined;
  if (name !== undefined) return { $ref: name };
  const { nullable, ...rest } = node;
  const plain = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, toJsonSchema(value)]),
  );
  if (nullable !== true) return plain;
  const or = Array.isArray(plain.enum) ? { enum: [...plain.enum, null] } : {};
  return typeof plain.type === 'string'
    ? { ...plain, type: [plain.type, 'null'], ...or }
    : { anyOf: [{ ...plain, ...or }, { type: 'null' }] };
};

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const createAjv = (): Ajv =>
  new Ajv({
    allErrors: true,
    // Errors contain the part of the schema that they are about.
    verbose: true,
    // The description has keywords that only OpenAPI knows.
    strict: false,
    formats: {
      uri: (text: string) => URL.canParse(text),
      uuid: UUID,
      // Used for integers, to which no JSON Schema format applies.
      'date-time': true,
      timestamp: true,
    },
  });

/** The name and the part of the schema that each object is. */
const createPlaces = () => {
  const places = new Map<unknown, string>();
  const add = (node: unknown, place: string, holdsNames = false): void => {
    if (typeof node !== 'object' || node === null) return;
    if (!holdsNames) places.set(node, place);
    for (const [key, inner] of Object.entries(node)) {
      add(inner, holdsNames ? `${place}.${key}` : place, !holdsNames && key === 'properties');
    }
  };
  const of = ({ parentSchema, keyword, params }: ErrorObject): Disagreement => {
    const missing: unknown = params.missingProperty;
    const what = typeof missing === 'string' ? `${keyword} ${missing}` : keyword;
    return `${places.get(parentSchema) ?? 'unknown'} ${what}`;
  };
  return { add, of };
};

/** Checks JSON against the schemas of the description. */
export const createSchemaChecker = ({ schemas }: Description): SchemaChecker => {
  const ajv = createAjv();
  const places = createPlaces();
  const compiled = new Map<Schema, ValidateFunction>();
  for (const [name, schema] of Object.entries(schemas)) {
    const own = toJsonSchema(schema);
    places.add(own, name);
    if (isSchema(own)) ajv.addSchema(own, name);
  }
  const compile = (schema: Schema, name: string): ValidateFunction => {
    const known = compiled.get(schema);
    if (known) return known;
    const own = toJsonSchema(schema);
    if (!isSchema(own)) throw new Error(`${name} has no schema.`);
    places.add(own, name);
    const validate = ajv.compile(own);
    compiled.set(schema, validate);
    return validate;
  };
  return (schema, value, name) => {
    const validate = compile(schema, name);
    return validate(value) ? [] : [...new Set((validate.errors ?? []).map(places.of))];
  };
};
