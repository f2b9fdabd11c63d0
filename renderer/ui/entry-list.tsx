import { type ReactNode, useId } from 'react';
import styles from './entry-list.module.css';
import { Name } from './name.tsx';

export const EntryList = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul aria-label={label} className={styles.list}>
    {children}
  </ul>
);

type EntryItemProps = {
  readonly title: string;
  readonly state: ReactNode;
  readonly detail: ReactNode;
  readonly actions: ReactNode;
};

/** One entry with its lead's name, its state, the meaning of the state and the rep's actions. */
export const EntryItem = ({ title, state, detail, actions }: EntryItemProps) => {
  const id = useId();
  return (
    <li aria-labelledby={id} className={styles.item}>
      <div className={styles.words}>
        <div className={styles.line}>
          <span id={id} className={styles.title}>
            <Name>{title}</Name>
          </span>
          {state}
        </div>
        <p className={styles.detail}>{detail}</p>
      </div>
      <div className={styles.actions}>{actions}</div>
    </li>
  );
};
