import type { Campaigns } from '../../../preload/contract/campaign.ts';
import { COMMANDS } from '../../lib/command-list.ts';
import { useCommands } from '../../lib/commands.ts';
import { useActivateCampaign } from '../../lib/mutations.ts';
import { hrefTo } from '../../lib/router.ts';
import { Hidden } from '../../ui/hidden.tsx';
import styles from './campaign-switch.module.css';

type CampaignSwitchProps = { readonly campaigns: Campaigns };

/** Chooses the campaign of the form. Each campaign is a command too. */
export const CampaignSwitch = ({ campaigns: { activeId, all } }: CampaignSwitchProps) => {
  const { mutate, error, isSuccess } = useActivateCampaign();
  const choose = (id: string) => {
    const campaign = all.find((one) => one.id === id);
    if (campaign) mutate(campaign);
  };
  const next = () => {
    const index = all.findIndex(({ id }) => id === activeId);
    choose(all[(index + 1) % all.length]?.id ?? activeId);
  };
  useCommands([
    { ...COMMANDS.nextCampaign, isEnabled: () => all.length > 1, run: next },
    ...all
      .filter(({ id }) => id !== activeId)
      .map(({ id, name }) => ({
        id: `campaign ${id}`,
        title: `Campaign: ${name}`,
        group: 'Lead',
        keys: [],
        run: () => choose(id),
      })),
  ]);
  return (
    <div className={styles.switch}>
      <label htmlFor="campaign">Campaign</label>
      <select
        id="campaign"
        value={activeId}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <a href={hrefTo({ screen: 'campaigns' })}>Set up</a>
      {/* A key changes the campaign far from the cursor. Always mounted: screen readers hear it. */}
      <span role="status">
        <Hidden>{isSuccess && `Campaign: ${all.find(({ id }) => id === activeId)?.name}`}</Hidden>
      </span>
      {error && <span role="alert">{error.message}</span>}
    </div>
  );
};
