import styles from './name.module.css';

/**
 * A name or an address that somebody typed. It is cut where it is too long to read, and its own
 * direction of writing ends with it: a name must not turn round the email that stands beside it.
 */
export const Name = ({ children }: { readonly children: string }) => (
  <bdi className={styles.name}>{children}</bdi>
);
