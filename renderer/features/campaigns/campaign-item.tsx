import { useRef, useState } from 'react';
import { type Campaign, STANDARD_CAMPAIGN_ID } from '../../../preload/contract/campaign.ts';
import { isolate } from '../../../preload/contract/isolate.ts';
import { useActivateCampaign } from '../../lib/mutations.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EntryItem } from '../../ui/entry-list.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useRemoveCampaign } from './api.ts';
import { describeField } from './campaign-form.ts';
import type { CampaignCatalog } from './use-campaign-catalog.ts';

/** A short summary that tells campaigns apart. */
const describe = ({ fields, required, defaults }: Campaign, { attributes }: CampaignCatalog) => {
  const labels = required.map((field) => isolate(describeField(field, attributes).label));
  const { company, tags, note } = defaults;
  return [
    fields.length === 1 ? '1 field' : `${fields.length} fields`,
    labels.length > 0 && `required: ${labels.join(', ')}`,
    company && `company: ${isolate(company)}`,
    tags.length > 0 && `tags: ${tags.map(isolate).join(', ')}`,
    note && 'a note',
  ]
    .filter(Boolean)
    .join(' · ');
};

type CampaignItemProps = {
  readonly campaign: Campaign;
  readonly isActive: boolean;
  readonly catalog: CampaignCatalog;
  readonly onEdit: () => void;
  readonly onDuplicate: () => void;
  readonly onUsed: () => void;
  readonly onDeleted: () => void;
};

const Delete = ({ campaign, isPending, onConfirm }: DeleteProps) => {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button isDisabled={isPending} onPress={() => setAsking(true)}>
        Delete
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={`Delete ${isolate(campaign.name)}?`}
        confirmLabel="Delete campaign"
        cancelLabel="Keep it"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        It cannot be brought back, unless you have exported it. Leads that were made with it stay as
        they are.
      </ConfirmDialog>
    </>
  );
};

type DeleteProps = {
  readonly campaign: Campaign;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
};

export const CampaignItem = (props: CampaignItemProps) => {
  const { campaign, isActive, catalog, onEdit, onDuplicate, onUsed, onDeleted } = props;
  const edit = useRef<HTMLButtonElement>(null);
  const activate = useActivateCampaign(() => {
    // The pressed button disappears, so another button takes the focus.
    edit.current?.focus();
    onUsed();
  });
  const remove = useRemoveCampaign(onDeleted);
  const error = activate.error ?? remove.error;
  return (
    <EntryItem
      title={campaign.name}
      state={isActive && <StateText tone="good">In use</StateText>}
      detail={
        <>
          {describe(campaign, catalog)}
          {error && <strong role="alert"> {error.message}</strong>}
        </>
      }
      actions={
        <>
          {!isActive && (
            <Button isDisabled={activate.isPending} onPress={() => activate.mutate(campaign)}>
              Use
            </Button>
          )}
          <Button ref={edit} onPress={onEdit}>
            Edit
          </Button>
          <Button onPress={onDuplicate}>Duplicate</Button>
          {campaign.id !== STANDARD_CAMPAIGN_ID && (
            <Delete
              campaign={campaign}
              isPending={remove.isPending}
              onConfirm={() => remove.mutate(campaign)}
            />
          )}
        </>
      }
    />
  );
};
