import { type ReactNode, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useCover } from '../fields/use-cover.ts';
import styles from '../lead-form.module.css';

type LeadFootProps = {
  /** The duplicates and the paste, which need much room. */
  readonly panels: ReactNode;
  /** Stays visible in the lowest window. */
  readonly bar: ReactNode;
  readonly children: ReactNode;
};

/** The foot under the fields. It stays visible as far as it leaves room for the fields. */
export const LeadFoot = ({ panels, bar, children }: LeadFootProps) => {
  const foot = useRef<HTMLDivElement>(null);
  const found = useRef<HTMLDivElement>(null);
  useCover(foot);
  const goToFound = () => {
    found.current?.scrollIntoView({ block: 'start' });
    found.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={foot} className={styles.foot}>
      <div ref={found} className={styles.panels} tabIndex={-1}>
        {panels}
      </div>
      <div className={styles.bar}>
        {bar}
        <div className={styles.found}>
          <Button look="quiet" onPress={goToFound}>
            See what was found
          </Button>
        </div>
      </div>
      {children}
    </div>
  );
};
