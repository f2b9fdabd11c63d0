import { formatKeys, type KeyCombo, speakKeys } from '../lib/key-combo.ts';
import { Hidden } from './hidden.tsx';
import styles from './keys.module.css';

/** A key combination: key caps for the eye, words for a screen reader. */
export const Keys = ({ combo }: { readonly combo: KeyCombo }) => (
  <kbd className={styles.keys}>
    {formatKeys(combo).map((cap) => (
      <span key={cap} aria-hidden className={styles.cap}>
        {cap}
      </span>
    ))}
    <Hidden>{speakKeys(combo)}</Hidden>
  </kbd>
);
