import { type Operation, type Parameter, readDescription, type Schema } from './description.ts';
import { createSchemaChecker } from './json-schema.ts';
import { createPropertyWalker } from './properties.ts';

/** One request as it is sent. */
export type SentRequest = {
  readonly method: string;
  /** With the query. */
  readonly target: string;
  readonly version: string | null;
  /** Empty: no body. */
  readonly body: string;
};

/** One answer; its header names are written as in the description. */
export type GivenAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** An operation that, asked in one way, answers with another schema than the description says. */
export type Correction = {
  /** `GET /companies` */
  readonly operation: string;
  /** The query parameter that it is asked with. */
  readonly query: string;
  /** The name of the schema that it then answers with. */
  readonly schema: string;
};

const pathOf = (target: string): string => target.split('?')[0] ?? '';
const queryOf = (target: string): URLSearchParams =>
  new URLSearchParams(target.split('?')[1] ?? '');
const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const inType = ({ schema }: Parameter, text: string): unknown => {
  if (schema.type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (schema.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
};

const description = readDescription();
const check = createSchemaChecker(description);

/** The errors in the path, the query and the version of a request. */
const parameterFindings = (
  { name, parameters }: Operation,
  params: ReadonlyMap<string, string>,
  { target, version }: SentRequest,
): readonly string[] => {
  const given = new Map<string, string>([
    ...[...params].map(([key, text]) => [`path ${key}`, text] as const),
    ...[...queryOf(target)].map(([key, text]) => [`query ${key}`, text] as const),
    ...(version === null ? [] : [['header Intercom-Version', version] as const]),
  ]);
  const known = new Map(parameters.map((one) => [`${one.in} ${one.name}`, one]));
  const wrong = [...given].flatMap(([key, text]) => {
    const parameter = known.get(key);
    if (!parameter) return [`${name} ${key} undescribed`];
    return check(parameter.schema, inType(parameter, text), key).length > 0
      ? [`${name} ${key} type`]
      : [];
  });
  const missing = parameters.filter((one) => one.required && !given.has(`${one.in} ${one.name}`));
  return [...wrong, ...missing.map((one) => `${name} ${one.in} ${one.name} missing`)];
};

/** Checks requests against the description, and records each difference once. */
export const holdRequests = () => {
  const findings = new Set<string>();
  const walker = createPropertyWalker(description);
  return {
    hold: (request: SentRequest): void => {
      const { method, target, body } = request;
      const found = description.find(method, pathOf(target));
      if (!found) {
        findings.add(`${method} ${pathOf(target)} undescribed`);
        return;
      }
      const { operation, params } = found;
      for (const finding of parameterFindings(operation, params, request)) findings.add(finding);
      if (body === '') return;
      if (operation.body === null) {
        findings.add(`${operation.name} body undescribed`);
        return;
      }
      const json: unknown = JSON.parse(body);
      for (const place of check(operation.body, json, operation.name)) findings.add(place);
      walker.walk(json, operation.body, operation.name);
    },
    findings: (): readonly string[] => [
      ...findings,
      ...[...walker.coverage().undescribed].map((place) => `${place} undescribed`),
    ],
  };
};

/** The operation of a call, such as `GET /contacts/{contact_id}`, or null. */
export const operationName = (method: string, target: string): string | null =>
  description.find(method, pathOf(target))?.operation.name ?? null;

/** Checks answers against the description, and records each difference once. */
export const holdAnswers = (corrections: readonly Correction[]) => {
  const findings = new Set<string>();
  const walker = createPropertyWalker(description);

  const correct = (schema: Schema, name: string, target: string, json: unknown): Schema => {
    const correction = corrections.find(
      (one) => one.operation === name && queryOf(target).has(one.query),
    );
    if (!correction || check(schema, json, name).length === 0) return schema;
    findings.add(`${name}?${correction.query} answers ${correction.schema}`);
    return named(correction.schema);
  };

  const schemaFor = (
    operation: Operation | undefined,
    name: string,
    status: number,
  ): Schema | null => {
    const described = operation?.answers.get(status);
    if (described !== undefined) return described;
    const isAnywhere = description.statuses.has(status);
    findings.add(`${isAnywhere ? name : 'any operation'} ${status} undescribed`);
    // All errors have one shape, even where the description mentions no error.
    return status >= 400 ? named('error') : null;
  };

  return {
    hold: (
      { method, target }: Pick<SentRequest, 'method' | 'target'>,
      { status, headers, body }: GivenAnswer,
    ): void => {
      const operation = description.find(method, pathOf(target))?.operation;
      const name = operation?.name ?? `${method} ${pathOf(target)}`;
      const described = schemaFor(operation, name, status);
      for (const header of operation?.headers.get(status) ?? []) {
        if (!(header in headers)) findings.add(`${name} ${status} header ${header} missing`);
      }
      if (described === null) return;
      const json: unknown = JSON.parse(body);
      const schema = status < 300 ? correct(described, name, target, json) : described;
      for (const place of check(schema, json, name)) findings.add(place);
      walker.walk(json, schema, name);
    },
    findings: (): readonly string[] => {
      const { undescribed, described, shown } = walker.coverage();
      const hidden = [...described].filter((place) => !shown.has(place));
      return [
        ...findings,
        ...[...undescribed].map((place) => `${place} undescribed`),
        ...hidden.map((place) => `${place} never shown`),
      ];
    },
  };
};
