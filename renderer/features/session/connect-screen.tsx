import type { Session } from '../../../preload/contract/session.ts';
import { hrefTo } from '../../lib/router.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Logo } from '../../ui/logo.tsx';
import { Name } from '../../ui/name.tsx';
import { useUnlockSession } from './api.ts';
import styles from './connect.module.css';
import { ConnectForm } from './connect-form.tsx';

type Locked = Extract<Session, { kind: 'locked' }>;

const LockedNotice = ({ session }: { readonly session: Locked }) => {
  const unlock = useUnlockSession();
  return (
    <Banner
      tone="bad"
      action={
        <Button onPress={() => unlock.mutate()} isDisabled={unlock.isPending}>
          Try again
        </Button>
      }
    >
      <strong>
        <Name>{session.workspace.name}</Name>
      </strong>
      : {session.message}
    </Banner>
  );
};

type ConnectScreenProps = {
  readonly session: Session;
  readonly onConnected: () => void;
};

/** The screen to connect a workspace: for the first time, again, or instead of another. */
export const ConnectScreen = ({ session, onConnected }: ConnectScreenProps) => {
  const workspace =
    session.kind === 'none' || session.workspace.isPractice ? null : session.workspace;
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Logo size={36} />
        <div>
          <h1 tabIndex={-1}>Connect Galena to Intercom</h1>
          <p className={styles.quiet}>Leads you enter are sent to the workspace of this token.</p>
        </div>
      </div>
      {session.kind === 'locked' && <LockedNotice session={session} />}
      <ConnectForm
        region={workspace?.region ?? 'us'}
        apiVersion={workspace?.apiVersion ?? '2.16'}
        onConnected={onConnected}
      />
      {session.kind === 'connected' && (
        <p className={styles.quiet}>
          Connected to <Name>{session.workspace.name}</Name>.{' '}
          <a href={hrefTo({ screen: 'new' })}>Stay with this workspace</a>
        </p>
      )}
    </div>
  );
};
