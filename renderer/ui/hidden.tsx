import type { ReactNode } from 'react';
import styles from './hidden.module.css';

/** Text only for screen readers. */
export const Hidden = ({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ReactNode;
}) => (
  <span id={id} className={styles.hidden}>
    {children}
  </span>
);
