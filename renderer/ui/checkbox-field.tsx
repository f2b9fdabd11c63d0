import { type ComponentProps, useId } from 'react';
import styles from './checkbox-field.module.css';

type CheckboxFieldProps = Omit<ComponentProps<'input'>, 'id' | 'className' | 'type'> & {
  readonly label: string;
  /** The purpose of the checkbox; always shown under the label. */
  readonly hint: string;
};

/** A labelled native checkbox. */
export const CheckboxField = ({ label, hint, ...input }: CheckboxFieldProps) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <input {...input} type="checkbox" id={id} aria-describedby={`${id}-hint`} />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
};
