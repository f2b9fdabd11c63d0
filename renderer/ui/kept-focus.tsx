import { type ReactNode, useRef } from 'react';
import { type RememberPlace, useKeptFocus } from '../lib/use-kept-focus.ts';
import styles from './kept-focus.module.css';

/** The element's row in its list, else the row in the same position, else the screen's heading. */
const rememberRow: RememberPlace = (element) => {
  const row = element.closest('li');
  const list = row?.parentElement;
  const index = row && list ? [...list.children].indexOf(row) : 0;
  const findRow = (): Element | undefined => {
    if (row?.isConnected) return row;
    const rows = list?.isConnected ? [...list.children] : [];
    return rows[index] ?? rows.at(-1);
  };
  return () => {
    const place = findRow();
    if (!(place instanceof HTMLElement)) return document.querySelector('h1');
    place.tabIndex = -1;
    return place;
  };
};

/** Wraps a list with changing rows, so that the focus stays near its old row. */
export const KeptFocus = ({ children }: { readonly children: ReactNode }) => {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root, rememberRow);
  return (
    <div ref={root} className={styles.none}>
      {children}
    </div>
  );
};
