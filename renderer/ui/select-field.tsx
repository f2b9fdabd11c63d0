import { type ComponentProps, useId } from 'react';
import styles from './field.module.css';
import { FieldMessage, type Message } from './field-message.tsx';

type Option = { readonly value: string; readonly label: string };

type SelectFieldProps = Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> & {
  readonly label: string;
  readonly options: readonly Option[];
  readonly message?: Message | null;
};

/** The native select: the operating system draws its list, and its usual keys work. */
export const SelectField = ({ label, options, message = null, ...select }: SelectFieldProps) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        {...select}
        id={id}
        className={styles.control}
        aria-invalid={message?.tone === 'error'}
        aria-describedby={`${id}-message`}
        data-tone={message?.tone}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldMessage id={`${id}-message`} message={message} />
    </div>
  );
};
