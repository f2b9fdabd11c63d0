import styles from './name.module.css';

/**
 * A typed name or address. A long text is cut. The writing direction is isolated, so that a name
 * cannot reverse the email beside it.
 */
export const Name = ({ children }: { readonly children: string }) => (
  <bdi className={styles.name}>{children}</bdi>
);
