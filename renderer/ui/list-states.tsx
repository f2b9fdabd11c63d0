import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './list-states.module.css';

type EmptyStateProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
};

/** A list without rows: says which rows will be here. */
export const EmptyState = ({ icon, title, children }: EmptyStateProps) => (
  <div className={styles.state}>
    <span className={styles.icon} aria-hidden>
      {icon}
    </span>
    <h2>{title}</h2>
    <div className={styles.text}>{children}</div>
  </div>
);

type ErrorStateProps = {
  readonly title: string;
  readonly message: string;
  readonly onRetry: () => void;
};

/** A list that could not be read: says what happened and offers a retry. */
export const ErrorState = ({ title, message, onRetry }: ErrorStateProps) => (
  <div className={styles.state} role="alert">
    <h2>{title}</h2>
    <p className={styles.text}>{message}</p>
    <Button onPress={onRetry}>Try again</Button>
  </div>
);

/** Shows only after a short delay, so that nothing flickers. */
export const Loading = ({ label }: { readonly label: string }) => (
  <p className={`${styles.state} ${styles.loading}`} role="status">
    {label}
  </p>
);
