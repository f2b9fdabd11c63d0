import fc from 'fast-check';
import { z } from 'zod';
import { hostileText } from './hostile-text.ts';

/** How many times as many payloads are made as in a normal test run; the nightly run makes many. */
export const PAYLOAD_TIMES = Math.max(1, Number(process.env.GALENA_PAYLOAD_TIMES) || 1);

/** @param count the runs in a normal test run. The report contains the error itself. */
export const payloadRuns = (count: number) => ({
  numRuns: count * PAYLOAD_TIMES,
  includeErrorInReport: true,
});

/** The parts of JSON Schema that the contract's requests use. */
type Shape = {
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[] | undefined;
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly items?: Shape | undefined;
  readonly properties?: Readonly<Record<string, Shape>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly propertyNames?: Shape | undefined;
  readonly additionalProperties?: boolean | Shape | undefined;
};

const shapeSchema: z.ZodType<Shape> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    anyOf: z.array(shapeSchema).optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    maxItems: z.number().optional(),
    items: shapeSchema.optional(),
    properties: z.record(z.string(), shapeSchema).optional(),
    required: z.array(z.string()).optional(),
    propertyNames: shapeSchema.optional(),
    additionalProperties: z.union([z.boolean(), shapeSchema]).optional(),
  }),
);

/** Used if a schema has no maximum, such as a list of tags: the schema itself decides then. */
const NO_END = 2_000;
/** Long lists are rare: an error in the fourth item is an error in the first one too. */
const FEW = 3;

/** `attribute:` followed by any text. */
const PREFIXED = /^\^([a-z]+:)\[\\s\\S\]\{1,\}\$$/;
const SHORT = 100;

const textOf = ({ pattern, format, minLength = 0, maxLength = NO_END }: Shape) => {
  if (format === 'uuid') return fc.uuid();
  if (pattern === undefined) return hostileText({ least: minLength, most: maxLength });
  const prefix = PREFIXED.exec(pattern)?.[1];
  if (prefix) {
    return hostileText({ least: 1, most: SHORT }).map((text) => prefix + text);
  }
  return fc
    .stringMatching(new RegExp(pattern))
    .map((text) => text.slice(0, maxLength))
    .filter((text) => text.length >= minLength);
};

const dictionaryOf = ({ propertyNames, additionalProperties }: Shape) =>
  fc.dictionary(
    textOf(propertyNames ?? { type: 'string' }),
    arbitraryOf(typeof additionalProperties === 'object' ? additionalProperties : {}),
    { maxKeys: FEW },
  );

const recordOf = ({ properties = {}, required = [] }: Shape) =>
  fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, shape]) => [key, arbitraryOf(shape)])),
    { requiredKeys: [...required] },
  );

const listOf = ({ items = {}, maxItems = 50 }: Shape) => {
  const item = arbitraryOf(items);
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(item, { maxLength: Math.min(FEW, maxItems) }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(item, fc.integer({ min: 0, max: Math.min(maxItems, 60) }))
        .map(([one, times]) => Array(times).fill(one)),
    },
  );
};

const arbitraryOf = (shape: Shape): fc.Arbitrary<unknown> => {
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  const { type } = shape;
  if (typeof type === 'object') {
    return fc.oneof(...type.map((one) => arbitraryOf({ ...shape, type: one })));
  }
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map(arbitraryOf));
  switch (type) {
    case 'string':
      return textOf(shape);
    case 'integer':
      return fc.integer({ min: shape.minimum ?? -1e9, max: shape.maximum ?? 1e9 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return listOf(shape);
    case 'object':
      return shape.properties ? recordOf(shape) : dictionaryOf(shape);
    default:
      throw new Error(`No payloads can be made for ${JSON.stringify(shape)}.`);
  }
};

/**
 * Payloads that fit a schema but are hostile. They are generated from the schema itself, so every
 * new field is attacked from the start. An unknown kind of schema throws.
 */
export const fitting = (schema: z.ZodType): fc.Arbitrary<unknown> => {
  const shape = shapeSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return arbitraryOf(shape).filter((payload) => schema.safeParse(payload).success);
};
