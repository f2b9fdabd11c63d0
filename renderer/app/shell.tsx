import { useRef } from 'react';
import type { Storage } from '../../preload/contract/status.ts';
import { useSession, useStatus } from '../lib/queries.ts';
import { usePlace } from '../lib/router.ts';
import { ErrorState } from '../ui/list-states.tsx';
import { AppCommands } from './app-commands.tsx';
import { Connection } from './connection.tsx';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { chooseScreen, Screens } from './screens.tsx';
import styles from './shell.module.css';

type ShellProps = {
  readonly version: string;
  readonly storage: Extract<Storage, { kind: 'ready' }>;
  readonly isLogKept: boolean;
};

/** The frame around every screen: navigation, connection and notices. */
export const Shell = ({ version, storage, isLogKept }: ShellProps) => {
  const session = useSession();
  const status = useStatus();
  const place = usePlace();
  const main = useRef<HTMLElement>(null);
  if (session.isPending) return null;
  if (session.isError)
    return (
      <main>
        <ErrorState
          title="The connection could not be read"
          message={session.error.message}
          onRetry={() => void session.refetch()}
        />
      </main>
    );
  const screen = chooseScreen(place, session.data);
  return (
    <div className={styles.shell}>
      {/* No link: it would change the part of the URL that names the open screen. */}
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <aside className={styles.side}>
        <Navigation screen={screen} status={status.data ?? null} />
        <AppCommands />
        <Connection session={session.data} status={status.data ?? null} />
      </aside>
      <main ref={main} id="content" tabIndex={-1} className={styles.main}>
        <Notices
          session={session.data}
          pause={screen === 'connect' ? null : (status.data?.pause ?? null)}
          obstacle={screen === 'connect' ? null : (status.data?.obstacle ?? null)}
          storage={storage}
          isLogKept={isLogKept}
        />
        <div className={styles.screen}>
          <Screens screen={screen} place={place} session={session.data} version={version} />
        </div>
      </main>
    </div>
  );
};
