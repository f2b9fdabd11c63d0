import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { describedBy, FieldLabel } from './field-label.tsx';
import { FieldMessage, type Message } from './field-message.tsx';

export type TextFieldProps = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  readonly label: string;
  readonly message?: Message | null;
  /** Shown under the field if there is no message. */
  readonly hint?: string;
  /** The greyed text `rest` after the text `typed`, which sets its position. */
  readonly ghost?: { readonly typed: string; readonly rest: string } | null;
  /** Shown in the field before the text. */
  readonly before?: ReactNode;
  /** The id of a further description of the field, apart from its message. */
  readonly describedBy?: string | undefined;
  /** The text is Galena's proposal, which the rep has not accepted yet. */
  readonly isProposed?: boolean;
};

/** The greyed text. Screen readers skip it, because the message under the field says it too. */
const Ghost = ({ typed, rest }: NonNullable<TextFieldProps['ghost']>) => (
  <span aria-hidden className={styles.ghost}>
    <span className={styles.typed}>{typed}</span>
    {rest}
  </span>
);

/** A labelled native input. The DOM keeps its text, so that a keystroke renders nothing. */
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
