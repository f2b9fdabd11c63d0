import { useState } from 'react';
import type { EntrySummary } from '../../preload/contract/entry.ts';
import { API_VERSIONS, type ApiVersion, type Session } from '../../preload/contract/session.ts';
import { CampaignsScreen } from '../features/campaigns/campaigns-screen.tsx';
import { DraftsScreen } from '../features/drafts/drafts-screen.tsx';
import { HistoryScreen } from '../features/history/history-screen.tsx';
import { LeadScreen } from '../features/lead-form/lead-screen.tsx';
import { OutboxScreen } from '../features/outbox/outbox-screen.tsx';
import { ConnectScreen } from '../features/session/connect-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { COMMANDS } from '../lib/command-list.ts';
import { useCommands } from '../lib/commands.ts';
import { createFormSession } from '../lib/form-session.ts';
import { useRetryAll } from '../lib/mutations.ts';
import { refusalOf } from '../lib/refusal-of.ts';
import { navigate, type Place } from '../lib/router.ts';

export type ScreenName = Exclude<Place['screen'], 'home'>;

/** Without a usable token, `home` leads to `connect`. Without a workspace, `new` does too. */
export const chooseScreen = ({ screen }: Place, session: Session): ScreenName => {
  if (screen === 'home') return session.kind === 'connected' ? 'new' : 'connect';
  if (screen === 'new' && session.kind === 'none') return 'connect';
  return screen;
};

/** Without a workspace, any version will do, because the form does not show. */
const versionOf = (session: Session): ApiVersion =>
  session.kind === 'none' ? API_VERSIONS[0] : session.workspace.apiVersion;

type ScreensProps = {
  readonly screen: ScreenName;
  readonly place: Place;
  readonly session: Session;
  readonly version: string;
};

export const Screens = ({ screen, place, session, version }: ScreensProps) => {
  const [formSession] = useState(createFormSession);
  const openDraft = (draft: EntrySummary, before?: EntrySummary) => {
    formSession.draftId = draft.id;
    formSession.refusal = before ? refusalOf(before.state) : null;
    navigate({ screen: 'new' });
  };
  const retryAll = useRetryAll();
  // The commands' own screens replace these with better versions.
  useCommands([
    {
      ...COMMANDS.retryAll,
      isEnabled: () => session.kind === 'connected',
      run: () => retryAll.mutate(),
    },
    {
      ...COMMANDS.newDraft,
      isEnabled: () => session.kind !== 'none',
      run: () => {
        // No draft has this id, so the form opens blank.
        formSession.draftId = crypto.randomUUID();
        navigate({ screen: 'new' });
      },
    },
    {
      ...COMMANDS.searchHistory,
      run: () => {
        formSession.isSearchWanted = true;
        navigate({ screen: 'history', entryId: null });
      },
    },
  ]);
  switch (screen) {
    case 'connect':
      return <ConnectScreen session={session} onConnected={() => navigate({ screen: 'new' })} />;
    case 'new':
      return <LeadScreen formSession={formSession} apiVersion={versionOf(session)} />;
    case 'drafts':
      return <DraftsScreen onEdit={openDraft} />;
    case 'outbox':
      return <OutboxScreen onEdit={openDraft} />;
    case 'history':
      return (
        <HistoryScreen
          formSession={formSession}
          entryId={place.screen === 'history' ? place.entryId : null}
        />
      );
    case 'settings':
      return <SettingsScreen session={session} version={version} />;
    case 'campaigns':
      return <CampaignsScreen />;
  }
};
