import { REGIONS, type Region } from '../../../preload/contract/session.ts';
import type { BridgeError } from '../../lib/bridge.ts';
import { REGION_LABELS } from '../../lib/workspace-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './connect.module.css';

type ConnectProblemProps = {
  readonly error: BridgeError | null;
  readonly triedRegion: Region | null;
  readonly isBusy: boolean;
  readonly onTryRegion: (region: Region) => void;
};

/** Why connecting failed. A token belongs to one region, so another region may accept it. */
export const ConnectProblem = (props: ConnectProblemProps) => {
  const { error, triedRegion, isBusy, onTryRegion } = props;
  if (!error) return <div className={styles.problem} />;
  const { code, message } = error.appError;
  const mayFitElsewhere = code === 'token-wrong' || code === 'region-wrong';
  const others = mayFitElsewhere ? REGIONS.filter((region) => region !== triedRegion) : [];
  return (
    <div className={styles.problem}>
      <Banner tone="bad">{message}</Banner>
      {others.length > 0 && (
        <div className={styles.buttons}>
          {others.map((region) => (
            <Button key={region} isDisabled={isBusy} onPress={() => onTryRegion(region)}>
              Try {REGION_LABELS[region]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
