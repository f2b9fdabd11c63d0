import { z } from 'zod';
import { wordTable } from '../../preload/contract/word-table.ts';
import { getTokenOwner } from './admin-routes.ts';
import {
  attributeLimitReached,
  countAttributes,
  isAttributeName,
  MAX_ATTRIBUTES,
} from './custom-values.ts';
import type { JsonObject } from './protocol.ts';
import {
  ATTRIBUTE_MODELS,
  type AttributeModel,
  type AttributeRecord,
  DATA_TYPES,
  type DataType,
} from './records.ts';
import { parameterInvalid, parseFields, Refusal } from './refusal.ts';
import type { Call, Route } from './route.ts';
import { isStandardAttribute, showStandardAttributes } from './standard-attributes.ts';
import type { Workspace } from './workspace.ts';

const MIN_OPTIONS = 2;
/** From this minor version on, a list has its own data type (docs/intercom-api.md §3.2). */
const OPTIONS_TYPE_SINCE = 14;

const optionsField = z
  .array(z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]))
  .nullish();

const createSchema = z.object({
  name: z.string('must be a string'),
  model: z.enum(
    ATTRIBUTE_MODELS,
    'The Data Attribute model field must be either contact or company',
  ),
  data_type: z.string('must be a string'),
  description: z.string('must be a string').nullish(),
  options: optionsField,
  messenger_writable: z.boolean('must be true or false').nullish(),
});

const updateSchema = z.object({
  archived: z.boolean('must be true or false').nullish(),
  description: z.string('must be a string').nullish(),
  options: optionsField,
  messenger_writable: z.boolean('must be true or false').nullish(),
});

const showAttribute = (workspace: Workspace, attribute: AttributeRecord): JsonObject => ({
  id: Number(attribute.id),
  type: 'data_attribute',
  name: attribute.name,
  full_name: `custom_attributes.${attribute.name}`,
  label: attribute.name,
  ...(attribute.description === null ? {} : { description: attribute.description }),
  data_type: attribute.dataType,
  ...(attribute.options === null ? {} : { options: attribute.options }),
  api_writable: true,
  ui_writable: true,
  messenger_writable: attribute.isMessengerWritable,
  custom: true,
  archived: attribute.isArchived,
  admin_id: getTokenOwner(workspace).id,
  created_at: attribute.createdAt,
  updated_at: attribute.updatedAt,
  model: attribute.model,
});

const listAttributes = ({ workspace, version, query }: Call): JsonObject => {
  const model = query.get('model');
  if (model === 'conversation' && version.minor >= 16) {
    throw new Refusal({
      status: 422,
      code: 'parameter_invalid',
      message:
        'model=conversation is no longer supported. Use GET /conversations/attributes instead',
    });
  }
  const models = ATTRIBUTE_MODELS.filter((one) => model === null || one === model);
  if (models.length === 0) throw parameterInvalid('model must be contact or company', 'model');
  const includesArchived = query.get('include_archived') === 'true';
  const custom = workspace.attributes
    .all()
    .filter((one) => models.includes(one.model) && (includesArchived || !one.isArchived));
  return {
    type: 'list',
    data: [
      ...models.flatMap(showStandardAttributes),
      ...custom.map((attribute) => showAttribute(workspace, attribute)),
    ],
  };
};

/** 1.x says `customer` where 2.x says `contact`. */
const OLD_MODELS: ReadonlyMap<string, AttributeModel> = wordTable({
  customer: 'contact',
  company: 'company',
});
/** From this minor version on, both models are in one list, and each row names its model. */
const ONE_LIST_SINCE = 4;

/** An attribute as 1.x shows it (docs/intercom-api.md §3.6). */
const showOld = ({ version }: Call, { id: _id, model, ...shown }: JsonObject): JsonObject => ({
  ...shown,
  description: shown.description ?? '',
  ...(version.minor < ONE_LIST_SINCE ? {} : { model: model === 'contact' ? 'customer' : model }),
});

const listOld = (call: Call, asked: string | null): JsonObject => {
  const names = asked === null ? [...OLD_MODELS.keys()] : [asked];
  const models = names.flatMap((name) => OLD_MODELS.get(name) ?? []);
  if (models.length === 0) throw parameterInvalid('model must be customer or company', 'model');
  const custom = call.workspace.attributes
    .all()
    .filter((one) => models.includes(one.model) && !one.isArchived)
    .map((attribute) => showAttribute(call.workspace, attribute));
  return {
    type: 'data_attribute.list',
    data_attributes: [...models.flatMap(showStandardAttributes), ...custom].map((one) =>
      showOld(call, one),
    ),
  };
};

