import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

type SectionProps = {
  readonly title: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a screen. Its heading is the name of the region. */
export const Section = ({ title, tools, children }: SectionProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {tools}
      </div>
      {children}
    </section>
  );
};
