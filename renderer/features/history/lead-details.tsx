import { ExternalLink, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { AttemptSummary } from '../../../preload/contract/attempt.ts';
import type { EntryDetails } from '../../../preload/contract/entry.ts';
import { leadTitle } from '../../../preload/contract/lead.ts';
import { describeState, joinWords } from '../../lib/describe-state.ts';
import { useOpenContact } from '../../lib/mutations.ts';
import { useEntry, useStatus } from '../../lib/queries.ts';
import { useEscape } from '../../lib/use-escape.ts';
import { useNow } from '../../lib/use-now.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { ErrorState, Loading } from '../../ui/list-states.tsx';
import { Name } from '../../ui/name.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useAttempt } from './api.ts';
import { AttemptList } from './attempt-list.tsx';
import { Entered } from './entered.tsx';
import styles from './lead-details.module.css';
import { RequestSection, ResponseSection } from './message-sections.tsx';

const OpenInIntercom = ({ id }: { readonly id: string }) => {
  const open = useOpenContact();
  return (
    <>
      <Button onPress={() => open.mutate(id)}>
        <ExternalLink aria-hidden />
        Open in Intercom
      </Button>
      {open.error && <Banner tone="bad">{open.error.message}</Banner>}
    </>
  );
};

const NoMessages = () => (
  <>
    <RequestSection attempt={null} />
    <ResponseSection attempt={null} />
  </>
);

/** Reads the attempt only when it shows, because it may be large. */
const Messages = ({ of }: { readonly of: AttemptSummary }) => {
  const attempt = useAttempt(of);
  if (attempt.isPending) return <Loading label="Reading the attempt…" />;
  if (attempt.isError) {
    return (
      <ErrorState
        title="This attempt could not be read"
        message={attempt.error.message}
        onRetry={() => void attempt.refetch()}
      />
    );
  }
  return (
    <>
      <RequestSection attempt={attempt.data} />
      <ResponseSection attempt={attempt.data} />
    </>
  );
};

const Details = ({ entry, attempts, canOpenInIntercom }: EntryDetails) => {
  const newest = attempts.at(-1);
  // Until the rep chooses an attempt, the newest attempt shows, also after a new attempt.
  const [chosenId, setChosenId] = useState<string | null>(null);
  const shown = attempts.find(({ id }) => id === chosenId) ?? newest;
  const words = describeState(entry.state, useNow(), useStatus().data);
  return (
    <>
      <p className={styles.summary}>
        <StateText tone={words.tone}>{words.label}</StateText>
        <span>{joinWords(words)}</span>
      </p>
      {canOpenInIntercom && <OpenInIntercom id={entry.id} />}
      <Entered lead={entry.lead} />
      <AttemptList attempts={attempts} shownId={shown?.id ?? null} onShow={setChosenId} />
      {shown ? <Messages key={shown.id} of={shown} /> : <NoMessages />}
    </>
  );
};

type LeadDetailsProps = { readonly id: string; readonly onClose: () => void };

/** The state, the values and the attempts of one entry. */
export const LeadDetails = ({ id, onClose }: LeadDetailsProps) => {
  const details = useEntry(id);
  const region = useRef<HTMLElement>(null);
  // The focus goes to the details, so that a screen reader announces them.
  useEffect(() => region.current?.focus({ preventScroll: true }), []);
  useEscape(onClose);
  return (
    <section ref={region} tabIndex={-1} aria-label="Lead details" className={styles.details}>
      <header className={styles.head}>
        <h2>{details.data ? <Name>{leadTitle(details.data.entry.lead)}</Name> : 'Lead'}</h2>
        <Button look="icon" onPress={onClose}>
          <X aria-hidden />
          <Hidden>Close details</Hidden>
        </Button>
      </header>
      <div className={styles.body}>
        {details.isPending && <Loading label="Reading the lead…" />}
        {details.isError && (
          <ErrorState
            title="This lead could not be read"
            message={details.error.message}
            onRetry={() => void details.refetch()}
          />
        )}
        {details.data && <Details {...details.data} />}
      </div>
    </section>
  );
};
