import { useRef, useState } from 'react';
import {
  type Campaign,
  type Campaigns,
  MAX_CAMPAIGN_NAME_LENGTH,
  STANDARD_CAMPAIGN,
} from '../../../preload/contract/campaign.ts';
import { cutText } from '../../../preload/contract/cut-text.ts';
import { isolate } from '../../../preload/contract/isolate.ts';
import { useCampaigns } from '../../lib/queries.ts';
import { Banner } from '../../ui/banner.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { ErrorState, Loading } from '../../ui/list-states.tsx';
import { Screen } from '../../ui/screen.tsx';
import { CampaignEditor } from './campaign-editor.tsx';
import { CampaignItem } from './campaign-item.tsx';
import styles from './campaigns.module.css';
import { CampaignTools, type Said } from './file-tools.tsx';
import { type CampaignCatalog, useCampaignCatalog } from './use-campaign-catalog.ts';

const WHAT_THEY_ARE =
  'The campaign in use says which fields a new lead shows and what it starts with.';

type Edited = { readonly campaign: Campaign; readonly isNew: boolean };

const blankCampaign = (): Campaign => ({
  ...STANDARD_CAMPAIGN,
  id: crypto.randomUUID(),
  name: '',
});

const copyOf = (campaign: Campaign): Campaign => ({
  ...campaign,
  id: crypto.randomUUID(),
  name: `${cutText(campaign.name, MAX_CAMPAIGN_NAME_LENGTH - 5)} copy`,
});

type ListProps = {
  readonly campaigns: Campaigns;
  readonly catalog: CampaignCatalog;
  readonly onEdit: (edited: Edited) => void;
  readonly onSaid: (said: Said) => void;
  readonly onDeleted: () => void;
};

const CampaignList = ({ campaigns, catalog, onEdit, onSaid, onDeleted }: ListProps) => (
  <EntryList label="Campaigns">
    {campaigns.all.map((campaign) => {
      const say = (what: string) =>
        onSaid({ isBad: false, text: `${isolate(campaign.name)} is ${what}.` });
      return (
        <CampaignItem
          key={campaign.id}
          campaign={campaign}
          isActive={campaign.id === campaigns.activeId}
          catalog={catalog}
          onEdit={() => onEdit({ campaign, isNew: false })}
          onDuplicate={() => onEdit({ campaign: copyOf(campaign), isNew: true })}
          onUsed={() => say('in use now')}
          onDeleted={() => {
            onDeleted();
            say('deleted');
          }}
        />
      );
    })}
  </EntryList>
);

type OverviewProps = Pick<ListProps, 'catalog' | 'onEdit' | 'onSaid'> & {
  readonly said: Said | null;
};

const Overview = ({ catalog, said, onEdit, onSaid }: OverviewProps) => {
  const campaigns = useCampaigns();
  const status = useRef<HTMLParagraphElement>(null);
  return (
    <Screen
      title="Campaigns"
      tools={
        <CampaignTools
          onNew={() => onEdit({ campaign: blankCampaign(), isNew: true })}
          onSaid={onSaid}
        />
      }
    >
      <p ref={status} role="status" tabIndex={-1} className={styles.line}>
        {said && !said.isBad ? said.text : WHAT_THEY_ARE}
      </p>
      {said?.isBad && (
        <div className={styles.problem}>
          <Banner tone="bad">{said.text}</Banner>
        </div>
      )}
      {campaigns.isPending && <Loading label="Reading the campaigns…" />}
      {campaigns.isError && (
        <ErrorState
          title="The campaigns could not be read"
          message={campaigns.error.message}
          onRetry={() => void campaigns.refetch()}
        />
      )}
      {campaigns.isSuccess && (
        <CampaignList
          campaigns={campaigns.data}
          catalog={catalog}
          onEdit={onEdit}
          onSaid={onSaid}
          // The row disappears with its buttons, so the focus moves to the message.
          onDeleted={() => status.current?.focus()}
        />
      )}
    </Screen>
  );
};

/** The list of campaigns with the campaign in use, or the form for one campaign. */
export const CampaignsScreen = () => {
  const catalog = useCampaignCatalog();
  const [edited, setEdited] = useState<Edited | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  if (catalog === null)
    return (
      <Screen title="Campaigns">
        <Loading label="Reading what the workspace has…" />
      </Screen>
    );
  if (edited === null)
    return <Overview catalog={catalog} said={said} onEdit={setEdited} onSaid={setSaid} />;
  return (
    <CampaignEditor
      {...edited}
      catalog={catalog}
      onSaved={({ name }) => {
        setSaid({ isBad: false, text: `${isolate(name)} is saved.` });
        setEdited(null);
      }}
      onCancel={() => setEdited(null)}
    />
  );
};
