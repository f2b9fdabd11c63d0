import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import styles from './field.module.css';

/** A word about a field: an error keeps it from being sent, a warning or a note does not. */
export type Message = {
  readonly tone: 'error' | 'warning' | 'note';
  readonly text: string;
  /** What puts it right at once. */
  readonly actions?: readonly { readonly label: string; readonly onPress: () => void }[];
};

const ICONS = { error: CircleAlert, warning: TriangleAlert, note: Info } as const;

type FieldMessageProps = { readonly id: string; readonly message: Message | null };

/** Keeps its line free when there is nothing to say, so that nothing moves when there is. */
export const FieldMessage = ({ id, message }: FieldMessageProps) => {
  const Icon = message && ICONS[message.tone];
  return (
    <div className={styles.message} data-tone={message?.tone}>
      {Icon && <Icon aria-hidden />}
      <p id={id} aria-live="polite">
        {message?.text}
      </p>
      {message?.actions?.map(({ label, onPress }) => (
        // Not in the order of Tab: the way through the fields is the rep's main road.
        <button key={label} type="button" tabIndex={-1} onClick={onPress}>
          {label}
        </button>
      ))}
    </div>
  );
};
