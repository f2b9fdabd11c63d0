import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';

type BannerProps = {
  readonly tone: 'note' | 'warning' | 'bad';
  readonly children: ReactNode;
  /** A button or link at the end. */
  readonly action?: ReactNode;
};

/** A message for the whole screen. Screen readers announce the tone `bad` at once. */
export const Banner = ({ tone, children, action }: BannerProps) => {
  const Icon = tone === 'note' ? Info : CircleAlert;
  return (
    <div className={styles.banner} data-tone={tone}>
      <Icon aria-hidden />
      <div className={styles.text} role={tone === 'bad' ? 'alert' : undefined}>
        {children}
      </div>
      {action}
    </div>
  );
};
