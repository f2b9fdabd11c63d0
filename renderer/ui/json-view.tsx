import { useMemo, useState } from 'react';
import { cutText } from '../../preload/contract/cut-text.ts';
import { Button } from './button.tsx';
import { formatJson } from './format-json.ts';
import styles from './json-view.module.css';

type JsonViewProps = { readonly label: string; readonly text: string };

/** As much as is laid out in a moment; megabytes at once would freeze the window. */
const PART_LENGTH = 100_000;

const formatLength = (length: number): string =>
  `${Math.ceil(length / 1_000).toLocaleString('en')} kB`;

/** Foreign text, formatted where it is JSON, part by part. Scrolls inside, by keyboard too. */
export const JsonView = ({ label, text }: JsonViewProps) => {
  const formatted = useMemo(() => formatJson(text), [text]);
  const [parts, setParts] = useState(1);
  const shown = cutText(formatted, parts * PART_LENGTH);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, and this holds text */}
      <pre
        role="group"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className={styles.code}
      >
        {shown}
      </pre>
      {shown.length < formatted.length && (
        <p className={styles.more}>
          The first {formatLength(shown.length)} of {formatLength(formatted.length)}.
          <Button onPress={() => setParts(parts + 1)}>Show the next part</Button>
        </p>
      )}
    </>
  );
};
