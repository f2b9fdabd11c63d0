import { useState } from 'react';
import { type AttemptSummary, MAX_ATTEMPTS_LISTED } from '../../../preload/contract/attempt.ts';
import { formatMoment } from '../../lib/format-time.ts';
import { Section } from '../../ui/section.tsx';
import { StateText } from '../../ui/state-text.tsx';
import styles from './lead-details.module.css';
import { describeDuration, describeOutcome, describeStep } from './outcome-words.ts';

type AttemptListProps = {
  readonly attempts: readonly AttemptSummary[];
  readonly shownId: string | null;
  readonly onShow: (id: string) => void;
};

/** All attempts, newest first. A press on an attempt shows its request and response. */
export const AttemptList = ({ attempts, shownId, onShow }: AttemptListProps) => {
  const [now] = useState(() => Date.now());
  return (
    <Section title="Attempts">
      {attempts.length === 0 && <p className={styles.quiet}>Nothing was sent so far.</p>}
      {attempts.length === MAX_ATTEMPTS_LISTED && (
        <p className={styles.quiet}>Only the newest {MAX_ATTEMPTS_LISTED} are listed.</p>
      )}
      <ol className={styles.attempts} reversed>
        {attempts.toReversed().map((attempt) => {
          const outcome = describeOutcome(attempt);
          return (
            <li key={attempt.id}>
              <button
                type="button"
                className={styles.attempt}
                aria-pressed={attempt.id === shownId}
                onClick={() => onShow(attempt.id)}
              >
                <span className={styles.attemptNumber}>Attempt {attempt.number}</span>
                <span className={styles.step}>{describeStep(attempt)}</span>
                <span>{formatMoment(attempt.startedAt, now)}</span>
                <span>{describeDuration(attempt)}</span>
                <StateText tone={outcome.tone}>{outcome.label}</StateText>
              </button>
            </li>
          );
        })}
      </ol>
    </Section>
  );
};
