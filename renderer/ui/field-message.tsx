import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import styles from './field.module.css';

/** A message about a field. Only an error keeps the lead from being sent. */
export type Message = {
  readonly tone: 'error' | 'warning' | 'note';
  readonly text: string;
  /** Buttons that correct the field at once. */
  readonly actions?: readonly { readonly label: string; readonly onPress: () => void }[];
};

const ICONS = { error: CircleAlert, warning: TriangleAlert, note: Info } as const;

type FieldMessageProps = { readonly id: string; readonly message: Message | null };

/** Without a message, its line stays empty, so that a new message moves nothing. */
export const FieldMessage = ({ id, message }: FieldMessageProps) => {
  const Icon = message && ICONS[message.tone];
  return (
    <div className={styles.message} data-tone={message?.tone}>
      {Icon && <Icon aria-hidden />}
      <p id={id} aria-live="polite">
        {message?.text}
      </p>
      {message?.actions?.map(({ label, onPress }) => (
        // Not in the order of Tab, so that Tab goes straight from field to field.
        <button key={label} type="button" tabIndex={-1} onClick={onPress}>
          {label}
        </button>
      ))}
    </div>
  );
};
