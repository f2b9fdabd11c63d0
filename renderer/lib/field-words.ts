import { fieldInfo, LEAD_FIELDS, type LeadField } from '../../preload/contract/lead-fields.ts';

/** What a lead's own field is called, wherever it shows. */
export const fieldLabel = (field: LeadField): string => LEAD_FIELDS[field].label;

const ONLY_ON = { '2.16': 'Contacts API (2.x) only', '1.3': 'Leads API (1.x) only' } as const;

/** Of a field that only one API has: which one. */
export const fieldHint = (field: LeadField): string | null => {
  const { wires } = fieldInfo(field);
  if (wires['2.16'] === null) return ONLY_ON['1.3'];
  return wires['1.3'] === null ? ONLY_ON['2.16'] : null;
};
