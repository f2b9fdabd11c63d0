import { useState } from 'react';
import { isolate } from '../../../preload/contract/isolate.ts';
import {
  type ConnectedSession,
  REF_ATTRIBUTE,
  type Session,
  type Workspace,
} from '../../../preload/contract/session.ts';
import { navigate } from '../../lib/router.ts';
import { API_VERSION_LABELS, REGION_LABELS } from '../../lib/workspace-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useDisconnect } from './api.ts';
import { CampaignInUse } from './campaign-in-use.tsx';
import { KnownWorkspace } from './known-workspace.tsx';
import { PhoneCountry } from './phone-country.tsx';
import styles from './settings.module.css';
import { UndoWindow } from './undo-window.tsx';

const KEPT = {
  keychain: 'kept in this computer’s keychain',
  'this-run': 'kept until Galena closes, because no keychain took it',
} as const;

const workspaceFacts = (workspace: Workspace): readonly Fact[] => [
  { term: 'Name', value: workspace.name },
  { term: 'Workspace ID', value: workspace.id },
  {
    term: 'Region',
    value: workspace.isPractice ? 'This computer' : REGION_LABELS[workspace.region],
  },
  { term: 'API version', value: API_VERSION_LABELS[workspace.apiVersion] },
  refFact(workspace),
];

/** Whether leads carry a reference, which finds leads whose answer is lost (architecture.md §3). */
const refFact = ({ hasRef }: Workspace): Fact => ({
  term: 'Reference',
  value: hasRef
    ? `Each lead carries one, in the custom attribute ${REF_ATTRIBUTE}`
    : `Missing: this workspace has no custom attribute ${REF_ATTRIBUTE}`,
});

const RefMissing = () => (
  <Banner tone="warning">
    Without a reference, a lead whose answer was lost is looked up by its email or phone; with
    neither, Galena asks you whether Intercom has it. Connect again with “Mark each lead with a
    reference” to create it.
  </Banner>
);

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
        title={`Disconnect from ${isolate(workspaceName)}?`}
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
      {!session.workspace.hasRef && <RefMissing />}
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
    {session.kind !== 'none' && (
      <section aria-labelledby="settings-known" className={styles.section}>
        <h2 id="settings-known">What Galena knows of this workspace</h2>
        <KnownWorkspace
          // A message about one workspace must not stay for another workspace.
          key={session.workspace.id}
          canAsk={session.kind === 'connected'}
        />
      </section>
    )}
    <section aria-labelledby="settings-sending" className={styles.section}>
      <h2 id="settings-sending">Sending</h2>
      <UndoWindow />
    </section>
    <section aria-labelledby="settings-entering" className={styles.section}>
      <h2 id="settings-entering">Entering leads</h2>
      <PhoneCountry />
    </section>
    <section aria-labelledby="settings-campaigns" className={styles.section}>
      <h2 id="settings-campaigns">Campaigns</h2>
      <CampaignInUse />
    </section>
    <section aria-labelledby="settings-about" className={styles.section}>
      <h2 id="settings-about">About</h2>
      <Facts facts={[{ term: 'Galena', value: `Version ${version}` }]} />
      <p className={styles.quiet}>Galena is the ore that lead is won from.</p>
    </section>
  </Screen>
);
