import type { AttributeInfo } from '../../../preload/contract/catalog.ts';
import { nameProblem } from '../../../preload/contract/lead.ts';
import { allFields, ownAttributes } from '../../../preload/contract/lead-fields.ts';
import { tagKey } from '../../../preload/contract/tags.ts';

/** An attribute is not offered if its name would be refused or changed when it is sent. */
const isSendable = ({ name }: AttributeInfo): boolean =>
  nameProblem(name) === null && name === name.trim();

/** Two labels that look the same to people have the same key. */
const labelKey = ({ label, name }: AttributeInfo): string => tagKey(label || name);

const OWN_KEYS = allFields().map(({ label }) => tagKey(label));

/**
 * The attributes that the form offers: all can be sent, and each has a label that no other field
 * has. If two labels would look the same, the name is added to the label.
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
    // Other attributes with this label get their name added; only the form's own fields do not.
    const isOwn = OWN_KEYS.includes(labelKey(info));
    return { ...info, label: isOwn ? `${label} (custom attribute)` : label };
  });
};
