import { type SetStateAction, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  type Campaign,
  type Campaigns,
  STANDARD_CAMPAIGN,
} from '../../../preload/contract/campaign.ts';
import { type Catalog, EMPTY_CATALOG } from '../../../preload/contract/catalog.ts';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import { indexTags } from '../../../preload/contract/tags.ts';
import { useCommandRegistry } from '../../lib/commands.ts';
import type { Desk } from '../../lib/form-session.ts';
import { useEntryAction } from '../../lib/mutations.ts';
import { useCampaigns, useCatalog, useEntryPeek, useFormStart } from '../../lib/queries.ts';
import { refusalOf } from '../../lib/refusal-of.ts';
import { startLead } from '../../lib/start-lead.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/list-states.tsx';
import { Screen } from '../../ui/screen.tsx';
import { CampaignSwitch } from './campaign-switch.tsx';
import { blankSheet, firstSheet, type Sheet, sheetOf } from './initial-draft.ts';
import { LeadForm } from './lead-form.tsx';
import { LastLead } from './submit/last-lead.tsx';
import { createTypeAhead } from './submit/type-ahead.ts';
import type { NextSheet } from './submit/use-submission.ts';
import type { LastLeadCalls } from './use-form-commands.ts';

/** A press this soon after the form was cleared is the second press of a double press. */
const DOUBLE_PRESS_MS = 400;

type LeadScreenProps = { readonly desk: Desk; readonly apiVersion: ApiVersion };

/** What can be asked for the lead submitted last; what comes back from that is a sheet again. */
const useLastLead = (desk: Desk, onBack: (sheet: Sheet) => void) => {
  const peekEntry = useEntryPeek();
  const ask = useEntryAction((after, { entry }) => {
    if (after.state.kind === 'draft') onBack(sheetOf(after, refusalOf(entry.state)));
  });
  const findHeld = () => {
    const entry = desk.lastLeadId === null ? null : peekEntry(desk.lastLeadId);
    return entry?.actions.includes('undo') ? entry : null;
  };
  const askFor = (action: 'undo' | 'send-now') => {
    const entry = findHeld();
    if (entry !== null && !ask.isPending) ask.mutate({ entry, action });
  };
  const lastLead: LastLeadCalls = {
    isHeld: () => findHeld() !== null,
    undo: () => askFor('undo'),
    sendNow: () => askFor('send-now'),
  };
  return { ask, lastLead };
};

type OpenDeskProps = LeadScreenProps & {
  readonly drafts: readonly EntrySummary[];
  readonly campaign: Campaign;
  readonly catalog: Catalog;
};

/** The sheet that lies on the desk, and what takes its place. */
const useSheet = ({ desk, drafts, campaign, catalog }: OpenDeskProps) => {
  const start = () => startLead(campaign, new Date(), catalog);
  const [sheet, setSheet] = useState(() => firstSheet(drafts, desk.draftId, desk.refusal, start()));
  const isUntouched = useRef(() => false);
  useEffect(() => {
    desk.draftId = sheet.id;
    desk.refusal = null;
  }, [desk, sheet]);
  // Another campaign means another start, for a lead of which nothing was typed.
  const campaignId = useRef(campaign.id);
  useEffect(() => {
    if (campaignId.current === campaign.id) return;
    campaignId.current = campaign.id;
    if (isUntouched.current()) {
      setSheet(blankSheet(startLead(campaign, new Date(), catalog)));
    }
  }, [campaign, catalog]);

  // The form is empty and the cursor in it in the frame in which the answer came (design.md §1.4).
  const replaceSheet = (next: SetStateAction<Sheet>) => flushSync(() => setSheet(next));
  const newSheet = (): Sheet => blankSheet(start());
  const nextSheet = ({ company }: TypedLead, next: NextSheet): Sheet =>
    next === 'same-company' ? blankSheet({ ...start(), company }) : newSheet();
  return { sheet, isUntouched, replaceSheet, newSheet, nextSheet };
};

const OpenDesk = (props: OpenDeskProps) => {
  const { desk, apiVersion, campaign, catalog } = props;
  const { sheet, isUntouched, replaceSheet, newSheet, nextSheet } = useSheet(props);
  const tagIndex = useMemo(() => indexTags(catalog.tags), [catalog.tags]);
  const clearedAt = useRef(Number.NEGATIVE_INFINITY);
  const { isKey } = useCommandRegistry();
  const [typeAhead] = useState(() => createTypeAhead(isKey));
  useEffect(() => typeAhead.listen(), [typeAhead]);

  // What stands in the form meanwhile stays as a draft of its own.
  const { ask, lastLead } = useLastLead(desk, replaceSheet);

  return (
    <LeadForm
      key={sheet.id}
      sheet={sheet}
      campaign={campaign}
      catalog={catalog}
      tagIndex={tagIndex}
      apiVersion={apiVersion}
      isUntouched={isUntouched}
      isSecondPress={() => performance.now() - clearedAt.current < DOUBLE_PRESS_MS}
      onNewDraft={() => replaceSheet(newSheet())}
      typeAhead={typeAhead}
      onSubmitted={(id, lead, next) => {
        desk.lastLeadId = id;
        clearedAt.current = performance.now();
        // A lead taken back in this very moment stands in the form already and stays there.
        replaceSheet((shown) => (shown.id === id ? nextSheet(lead, next) : shown));
        typeAhead.release();
      }}
      lastLead={lastLead}
    >
      <LastLead id={desk.lastLeadId} ask={ask} />
    </LeadForm>
  );
};

const DraftsUnread = ({ message, onRetry }: { message: string; onRetry: () => void }) => (
  <Banner tone="bad" action={<Button onPress={onRetry}>Try again</Button>}>
    Your drafts could not be read. {message}
  </Banner>
);

/** Without an answer about them, the campaign that is always there. */
const activeOf = (campaigns: Campaigns | undefined): Campaign =>
  campaigns?.all.find(({ id }) => id === campaigns.activeId) ?? STANDARD_CAMPAIGN;

/** The form for leads. It opens with the draft that was in it last. */
export const LeadScreen = (props: LeadScreenProps) => {
  const drafts = useFormStart();
  const campaigns = useCampaigns();
  const catalog = useCatalog();
  const isPending = drafts.isPending || campaigns.isPending || catalog.isPending;
  return (
    <Screen
      title="New lead"
      isTitleFocused={false}
      tools={campaigns.data && <CampaignSwitch campaigns={campaigns.data} />}
    >
      {isPending && <Loading label="Opening your draft…" />}
      {drafts.isError && (
        <DraftsUnread message={drafts.error.message} onRetry={() => void drafts.refetch()} />
      )}
      {!isPending && (
        <OpenDesk
          key={String(drafts.isError)}
          {...props}
          drafts={drafts.data ?? []}
          campaign={activeOf(campaigns.data)}
          catalog={catalog.data ?? EMPTY_CATALOG}
        />
      )}
    </Screen>
  );
};
