import type { Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import styles from './button.module.css';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet' | 'icon';
  readonly ref?: Ref<HTMLButtonElement>;
};

export const Button = ({ look = 'plain', ...props }: ButtonProps) => (
  <AriaButton {...props} className={`${styles.button} ${styles[look]}`} />
);
