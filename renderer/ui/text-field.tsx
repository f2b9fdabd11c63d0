import { type ComponentProps, useId } from 'react';
import styles from './field.module.css';
import { FieldMessage, type Message } from './field-message.tsx';

export type TextFieldProps = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  readonly label: string;
  readonly message?: Message | null;
  /** Always there, under the field. */
  readonly hint?: string;
};

/** A labelled native input: it keeps its own text, so that a keystroke renders nothing. */
export const TextField = ({ label, message = null, hint, ...input }: TextFieldProps) => {
  const id = useId();
  const shown = message ?? (hint ? ({ tone: 'note', text: hint } as const) : null);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        autoComplete="off"
        spellCheck={false}
        {...input}
        id={id}
        className={styles.control}
        aria-invalid={message?.tone === 'error'}
        aria-describedby={`${id}-message`}
        data-tone={message?.tone}
      />
      <FieldMessage id={`${id}-message`} message={shown} />
    </div>
  );
};
