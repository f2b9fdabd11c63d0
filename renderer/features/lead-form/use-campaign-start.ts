import { useLayoutEffect, useRef } from 'react';
import type { Campaign } from '../../../preload/contract/campaign.ts';
import type { Catalog } from '../../../preload/contract/catalog.ts';
import { EMPTY_LEAD, isEmptyLead, type TypedLead } from '../../../preload/contract/lead.ts';
import type { FieldKind } from '../../../preload/contract/lead-field-table.ts';
import { allFields, type KeyOfKind } from '../../../preload/contract/lead-fields.ts';
import { adoptStart } from '../../lib/adopt-start.ts';
import { isUntouched, startLead } from '../../lib/start-lead.ts';
import { type FormValues, toForm } from './form-values.ts';
import type { InitialDraft } from './initial-draft.ts';
import type { LeadForm } from './use-lead-form.ts';

const write = ({ form, attributes }: LeadForm, lead: TypedLead): void => {
  const before = form.getValues();
  const after = toForm(lead, attributes);
  const put = (key: KeyOfKind<FieldKind> | 'tokens') => {
    if (String(before[key]) !== String(after[key]))
      form.setValue(key, after[key], { shouldDirty: true });
  };
  for (const { key } of allFields()) put(key);
  put('tokens');
  for (const [index, { value }] of after.known.entries()) {
    if (before.known[index]?.value !== value)
      form.setValue(`known.${index}.value`, value, { shouldDirty: true });
  }
  const rows = (values: FormValues): string => JSON.stringify(values.customAttributes);
  if (rows(before) !== rows(after)) form.setValue('customAttributes', after.customAttributes);
};

/**
 * After a change of campaign, writes the new campaign's start values into a lead that the rep has
 * begun. A new draft replaces a lead without typed text.
 * @returns tells whether the lead has no typed text
 */
export const useCampaignStart = (
  leadForm: LeadForm,
  initialDraft: InitialDraft,
  campaign: Campaign,
  catalog: Catalog,
  onAdopted: () => void,
) => {
  const { pack } = leadForm;
  const start = useRef(initialDraft.start);
  const shown = useRef(campaign);
  // In an opened draft and in a returned lead, all values are the rep's own.
  const given = useRef(initialDraft.start === EMPTY_LEAD ? EMPTY_LEAD : null);
  const isBlank = () => isEmptyLead(pack()) || isUntouched(pack(), start.current);
  useLayoutEffect(() => {
    const before = shown.current;
    if (before.id === campaign.id) return;
    shown.current = campaign;
    if (isBlank()) return;
    const now = new Date();
    const to = startLead(campaign, now, catalog);
    write(leadForm, adoptStart(pack(), given.current ?? startLead(before, now, catalog), to));
    given.current = null;
    start.current = to;
    onAdopted();
  });
  return isBlank;
};
