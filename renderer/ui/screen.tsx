import { type ReactNode, useEffect, useRef } from 'react';
import styles from './screen.module.css';

type ScreenProps = {
  readonly title: string;
  /** Shown at the end of the title's line. */
  readonly tools?: ReactNode;
  /** False if a field of the screen takes the focus itself. */
  readonly isTitleFocused?: boolean;
  readonly children: ReactNode;
};

/** A screen with its heading. The heading takes the focus when the screen opens. */
export const Screen = ({ title, tools, isTitleFocused = true, children }: ScreenProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isTitleFocused) heading.current?.focus({ preventScroll: true });
  }, [isTitleFocused]);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {tools}
      </header>
      {children}
    </div>
  );
};
