import styles from './facts.module.css';

export type Fact = { readonly term: string; readonly value: string };

/** Terms and their values in two columns. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={styles.facts}>
    {facts.map(({ term, value }) => (
      <div key={term} className={styles.fact}>
        <dt>{term}</dt>
        <dd>
          <bdi>{value}</bdi>
        </dd>
      </div>
    ))}
  </dl>
);
