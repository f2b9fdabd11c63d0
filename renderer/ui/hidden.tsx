import type { ReactNode } from 'react';
import styles from './hidden.module.css';

/** Text for assistive technology alone. */
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
