import type { ReactNode } from 'react';
import styles from './state-text.module.css';

type StateTextProps = {
  readonly tone: 'quiet' | 'busy' | 'good' | 'warning' | 'bad';
  readonly children: ReactNode;
};

/** A state as a word. The colour adds no information. */
export const StateText = ({ tone, children }: StateTextProps) => (
  <span className={styles.state} data-tone={tone}>
    {children}
  </span>
);
