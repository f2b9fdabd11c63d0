import { useMemo } from 'react';
import type { AttributeType } from '../../../preload/contract/attribute-value.ts';
import type { Catalog } from '../../../preload/contract/catalog.ts';
import { EMPTY_CATALOG } from '../../../preload/contract/catalog.ts';
import { indexTags, type TagIndex } from '../../../preload/contract/tags.ts';
import { useCatalog } from '../../lib/queries.ts';

export type OfferedAttribute = {
  readonly name: string;
  readonly label: string;
  readonly type: AttributeType;
};

/** What a workspace has that a campaign can choose from. */
export type CampaignCatalog = {
  readonly admins: readonly { readonly id: string; readonly name: string }[];
  readonly attributes: readonly OfferedAttribute[];
  readonly tagIndex: TagIndex;
};

const offer = ({ admins, attributes, tags }: Catalog): CampaignCatalog => ({
  admins,
  tagIndex: indexTags(tags),
  attributes: attributes.map(({ name, label, type }) => ({ name, label: label || name, type })),
});

/** What is known of the workspace; null until that was read from this computer's database. */
export const useCampaignCatalog = (): CampaignCatalog | null => {
  const { data, isPending } = useCatalog();
  const offered = useMemo(() => offer(data ?? EMPTY_CATALOG), [data]);
  return isPending ? null : offered;
};
