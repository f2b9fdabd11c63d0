import { useCampaigns } from '../../lib/queries.ts';
import { navigate } from '../../lib/router.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import styles from './settings.module.css';

/** The campaign in use, and a link to all campaigns. */
export const CampaignInUse = () => {
  const campaigns = useCampaigns();
  const active = campaigns.data?.all.find(({ id }) => id === campaigns.data.activeId);
  return (
    <>
      <Facts facts={[{ term: 'In use', value: active?.name ?? campaigns.error?.message ?? '' }]} />
      <div className={styles.buttons}>
        <Button onPress={() => navigate({ screen: 'campaigns' })}>Campaigns…</Button>
      </div>
    </>
  );
};
