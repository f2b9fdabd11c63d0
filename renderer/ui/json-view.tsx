import { useMemo, useState } from 'react';
import { parseJson } from '../../preload/contract/parse-json.ts';
import { Button } from './button.tsx';
import { drawText } from './format-json.ts';
import styles from './json-view.module.css';

type JsonViewProps = { readonly label: string; readonly text: string };

/** In UTF-16 units. The window can lay out one part quickly; megabytes would freeze it. */
const PART_LENGTH = 100_000;
const PART_DEPTH = 12;

const formatLength = (length: number): string =>
  `${Math.ceil(length / 1_000).toLocaleString('en')} kB`;

/** A foreign text, part by part; JSON is formatted. The box scrolls, by keyboard too. */
export const JsonView = ({ label, text }: JsonViewProps) => {
  const value = useMemo(() => parseJson(text), [text]);
  const [parts, setParts] = useState(1);
  const [depths, setDepths] = useState(1);
  const drawn = useMemo(
    () => drawText(text, value, { depth: depths * PART_DEPTH, length: parts * PART_LENGTH }),
    [text, value, depths, parts],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, and this holds text */}
      <pre
        role="group"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach a box that scrolls (WCAG 2.1.1)
        tabIndex={0}
        className={styles.code}
      >
        {drawn.text}
      </pre>
      {drawn.hasMore && (
        <p className={styles.more}>
          The first {formatLength(drawn.text.length)} are shown; as it came, it has{' '}
          {formatLength(text.length)}.
          <Button onPress={() => setParts(parts + 1)}>Show the next part</Button>
        </p>
      )}
      {drawn.hasDeeper && (
        <p className={styles.more}>
          Shown {depths * PART_DEPTH} levels deep.
          <Button onPress={() => setDepths(depths + 1)}>Show deeper levels</Button>
        </p>
      )}
    </>
  );
};
