import {
  attributeField,
  attributeOf,
  type Campaign,
  type FieldId,
  LEAD_FIELDS,
} from '../../../preload/contract/campaign.ts';
import type { AttributeInfo } from '../../../preload/contract/catalog.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import { isBlankField } from '../../lib/start-lead.ts';

type Known = readonly Pick<AttributeInfo, 'name'>[];

/** Fields that only one generation takes (intercom-api.md §2.1, §3.1). */
const isOffered = (id: FieldId, version: ApiVersion): boolean => {
  if (id === 'owner') return version !== '1.3';
  return id === 'userAgent' ? version === '1.3' : true;
};

const offeredFields = (attributes: Known, version: ApiVersion): readonly FieldId[] => [
  ...LEAD_FIELDS.filter((id) => isOffered(id, version)),
  ...attributes.map(({ name }) => attributeField(name)),
];

const isFilled = (id: FieldId, lead: TypedLead): boolean =>
  id === 'unsubscribed' ? lead.isUnsubscribed : !isBlankField(lead, id);

export type FieldChoice = {
  readonly shown: readonly FieldId[];
  /** Those that are one key away. */
  readonly hidden: readonly FieldId[];
};

/**
 * Which fields of a lead show, in order: those of the campaign, and whatever the lead holds already, for
 * nothing that is sent shall be out of sight.
 */
export const chooseFields = (
  campaign: Pick<Campaign, 'fields' | 'required' | 'showsAllAttributes'>,
  lead: TypedLead,
  attributes: Known,
  version: ApiVersion,
): FieldChoice => {
  const offered = offeredFields(attributes, version);
  const chosen = campaign.fields.filter((id) => offered.includes(id));
  const others = offered.filter((id) => !chosen.includes(id));
  const isWanted = (id: FieldId): boolean =>
    campaign.required.includes(id) ||
    isFilled(id, lead) ||
    (campaign.showsAllAttributes && attributeOf(id) !== null);
  return {
    shown: [...chosen, ...others.filter(isWanted)],
    hidden: others.filter((id) => !isWanted(id)),
  };
};
