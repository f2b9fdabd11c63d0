import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './list-states.module.css';

type EmptyStateProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
};

/** A list without rows: says what will stand here. */
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

/** A list that could not be read: what happened, and the way on. */
export const ErrorState = ({ title, message, onRetry }: ErrorStateProps) => (
  <div className={styles.state} role="alert">
    <h2>{title}</h2>
    <p className={styles.text}>{message}</p>
    <Button onPress={onRetry}>Try again</Button>
  </div>
);

/** Shown only when reading takes long enough to notice, so that nothing flickers. */
export const Loading = ({ label }: { readonly label: string }) => (
  <p className={`${styles.state} ${styles.loading}`} role="status">
    {label}
  </p>
);
