import { type ComponentProps, useId } from 'react';
import styles from './field.module.css';
import { describedBy, FieldLabel } from './field-label.tsx';
import { FieldMessage, type Message } from './field-message.tsx';

type TextAreaFieldProps = Omit<ComponentProps<'textarea'>, 'id' | 'className'> & {
  readonly label: string;
  readonly message?: Message | null;
  /** Shown under the field if there is no message. */
  readonly hint?: string;
  /** The text is Galena's proposal, which the rep has not accepted yet. */
  readonly isProposed?: boolean;
};

/** A labelled native `textarea` that grows with its text. */
export const TextAreaField = (props: TextAreaFieldProps) => {
  const { label, message = null, hint, isProposed = false, ...area } = props;
  const id = useId();
  const shown = message ?? (hint ? ({ tone: 'note', text: hint } as const) : null);
  return (
    <div className={styles.field}>
      <FieldLabel id={id} label={label} isProposed={isProposed} />
      <textarea
        // With autocomplete, Chromium would write the typed texts to disk.
        autoComplete="off"
        rows={2}
        {...area}
        id={id}
        className={`${styles.control} ${styles.lines}`}
        aria-invalid={message?.tone === 'error'}
        aria-describedby={describedBy(id, isProposed)}
        data-tone={message?.tone}
        data-proposed={isProposed || undefined}
      />
      <FieldMessage id={`${id}-message`} message={shown} />
    </div>
  );
};
