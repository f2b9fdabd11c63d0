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

/** A press within this time after the form was cleared belongs to a double press. */
const DOUBLE_PRESS_MS = 400;

type LeadScreenProps = { readonly formSession: FormSession; readonly apiVersion: ApiVersion };

/** The actions for the last submitted lead. `onBack` gets a lead that is a draft again. */
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

/** The draft in the form, and the functions that replace it. */
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
  // A lead without typed text starts again with the values of the new campaign.
  const campaignId = useRef(campaign.id);
  useEffect(() => {
    if (campaignId.current === campaign.id) return;
    campaignId.current = campaign.id;
    if (isUntouched.current()) {
      setInitialDraft(blankDraft(startLead(campaign, new Date(), catalog)));
    }
  }, [campaign, catalog]);

  // In the frame of the answer, the form is empty and has the cursor (architecture.md §1.4).
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

  // The lead that the form holds at that time stays a separate draft.
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
        // If the rep undid a lead in this moment, the form already shows that lead and keeps it.
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

/** The campaign in use; the standard campaign if the campaigns could not be read. */
const activeOf = (campaigns: Campaigns | undefined): Campaign =>
  campaigns?.all.find(({ id }) => id === campaigns.activeId) ?? STANDARD_CAMPAIGN;

/** The form for leads. It opens with the last draft that it held. */
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
