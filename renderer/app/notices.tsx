import { useState } from 'react';
import type { Session } from '../../preload/contract/session.ts';
import type { Pause, Storage } from '../../preload/contract/status.ts';
import { useRetryAll } from '../lib/mutations.ts';
import { navigate } from '../lib/router.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import styles from './shell.module.css';

type Ready = Extract<Storage, { kind: 'ready' }>;

type NoticesProps = {
  readonly session: Session;
  readonly pause: Pause | null;
  /** Says what answers in Intercom's place, or null. */
  readonly obstacle: string | null;
  readonly storage: Ready;
  readonly isLogKept: boolean;
};

const SessionNotice = ({ session }: { readonly session: Session }) => {
  const [seen, setSeen] = useState<string | null>(null);
  const notice = session.kind === 'connected' ? session.notice : null;
  if (notice === null || notice === seen) return null;
  return (
    <Banner tone="note" action={<Button onPress={() => setSeen(notice)}>Got it</Button>}>
      {notice}
    </Banner>
  );
};

const NO_KEY_KEPT: Readonly<Record<Extract<Ready, { kept: 'this-run' }>['why'], string>> = {
  'keychain-unavailable': 'This computer has no keychain to keep the database’s key in',
  'keychain-not-loaded': 'Galena could not load its part that reaches the keychain',
};

/** Whether the rep must connect again. For the other reasons, somebody must change Intercom. */
const needsToken = ({ reason }: Pause): boolean =>
  reason !== 'token-forbidden' && reason !== 'plan';

const TryAgain = () => {
  const retryAll = useRetryAll();
  return <Button onPress={() => retryAll.mutate()}>Try again</Button>;
};

const PauseNotice = ({ pause }: { readonly pause: Pause }) => (
  <Banner
    tone="bad"
    action={
      needsToken(pause) ? (
        <Button onPress={() => navigate({ screen: 'connect' })}>Connect again</Button>
      ) : (
        <TryAgain />
      )
    }
  >
    {pause.message}
  </Banner>
);

const LogNotice = () => {
  const [isSeen, setSeen] = useState(false);
  if (isSeen) return null;
  return (
    <Banner tone="warning" action={<Button onPress={() => setSeen(true)}>Got it</Button>}>
      Galena cannot keep its log, in which one could look up what went wrong. Your leads are safe.
      Make the folder “logs” in Galena’s own folder writable, or take away what lies in its place.
    </Banner>
  );
};

/** The notices that show on every screen. */
export const Notices = ({ session, pause, obstacle, storage, isLogKept }: NoticesProps) => (
  <div className={styles.notices}>
    {pause && <PauseNotice pause={pause} />}
    {!pause && obstacle && (
      <Banner tone="warning" action={<TryAgain />}>
        {obstacle}
      </Banner>
    )}
    {storage.kept === 'this-run' && (
      <Banner tone="warning">
        {NO_KEY_KEPT[storage.why]}, so nothing is written to disk: drafts and leads are gone when
        Galena closes.
      </Banner>
    )}
    {!isLogKept && <LogNotice />}
    <SessionNotice session={session} />
  </div>
);
