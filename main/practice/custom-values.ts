import type { JsonObject } from './protocol.ts';
import type { AttributeModel, AttributeRecord, ContactRecord, DataType } from './records.ts';
import { parameterInvalid, quote, Refusal } from './refusal.ts';
import type { ApiVersion } from './version.ts';
import type { Workspace } from './workspace.ts';

/** docs/intercom-api.md §2.2 and §3.6 */
const MAX_NAME_LENGTH = 190;
const MAX_TEXT_LENGTH = 255;
export const MAX_ATTRIBUTES = 250;

/** Letters, digits, currency signs and hyphens; also underscores and spaces, as all samples do. */
const NAME = /^[\p{L}\p{M}\p{N}\p{Sc}_ -]+$/u;

type CustomValue = ContactRecord['customAttributes'][string];
type CustomValues = ContactRecord['customAttributes'];

export const isAttributeName = (name: string): boolean =>
  NAME.test(name) &&
  !name.includes('$') &&
  name !== '__proto__' &&
  [...name].length <= MAX_NAME_LENGTH;

export const findAttribute = (
  workspace: Workspace,
  model: AttributeModel,
  name: string,
): AttributeRecord | undefined =>
  workspace.attributes
    .all()
    .find((known) => known.model === model && known.name === name && !known.isArchived);

/** Archived attributes do not count towards the limit. */
export const countAttributes = ({ attributes }: Workspace): number =>
  attributes.all().filter((attribute) => !attribute.isArchived).length;

/** Only versions up to 1.3 show values of archived attributes (docs/intercom-api.md §3.6). */
export const shownValues = (
  workspace: Workspace,
  version: ApiVersion,
  model: AttributeModel,
  values: CustomValues,
): CustomValues => {
  if (version.generation === 1 && version.minor <= 3) return values;
  const isShown = (name: string): boolean => findAttribute(workspace, model, name) !== undefined;
  return Object.fromEntries(Object.entries(values).filter(([name]) => isShown(name)));
};

export const attributeLimitReached = (): Refusal =>
  new Refusal({
    status: 400,
    code: 'custom_data_limit_reached',
    message: `This workspace has reached its limit of ${MAX_ATTRIBUTES} custom attributes`,
  });

const isCustomValue = (value: unknown): value is CustomValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const fits = (dataType: DataType, value: CustomValue): boolean => {
  switch (dataType) {
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'float':
      return typeof value === 'number';
    case 'integer':
    case 'date':
      return Number.isInteger(value);
    default:
      return dataType satisfies never;
  }
};

const typeFrom = (name: string, value: CustomValue): DataType => {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  if (!Number.isInteger(value)) return 'float';
  return name.endsWith('_at') ? 'date' : 'integer';
};

const checkValue = (name: string, value: unknown): CustomValue | null => {
  const field = `custom_attributes.${name}`;
  if (!isAttributeName(name)) {
    throw parameterInvalid(
      `Custom attribute name ${quote(name)} must only contain alphanumeric characters, currency symbols, and hyphens, and at most ${MAX_NAME_LENGTH} characters`,
      'custom_attributes',
    );
  }
  if (value === null) return null;
  if (!isCustomValue(value)) {
    throw parameterInvalid(
      `Custom attribute '${name}' is not of type Numeric, String or Boolean`,
      field,
    );
  }
  if (typeof value === 'string' && [...value].length > MAX_TEXT_LENGTH) {
    throw parameterInvalid(
      `Custom attribute '${name}' is too long (maximum is ${MAX_TEXT_LENGTH} characters)`,
      field,
    );
  }
  return value;
};

const typeMismatch = ({ name, dataType }: AttributeRecord): Refusal =>
  new Refusal({
    status: 400,
    code: 'type_mismatch',
    message: `Custom attribute '${name}' must be of type ${dataType}`,
    field: `custom_attributes.${name}`,
  });

const newAttribute = (
  workspace: Workspace,
  model: AttributeModel,
  name: string,
  value: CustomValue,
): Omit<AttributeRecord, 'id' | 'serial'> => ({
  model,
  name,
  description: null,
  dataType: typeFrom(name, value),
  options: null,
  isMessengerWritable: false,
  isArchived: false,
  createdAt: workspace.nowS(),
  updatedAt: workspace.nowS(),
});

export type CustomChange = {
  readonly values: CustomValues;
  /** Makes the attributes that the values need; call it once nothing can be refused any more. */
  readonly commit: () => void;
};

/**
 * The custom values after `given` is laid over `current`; a null clears a value. Up to 1.3 an
 * unknown name makes an attribute; from 1.4 on it is refused (docs/intercom-api.md §2.2).
 * @throws Refusal
 */
export const changeCustomValues = (
  workspace: Workspace,
  version: ApiVersion,
  model: AttributeModel,
  current: CustomValues,
  given: JsonObject | null | undefined,
): CustomChange => {
  const isOld = version.generation === 1 && version.minor <= 3;
  const values = new Map(Object.entries(current));
  const made: Omit<AttributeRecord, 'id' | 'serial'>[] = [];
  for (const [name, raw] of Object.entries(given ?? {})) {
    const value = checkValue(name, raw);
    const attribute = findAttribute(workspace, model, name);
    // An archived attribute keeps its name taken, so no attribute of that name can be made.
    const isTaken = workspace.attributes.all().some((known) => known.name === name);
    if (!attribute && (isTaken || !isOld)) {
      throw parameterInvalid(
        `Custom attribute '${name}' does not exist`,
        `custom_attributes.${name}`,
      );
    }
    if (attribute && value !== null && !fits(attribute.dataType, value))
      throw typeMismatch(attribute);
    if (!attribute && value !== null) made.push(newAttribute(workspace, model, name, value));
    if (value === null) values.delete(name);
    else values.set(name, value);
  }
  if (countAttributes(workspace) + made.length > MAX_ATTRIBUTES && made.length > 0) {
    throw attributeLimitReached();
  }
  return {
    values: Object.fromEntries(values),
    commit: () => {
      for (const attribute of made) {
        const serial = workspace.nextSerial();
        workspace.attributes.put({ id: String(serial), serial, ...attribute });
      }
    },
  };
};
