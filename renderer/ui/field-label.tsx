import { ClipboardPaste } from 'lucide-react';
import styles from './field.module.css';

type FieldLabelProps = {
  /** Of the control. */
  readonly id: string;
  readonly label: string;
  readonly isProposed: boolean;
};

/** What describes a control: the message under it, and where its text came from. */
export const describedBy = (id: string, isProposed: boolean): string =>
  isProposed ? `${id}-source ${id}-message` : `${id}-message`;

/** The label, and beside it what a colour alone would not tell everybody. */
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
