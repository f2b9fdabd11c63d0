import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

// `node scripts/cut-openapi.ts FILE COMMIT` cuts the part that the tests check against out of
// Intercom's own API description. FILE is descriptions/2.16/api.intercom.io.yaml of
// https://github.com/intercom/Intercom-OpenAPI, and COMMIT is the commit of this FILE.

const TARGET = new URL('../main/testing/intercom-openapi/2.16.json', import.meta.url);

const PATHS = /^\/(me|admins|companies|contacts|data_attributes|notes|tags)(\/|$)/;
/** Operations that Galena does not send and the practice workspace does not have. */
const LEFT_OUT = /away|activity_log|banners|\/companies\/\{company_id\}\/notes/;

/** Texts for people, and values that only documentation tools read. */
const PROSE = new Set([
  'description',
  'example',
  'examples',
  'summary',
  'tags',
  'operationId',
  'title',
]);

const json: z.ZodType<unknown> = z.lazy(() =>
  z.union([
    z.record(z.string(), json),
    z.array(json),
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
  ]),
);
const objectSchema = z.record(z.string(), z.unknown());
const fileSchema = z.object({
  openapi: z.string(),
  info: z.object({ version: z.coerce.string() }),
  paths: z.record(z.string(), json),
  components: z.object({ schemas: z.record(z.string(), json) }),
});

/** Drops prose keys such as `description`, but keeps properties with these names. */
const withoutProse = (node: unknown, holdsNames = false): unknown => {
  if (Array.isArray(node)) return node.map((part) => withoutProse(part));
  const object = objectSchema.safeParse(node);
  if (!object.success) return node;
  const kept = Object.entries(object.data).filter(
    ([key]) => holdsNames || !(PROSE.has(key) || key.startsWith('x-')),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutProse(value, !holdsNames && key === 'properties')]),
  );
};

const REFERENCE = /"\$ref":"#\/components\/schemas\/([^"]+)"/g;

const namesIn = (node: unknown): readonly string[] =>
  [...JSON.stringify(node).matchAll(REFERENCE)].flatMap(([, name]) => name ?? []);

/** The schemas that `start` uses, directly or through other schemas. */
const reachedSchemas = (start: unknown, all: Readonly<Record<string, unknown>>) => {
  const reached = new Map<string, unknown>();
  const waiting = [...namesIn(start)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    const schema = withoutProse(all[name]);
    reached.set(name, schema);
    waiting.push(...namesIn(schema));
  }
  return Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const cut = (file: string, commit: string): unknown => {
  const text = readFileSync(file, 'utf8');
  const { openapi, info, paths, components } = fileSchema.parse(parse(text));
  const wanted = Object.entries(paths).filter(([path]) => PATHS.test(path) && !LEFT_OUT.test(path));
  const kept = Object.fromEntries(wanted.map(([path, item]) => [path, withoutProse(item)]));
  return {
    source: {
      repository: 'https://github.com/intercom/Intercom-OpenAPI',
      path: `descriptions/${info.version}/api.intercom.io.yaml`,
      commit,
      sha256: createHash('sha256').update(text).digest('hex'),
      licence: 'MIT, Copyright (c) 2022 Intercom',
      cut: 'scripts/cut-openapi.ts: operations on leads and what goes with them; prose and examples are left out',
    },
    openapi,
    info,
    paths: kept,
    components: { schemas: reachedSchemas(kept, components.schemas) },
  };
};

const [file, commit] = process.argv.slice(2);
if (file === undefined || commit === undefined) {
  process.stderr.write('Usage: node scripts/cut-openapi.ts FILE COMMIT\n');
  process.exitCode = 2;
} else {
  writeFileSync(TARGET, `${JSON.stringify(cut(file, commit), null, 2)}\n`);
}
