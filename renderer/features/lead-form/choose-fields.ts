import type { Campaign, FieldId } from '../../../preload/contract/campaign.ts';
import type { AttributeInfo } from '../../../preload/contract/catalog.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import { LEAD_FIELD_IDS } from '../../../preload/contract/lead-fields.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import { isInAttribute, offeredFields } from '../../lib/offered-fields.ts';
import { isFilledField } from '../../lib/start-lead.ts';

type Known = readonly Pick<AttributeInfo, 'name' | 'type'>[];

export type FieldChoice = {
  readonly shown: readonly FieldId[];
  /** The fields that show after one key. */
  readonly hidden: readonly FieldId[];
};

/**
 * The fields that show, in order: the campaign's fields and all fields that the lead fills in.
 * Galena sends no value that the rep cannot see.
 */
export const chooseFields = (
  campaign: Pick<Campaign, 'fields' | 'required' | 'showsAllAttributes'>,
  lead: TypedLead,
  attributes: Known,
  version: ApiVersion,
): FieldChoice => {
  const held = LEAD_FIELD_IDS.filter((id) => isInAttribute(id) && isFilledField(lead, id));
  const offered = [...new Set([...offeredFields(attributes, version), ...held])];
  const chosen = campaign.fields.filter((id) => offered.includes(id));
  const others = offered.filter((id) => !chosen.includes(id));
  const isWanted = (id: FieldId): boolean =>
    campaign.required.includes(id) ||
    isFilledField(lead, id) ||
    (campaign.showsAllAttributes && isInAttribute(id));
  return {
    shown: [...chosen, ...others.filter(isWanted)],
    hidden: others.filter((id) => !isWanted(id)),
  };
};
