import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { describedBy, FieldLabel } from './field-label.tsx';
import { FieldMessage, type Message } from './field-message.tsx';

export type TextFieldProps = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  readonly label: string;
  readonly message?: Message | null;
  /** Always there, under the field. */
  readonly hint?: string;
  /** What may follow the text, greyed; the text itself is needed to place it. */
  readonly ghost?: { readonly typed: string; readonly rest: string } | null;
  /** Stands in the field before the text. */
  readonly before?: ReactNode;
  /** The id of what describes the field beside its message. */
  readonly describedBy?: string | undefined;
  /** The text was put there by Galena, and waits for the rep's word. */
  readonly isProposed?: boolean;
};

/** Stands behind the input and says nothing: the message under the field says it in words. */
const Ghost = ({ typed, rest }: NonNullable<TextFieldProps['ghost']>) => (
  <span aria-hidden className={styles.ghost}>
    <span className={styles.typed}>{typed}</span>
    {rest}
  </span>
);

/** A labelled native input: it keeps its own text, so that a keystroke renders nothing. */
export const TextField = (props: TextFieldProps) => {
  const { label, message = null, hint, ghost = null, isProposed = false, ...more } = props;
  const { before, describedBy: others, ...input } = more;
  const id = useId();
  const shown = message ?? (hint ? ({ tone: 'note', text: hint } as const) : null);
  return (
    <div className={styles.field}>
      <FieldLabel id={id} label={label} isProposed={isProposed} />
      <span
        className={before ? `${styles.control} ${styles.tokenBox}` : styles.bare}
        data-tone={message?.tone}
      >
        {before}
        <span className={styles.box}>
          <input
            autoComplete="off"
            spellCheck={false}
            {...input}
            id={id}
            className={before ? styles.tokenInput : styles.control}
            aria-invalid={message?.tone === 'error'}
            aria-describedby={[others, describedBy(id, isProposed)].filter(Boolean).join(' ')}
            data-tone={message?.tone}
            data-proposed={isProposed || undefined}
          />
          {ghost && <Ghost {...ghost} />}
        </span>
      </span>
      <FieldMessage id={`${id}-message`} message={shown} />
    </div>
  );
};
