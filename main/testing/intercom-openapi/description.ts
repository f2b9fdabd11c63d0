import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The part of Intercom's own API description that is about leads (2.16.json). */

const schemaSchema = z.record(z.string(), z.unknown());
export type Schema = z.infer<typeof schemaSchema>;

const contentSchema = z
  .object({ 'application/json': z.object({ schema: schemaSchema }) })
  .partial()
  .transform((content) => content['application/json']?.schema ?? null);

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
  schema: schemaSchema,
});
export type Parameter = z.infer<typeof parameterSchema>;

const operationSchema = z.object({
  parameters: z.array(parameterSchema).default([]),
  requestBody: z.object({ content: contentSchema }).optional(),
  responses: z.record(
    z.string(),
    z.object({
      content: contentSchema.optional(),
      headers: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
});

const METHODS = ['get', 'post', 'put', 'delete'] as const;

const descriptionSchema = z.object({
  paths: z.record(z.string(), z.partialRecord(z.enum(METHODS), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), schemaSchema) }),
});

/** One operation of the API. */
export type Operation = {
  /** `GET /contacts/{contact_id}`, as in the description. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** null: the operation takes no body. */
  readonly body: Schema | null;
  /** By status; null: an answer without a described body. */
  readonly answers: ReadonlyMap<number, Schema | null>;
  /** The names of the headers that come with a status. */
  readonly headers: ReadonlyMap<number, readonly string[]>;
};

export type Description = {
  readonly schemas: Readonly<Record<string, Schema>>;
  /** All statuses that any operation describes. */
  readonly statuses: ReadonlySet<number>;
  /** The operation of a call, and the values of the names in its path; null: there is none. */
  readonly find: (
    method: string,
    path: string,
  ) => { readonly operation: Operation; readonly params: ReadonlyMap<string, string> } | null;
};

const isName = (part: string): boolean => part.startsWith('{');

const matchPath = (template: string, path: string): Map<string, string> | null => {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params = new Map<string, string>();
  for (const [index, part] of wanted.entries()) {
    const have = decodeURIComponent(given[index] ?? '');
    if (isName(part)) params.set(part.slice(1, -1), have);
    else if (part !== have) return null;
  }
  return params;
};

/** @throws ZodError if the file is not an API description */
export const readDescription = (): Description => {
  const text = readFileSync(new URL('./2.16.json', import.meta.url), 'utf8');
  const { paths, components } = descriptionSchema.parse(JSON.parse(text));
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const responses = Object.entries(operation.responses).map(
        ([status, response]) => [Number(status), response] as const,
      );
      const name = `${method.toUpperCase()} ${path}`;
      const body = operation.requestBody?.content ?? null;
      return [
        {
          name,
          path,
          parameters: operation.parameters,
          body,
          answers: new Map(responses.map(([status, { content }]) => [status, content ?? null])),
          headers: new Map(responses.map(([status, one]) => [status, Object.keys(one.headers)])),
        },
      ];
    }),
  );
  // Fixed words come before names: `/contacts/search` is not a contact.
  const inOrder = operations.toSorted(
    (a, b) => a.path.split('/').filter(isName).length - b.path.split('/').filter(isName).length,
  );
  return {
    schemas: components.schemas,
    statuses: new Set(operations.flatMap(({ answers }) => [...answers.keys()])),
    find: (method, path) => {
      for (const operation of inOrder) {
        if (!operation.name.startsWith(`${method} `)) continue;
        const params = matchPath(operation.path, path);
        if (params) return { operation, params };
      }
      return null;
    },
  };
};
