import { useState } from 'react';
import type { ConnectedSession, Session, Workspace } from '../../../preload/contract/session.ts';
import { useDisconnect } from '../../lib/mutations.ts';
import { navigate } from '../../lib/router.ts';
import { API_VERSION_LABELS, REGION_LABELS } from '../../lib/workspace-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './settings.module.css';

const KEPT = {
  keychain: 'kept in this computer’s keychain',
  'this-run': 'kept until Galena closes, because this computer has no keychain',
} as const;

const workspaceFacts = (workspace: Workspace): readonly Fact[] => [
  { term: 'Name', value: workspace.name },
  { term: 'Workspace ID', value: workspace.id },
  {
    term: 'Region',
    value: workspace.isPractice ? 'This computer' : REGION_LABELS[workspace.region],
  },
  { term: 'API version', value: API_VERSION_LABELS[workspace.apiVersion] },
];

const tokenFact = ({ tokenEnd, tokenKept }: ConnectedSession): Fact => ({
  term: 'Token',
  value: `••••${tokenEnd}, ${KEPT[tokenKept]}`,
});

const Disconnect = ({ workspaceName }: { readonly workspaceName: string }) => {
  const [isAsking, setAsking] = useState(false);
  const disconnect = useDisconnect(() => navigate({ screen: 'connect' }));
  return (
    <>
      <Button isDisabled={disconnect.isPending} onPress={() => setAsking(true)}>
        Disconnect
      </Button>
      {disconnect.error && <Banner tone="bad">{disconnect.error.message}</Banner>}
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={`Disconnect from ${workspaceName}?`}
        confirmLabel="Disconnect now"
        cancelLabel="Stay connected"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          disconnect.mutate();
        }}
      >
        The token is removed from the keychain and forgotten. Drafts, waiting leads and the history
        stay on this computer; nothing is sent until you connect again.
      </ConfirmDialog>
    </>
  );
};

const WorkspaceSection = ({ session }: { readonly session: Session }) => {
  const connectLink = (label: string) => (
    <Button onPress={() => navigate({ screen: 'connect' })}>{label}</Button>
  );
  if (session.kind === 'none') {
    return (
      <>
        <p>No workspace is connected.</p>
        <div className={styles.buttons}>{connectLink('Connect a workspace')}</div>
      </>
    );
  }
  const facts = workspaceFacts(session.workspace);
  const isConnected = session.kind === 'connected';
  return (
    <>
      <Facts facts={isConnected ? [...facts, tokenFact(session)] : facts} />
      {session.kind === 'locked' && <Banner tone="warning">{session.message}</Banner>}
      {isConnected && session.notice && <Banner tone="note">{session.notice}</Banner>}
      <div className={styles.buttons}>
        {!isConnected && connectLink('Connect again')}
        <Disconnect workspaceName={session.workspace.name} />
        {isConnected && connectLink('Connect another workspace')}
      </div>
    </>
  );
};

type SettingsScreenProps = { readonly session: Session; readonly version: string };

export const SettingsScreen = ({ session, version }: SettingsScreenProps) => (
  <Screen title="Settings">
    <section aria-labelledby="settings-workspace" className={styles.section}>
      <h2 id="settings-workspace">Workspace</h2>
      <WorkspaceSection session={session} />
    </section>
    <section aria-labelledby="settings-about" className={styles.section}>
      <h2 id="settings-about">About</h2>
      <Facts facts={[{ term: 'Galena', value: `Version ${version}` }]} />
      <p className={styles.quiet}>Galena is the ore that lead is won from.</p>
    </section>
  </Screen>
);
