import { type ComponentProps, useId } from 'react';
import styles from './field.module.css';
import { FieldMessage, type Message } from './field-message.tsx';

type TextAreaFieldProps = Omit<ComponentProps<'textarea'>, 'id' | 'className'> & {
  readonly label: string;
  readonly message?: Message | null;
  readonly isProposed?: boolean;
};

/** A labelled native text area that grows with its text. */
export const TextAreaField = (props: TextAreaFieldProps) => {
  const { label, message = null, isProposed = false, ...area } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        rows={2}
        {...area}
        id={id}
        className={`${styles.control} ${styles.area}`}
        aria-invalid={message?.tone === 'error'}
        aria-describedby={`${id}-message`}
        data-tone={message?.tone}
        data-proposed={isProposed || undefined}
      />
      <FieldMessage id={`${id}-message`} message={message} />
    </div>
  );
};
