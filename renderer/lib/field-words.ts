import { LEAD_FIELDS } from '../../preload/contract/lead-field-table.ts';
import { fieldInfo, type LeadField } from '../../preload/contract/lead-fields.ts';

/** What a lead's own field is called, wherever it shows. */
export const fieldLabel = (field: LeadField): string => LEAD_FIELDS[field].label;

const ONLY_ON = { '2.16': 'Contacts API (2.x) only', '1.3': 'Leads API (1.x) only' } as const;

/** Where there is the field: with one API alone, or where the workspace has a place for it. */
export const fieldHint = (field: LeadField): string | null => {
  const { wires } = fieldInfo(field);
  if (wires['2.16']?.as === 'attribute') return `Custom attribute ${wires['2.16'].name}`;
  if (wires['2.16'] === null) return ONLY_ON['1.3'];
  return wires['1.3'] === null ? ONLY_ON['2.16'] : null;
};
