import { formatJson } from './format-json.ts';
import styles from './json-view.module.css';

type JsonViewProps = { readonly label: string; readonly text: string };

/** Foreign text, formatted where it is JSON. Scrolls inside, by keyboard too. */
export const JsonView = ({ label, text }: JsonViewProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, and this holds text
  <pre
    role="group"
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    tabIndex={0}
    className={styles.code}
  >
    {formatJson(text)}
  </pre>
);
