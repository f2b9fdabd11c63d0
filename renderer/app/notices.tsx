import { useState } from 'react';
import type { Session } from '../../preload/contract/session.ts';
import type { Pause, Storage } from '../../preload/contract/status.ts';
import { navigate } from '../lib/router.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import styles from './shell.module.css';

type Ready = Extract<Storage, { kind: 'ready' }>;

type NoticesProps = {
  readonly session: Session;
  readonly pause: Pause | null;
  readonly storage: Ready;
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

/** What the rep must know wherever they are. */
export const Notices = ({ session, pause, storage }: NoticesProps) => (
  <div className={styles.notices}>
    {pause && (
      <Banner
        tone="bad"
        action={<Button onPress={() => navigate({ screen: 'connect' })}>Connect again</Button>}
      >
        {pause.message}
      </Banner>
    )}
    {storage.kept === 'this-run' && (
      <Banner tone="warning">
        {NO_KEY_KEPT[storage.why]}, so nothing is written to disk: drafts and leads are gone when
        Galena closes.
      </Banner>
    )}
    <SessionNotice session={session} />
  </div>
);