/** Names of contact and company attributes are compared with each other (docs/intercom-api.md §3.6). */
const refuseName = ({ workspace }: Call, name: string, model: AttributeModel): void => {
  if (!isAttributeName(name)) {
    throw parameterInvalid(
      'Your name for this attribute must only contain alphanumeric characters, currency symbols, and hyphens',
    );
  }
  const twin = workspace.attributes.all().find((known) => known.name === name);
  if (twin || isStandardAttribute(model, name)) {
    const [own, people] = [twin?.model ?? model, model === 'contact' ? 'people' : 'company'];
    throw parameterInvalid(
      `You already have '${name}' in your ${own === 'contact' ? 'people' : 'company'} data. To save this as new ${people} data, use a different name.`,
    );
  }
};

const readType = (asked: string, options: readonly string[] | null, minor: number): DataType => {
  if (asked === 'options' && minor >= OPTIONS_TYPE_SINCE) {
    if ((options?.length ?? 0) < MIN_OPTIONS) {
      throw parameterInvalid('At least two options are required for a list');
    }
    return 'string';
  }
  const name = asked === 'datetime' ? 'date' : asked;
  const known = DATA_TYPES.find((one) => one === name);
  if (!known) throw parameterInvalid("Data Type isn't an option");
  if (options && options.length < MIN_OPTIONS) {
    throw parameterInvalid('At least two options are required for a list');
  }
  return known;
};

const createAttribute = (call: Call): JsonObject => {
  const { workspace, version } = call;
  const body = parseFields(createSchema, call.body);
  refuseName(call, body.name, body.model);
  const dataType = readType(body.data_type, body.options ?? null, version.minor);
  if (countAttributes(workspace) >= MAX_ATTRIBUTES) throw attributeLimitReached();
  const serial = workspace.nextSerial();
  const attribute: AttributeRecord = {
    id: String(serial),
    serial,
    model: body.model,
    name: body.name,
    description: body.description ?? null,
    dataType,
    options: body.options ?? null,
    isMessengerWritable: body.messenger_writable ?? false,
    isArchived: false,
    createdAt: workspace.nowS(),
    updatedAt: workspace.nowS(),
  };
  workspace.attributes.put(attribute);
  return showAttribute(workspace, attribute);
};

const updateAttribute = ({ workspace, params, body }: Call): JsonObject => {
  const attribute = workspace.attributes.get(params.id ?? '');
  if (!attribute) {
    throw new Refusal({
      status: 404,
      code: 'field_not_found',
      message: "We couldn't find that data attribute to update",
    });
  }
  const given = parseFields(updateSchema, body);
  if (given.options && given.options.length < MIN_OPTIONS) {
    throw parameterInvalid('At least two options are required for a list');
  }
  const changed: AttributeRecord = {
    ...attribute,
    description: given.description ?? attribute.description,
    options: given.options ?? attribute.options,
    isMessengerWritable: given.messenger_writable ?? attribute.isMessengerWritable,
    isArchived: given.archived ?? attribute.isArchived,
    updatedAt: workspace.nowS(),
  };
  workspace.attributes.put(changed);
  return showAttribute(workspace, changed);
};

const oldRoutes: readonly Route[] = [
  ...[...OLD_MODELS.keys()].map(
    (name): Route => ({
      method: 'GET',
      path: `/data_attributes/${name}`,
      generation: 1,
      until: ONE_LIST_SINCE - 1,
      run: (call) => listOld(call, name),
    }),
  ),
  {
    method: 'GET',
    path: '/data_attributes',
    generation: 1,
    since: ONE_LIST_SINCE,
    run: (call) => listOld(call, call.query.get('model')),
  },
];

export const attributeRoutes: readonly Route[] = [
  ...oldRoutes,
  { method: 'GET', path: '/data_attributes', generation: 2, run: listAttributes },
  { method: 'POST', path: '/data_attributes', generation: 2, run: createAttribute },
  { method: 'PUT', path: '/data_attributes/:id', generation: 2, run: updateAttribute },
];
