import { type FieldInfo, type FieldKind, LEAD_FIELDS } from './lead-field-table.ts';

type Fields = typeof LEAD_FIELDS;
export type LeadField = keyof Fields;

/** The kind of the field of each key of a lead. */
export type KindsByKey = { [Field in LeadField as Fields[Field]['key']]: Fields[Field]['kind'] };

/** The keys of a lead whose fields are of these kinds. */
export type KeyOfKind<Kind extends FieldKind> = {
  [Key in keyof KindsByKey]: KindsByKey[Key] extends Kind ? Key : never;
}[keyof KindsByKey];

/** In the order of the form. */
export const LEAD_FIELD_IDS = Object.keys(LEAD_FIELDS) as readonly LeadField[];

export type PastedField = {
  [Field in LeadField]: Fields[Field] extends { readonly isPasted: true } ? Field : never;
}[LeadField];

const isPasted = (field: LeadField): field is PastedField => 'isPasted' in LEAD_FIELDS[field];

/** The fields of a lead that a paste can propose a value for. */
export const PASTED_FIELDS = LEAD_FIELD_IDS.filter(isPasted);

/** The description of a field, in the type that all fields share. */
export const fieldInfo = (field: LeadField): FieldInfo & { readonly key: keyof KindsByKey } =>
  LEAD_FIELDS[field];

type NamedInfo = ReturnType<typeof fieldInfo> & { readonly field: LeadField };

/** All fields, each with its name. */
export const allFields = (): readonly NamedInfo[] =>
  LEAD_FIELD_IDS.map((field) => ({ field, ...fieldInfo(field) }));

/** The keys of a lead whose fields are of these kinds. */
export const keysOfKind = <Kind extends FieldKind>(
  ...kinds: readonly Kind[]
): readonly KeyOfKind<Kind>[] => {
  const isOfThem = (
    info: ReturnType<typeof fieldInfo>,
  ): info is typeof info & { key: KeyOfKind<Kind> } => kinds.some((kind) => kind === info.kind);
  return LEAD_FIELD_IDS.map(fieldInfo)
    .filter(isOfThem)
    .map(({ key }) => key);
};

/** The custom attributes that hold a lead's own fields, each with its field. */
export const ownAttributes = (): ReadonlyMap<string, NamedInfo> =>
  new Map(
    allFields().flatMap((info) =>
      Object.values(info.wires).flatMap((wire) =>
        wire?.as === 'attribute' ? [[wire.name, info] as const] : [],
      ),
    ),
  );
