import { useMemo } from 'react';
import type { AttributeType } from '../../../preload/contract/attribute-value.ts';
import type { Catalog } from '../../../preload/contract/catalog.ts';
import { EMPTY_CATALOG, knowsAttributes } from '../../../preload/contract/catalog.ts';
import { indexTags, type TagIndex } from '../../../preload/contract/tags.ts';
import { useCatalog } from '../../lib/queries.ts';

export type OfferedAttribute = {
  readonly name: string;
  readonly label: string;
  readonly type: AttributeType;
  /** The options of a list. */
  readonly options: readonly string[];
  readonly leftOut?: number | undefined;
};

/** The part of the catalog that a campaign can choose from. */
export type CampaignCatalog = {
  readonly admins: readonly { readonly id: string; readonly name: string }[];
  readonly attributes: readonly OfferedAttribute[];
  readonly tagIndex: TagIndex;
  /** True: the workspace has no attribute that is not listed. */
  readonly knowsAttributes: boolean;
};

const offer = (catalog: Catalog): CampaignCatalog => {
  const { admins, attributes, tags } = catalog;
  return {
    admins,
    tagIndex: indexTags(tags),
    attributes: attributes.map((attribute) => ({
      ...attribute,
      label: attribute.label || attribute.name,
    })),
    knowsAttributes: knowsAttributes(catalog),
  };
};

/** The stored catalog; null until it is read from the database. */
export const useCampaignCatalog = (): CampaignCatalog | null => {
  const { data, isPending } = useCatalog();
  const offered = useMemo(() => offer(data ?? EMPTY_CATALOG), [data]);
  return isPending ? null : offered;
};
