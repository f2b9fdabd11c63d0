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
import type { FormSession } from '../../lib/form-session.ts';
import { useEntryAction } from '../../lib/mutations.ts';
import { useCampaigns, useCatalog } from '../../lib/queries.ts';
import { refusalOf } from '../../lib/refusal-of.ts';
import { startLead } from '../../lib/start-lead.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/list-states.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useEntryPeek, useFormStart } from './api.ts';
import { CampaignSwitch } from './campaign-switch.tsx';
import { blankDraft, firstDraft, type InitialDraft, initialDraftOf } from './initial-draft.ts';
import { LeadForm } from './lead-form.tsx';
import { LastLead } from './submit/last-lead.tsx';
import { createTypeAhead } from './submit/type-ahead.ts';
import type { NextDraft } from './submit/use-submission.ts';
import type { LastLeadCalls } from './use-form-commands.ts';

/** A press this soon after the form was cleared is the second press of a double press. */
const DOUBLE_PRESS_MS = 400;

type LeadScreenProps = { readonly formSession: FormSession; readonly apiVersion: ApiVersion };

/** What can be asked for the lead submitted last; what comes back from that is a draft again. */
const useLastLead = (formSession: FormSession, onBack: (initialDraft: InitialDraft) => void) => {
  const peekEntry = useEntryPeek();
  const ask = useEntryAction((after, { entry }) => {
    if (after.state.kind === 'draft') onBack(initialDraftOf(after, refusalOf(entry.state)));
  });
  const findHeld = () => {
    const entry = formSession.lastLeadId === null ? null : peekEntry(formSession.lastLeadId);
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

type OpenFormSessionProps = LeadScreenProps & {
  readonly drafts: readonly EntrySummary[];
  readonly campaign: Campaign;
  readonly catalog: Catalog;
};

/** The draft in the form, and what takes its place. */
const useInitialDraft = ({ formSession, drafts, campaign, catalog }: OpenFormSessionProps) => {
  const start = () => startLead(campaign, new Date(), catalog);
  const [initialDraft, setInitialDraft] = useState(() =>
    firstDraft(drafts, formSession.draftId, formSession.refusal, start()),
  );
  const isUntouched = useRef(() => false);
  useEffect(() => {
    formSession.draftId = initialDraft.id;
    formSession.refusal = null;
  }, [formSession, initialDraft]);
  // Another campaign means another start, for a lead of which nothing was typed.
  const campaignId = useRef(campaign.id);
  useEffect(() => {
    if (campaignId.current === campaign.id) return;
    campaignId.current = campaign.id;
    if (isUntouched.current()) {
      setInitialDraft(blankDraft(startLead(campaign, new Date(), catalog)));
    }
  }, [campaign, catalog]);

  // The form is empty and the cursor in it in the frame in which the answer came (architecture.md §1.4).
  const replaceDraft = (next: SetStateAction<InitialDraft>) =>
    flushSync(() => setInitialDraft(next));
  const newDraft = (): InitialDraft => blankDraft(start());
  const nextDraft = ({ company }: TypedLead, next: NextDraft): InitialDraft =>
    next === 'same-company' ? blankDraft({ ...start(), company }) : newDraft();
  return { initialDraft, isUntouched, replaceDraft, newDraft, nextDraft };
};

const OpenFormSession = (props: OpenFormSessionProps) => {
  const { formSession, apiVersion, campaign, catalog } = props;
  const { initialDraft, isUntouched, replaceDraft, newDraft, nextDraft } = useInitialDraft(props);
  const tagIndex = useMemo(() => indexTags(catalog.tags), [catalog.tags]);
  const clearedAt = useRef(Number.NEGATIVE_INFINITY);
  const { isKey } = useCommandRegistry();
  const [typeAhead] = useState(() => createTypeAhead(isKey));
  useEffect(() => typeAhead.listen(), [typeAhead]);

  // What stands in the form meanwhile stays as a draft of its own.
  const { ask, lastLead } = useLastLead(formSession, replaceDraft);

  return (
    <LeadForm
      key={initialDraft.id}
      initialDraft={initialDraft}
      campaign={campaign}
      catalog={catalog}
      tagIndex={tagIndex}
      apiVersion={apiVersion}
      isUntouched={isUntouched}
      isSecondPress={() => performance.now() - clearedAt.current < DOUBLE_PRESS_MS}
      onNewDraft={() => replaceDraft(newDraft())}
      typeAhead={typeAhead}
      onSubmitted={(id, lead, next) => {
        formSession.lastLeadId = id;
        clearedAt.current = performance.now();
        // A lead taken back in this very moment stands in the form already and stays there.
        replaceDraft((shown) => (shown.id === id ? nextDraft(lead, next) : shown));
        typeAhead.release();
      }}
      lastLead={lastLead}
    >
      <LastLead id={formSession.lastLeadId} ask={ask} />
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
        <OpenFormSession
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
