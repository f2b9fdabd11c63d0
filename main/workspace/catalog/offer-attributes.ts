import type { AttributeInfo } from '../../../preload/contract/catalog.ts';
import { nameProblem } from '../../../preload/contract/lead.ts';
import { allFields, ownAttributes } from '../../../preload/contract/lead-fields.ts';
import { tagKey } from '../../../preload/contract/tags.ts';

/** A name that would be refused or changed on its way is not offered. */
const isSendable = ({ name }: AttributeInfo): boolean =>
  nameProblem(name) === null && name === name.trim();

/** Two labels that people read alike share this. */
const labelKey = ({ label, name }: AttributeInfo): string => tagKey(label || name);

const OWN_KEYS = allFields().map(({ label }) => tagKey(label));

/**
 * The attributes as the form offers them: none that could not be sent, and each with a label that no other
 * field has. Where two would look the same the name stands beside the label.
 */
export const offerAttributes = (attributes: readonly AttributeInfo[]): AttributeInfo[] => {
  const sendable = attributes.filter(isSendable);
  const counts = new Map<string, number>(OWN_KEYS.map((key) => [key, 1]));
  for (const info of sendable) counts.set(labelKey(info), (counts.get(labelKey(info)) ?? 0) + 1);
  return sendable.map((info) => {
    if (ownAttributes().has(info.name)) return { ...info, label: info.label || info.name };
    const label = info.label || info.name;
    if (counts.get(labelKey(info)) === 1) return { ...info, label };
    if (label !== info.name) return { ...info, label: `${label} (${info.name})` };
    // Its likes have their names beside them; only a field of every lead has none.
    const isOwn = OWN_KEYS.includes(labelKey(info));
    return { ...info, label: isOwn ? `${label} (custom attribute)` : label };
  });
};
