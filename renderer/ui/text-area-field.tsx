import { type ComponentProps, useId } from 'react';
import styles from './field.module.css';
import { describedBy, FieldLabel } from './field-label.tsx';
import { FieldMessage, type Message } from './field-message.tsx';

type TextAreaFieldProps = Omit<ComponentProps<'textarea'>, 'id' | 'className'> & {
  readonly label: string;
  readonly message?: Message | null;
  /** Always there, under the field. */
  readonly hint?: string;
  /** The text was put there by Galena, and waits for the rep's word. */
  readonly isProposed?: boolean;
};

/** A labelled native field for more than one line, which grows with its text. */
export const TextAreaField = (props: TextAreaFieldProps) => {
  const { label, message = null, hint, isProposed = false, ...area } = props;
  const id = useId();
  const shown = message ?? (hint ? ({ tone: 'note', text: hint } as const) : null);
  return (
    <div className={styles.field}>
      <FieldLabel id={id} label={label} isProposed={isProposed} />
      <textarea
        // What Chromium would fill in again it first writes to the disk.
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
