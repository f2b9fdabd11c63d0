import { ClipboardPaste } from 'lucide-react';
import styles from './field.module.css';

type FieldLabelProps = {
  /** The id of the control. */
  readonly id: string;
  readonly label: string;
  readonly isProposed: boolean;
};

/** The ids of a control's description: its message, and the source of its text. */
export const describedBy = (id: string, isProposed: boolean): string =>
  isProposed ? `${id}-source ${id}-message` : `${id}-message`;

/** The label, with the source of a pasted text in words, because not everybody sees the colour. */
export const FieldLabel = ({ id, label, isProposed }: FieldLabelProps) => (
  <div className={styles.head}>
    <label htmlFor={id}>{label}</label>
    {isProposed && (
      <span id={`${id}-source`} className={styles.source}>
        <ClipboardPaste aria-hidden />
        From the paste
      </span>
    )}
  </div>
);
