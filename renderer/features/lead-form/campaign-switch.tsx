import { useEffect } from 'react';
import type { Campaigns } from '../../../preload/contract/campaign.ts';
import { useActivateCampaign } from '../../lib/mutations.ts';
import { hrefTo } from '../../lib/router.ts';
import styles from './campaign-switch.module.css';
import { isCampaignKey } from './enter-key.ts';

type CampaignSwitchProps = { readonly campaigns: Campaigns };

/** Which campaign the form is set up for. Ctrl/Cmd+J goes on to the next one. */
export const CampaignSwitch = ({ campaigns: { activeId, all } }: CampaignSwitchProps) => {
  const activate = useActivateCampaign();
  const { mutate } = activate;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isCampaignKey(event)) return;
      event.preventDefault();
      const index = all.findIndex(({ id }) => id === activeId);
      const next = all[(index + 1) % all.length];
      if (next && next.id !== activeId) mutate(next);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [all, activeId, mutate]);
  const choose = (id: string) => {
    const campaign = all.find((one) => one.id === id);
    if (campaign) mutate(campaign);
  };
  return (
    <div className={styles.switch}>
      <label htmlFor="campaign">Campaign</label>
      <select
        id="campaign"
        value={activeId}
        title="Ctrl J: next campaign"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <a href={hrefTo({ screen: 'campaigns' })}>Set up</a>
      {activate.error && <span role="alert">{activate.error.message}</span>}
    </div>
  );
};
