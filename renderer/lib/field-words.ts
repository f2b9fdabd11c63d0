import { LEAD_FIELDS } from '../../preload/contract/lead-field-table.ts';
import { fieldInfo, type LeadField } from '../../preload/contract/lead-fields.ts';

/** The name of a lead's own field on all screens. */
export const fieldLabel = (field: LeadField): string => LEAD_FIELDS[field].label;

const ONLY_ON = { '2.16': 'Contacts API (2.x) only', '1.3': 'Leads API (1.x) only' } as const;

/** Which API or custom attribute the field needs, or null if it needs none. */
export const fieldHint = (field: LeadField): string | null => {
  const { wires } = fieldInfo(field);
  if (wires['2.16']?.as === 'attribute') return `Custom attribute ${wires['2.16'].name}`;
  if (wires['2.16'] === null) return ONLY_ON['1.3'];
  return wires['1.3'] === null ? ONLY_ON['2.16'] : null;
};
