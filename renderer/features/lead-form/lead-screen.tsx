import { type SetStateAction, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { STANDARD_CAMPAIGN } from '../../../preload/contract/campaign.ts';
import { EMPTY_CATALOG } from '../../../preload/contract/catalog.ts';
import type { EntrySummary } from '../../../preload/contract/entry.ts';
import { EMPTY_LEAD, type TypedLead } from '../../../preload/contract/lead.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import type { Desk } from '../../lib/desk.ts';
import { useEntryAction } from '../../lib/mutations.ts';
import { useCatalog, useEntryPeek, useFormStart } from '../../lib/queries.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/list-states.tsx';
import { Screen } from '../../ui/screen.tsx';
import { LastLead } from './last-lead.tsx';
import { LeadForm } from './lead-form.tsx';
import { blankSheet, firstSheet, refusalOf, type Sheet, sheetOf } from './sheet.ts';
import { createTypeAhead } from './type-ahead.ts';
import type { NextSheet } from './use-submission.ts';

/** A press this soon after the form was cleared is the second press of a double press. */
const DOUBLE_PRESS_MS = 400;

type LeadScreenProps = { readonly desk: Desk; readonly apiVersion: ApiVersion };

/** What can be asked for the lead submitted last; what comes back from that is a sheet again. */
const useLastLead = (desk: Desk, onBack: (sheet: Sheet) => void) => {
  const peekEntry = useEntryPeek();
  const ask = useEntryAction((after, { entry }) => {
    if (after.state.kind === 'draft') onBack(sheetOf(after, refusalOf(entry)));
  });
  /** False if there is nothing to take back. */
  const undo = (): boolean => {
    const entry = desk.lastLeadId === null ? null : peekEntry(desk.lastLeadId);
    if (entry?.state.kind !== 'held') return false;
    if (!ask.isPending) ask.mutate({ entry, action: 'undo' });
    return true;
  };
  return { ask, undo };
};

type OpenDeskProps = LeadScreenProps & { readonly drafts: readonly EntrySummary[] };

const OpenDesk = ({ desk, apiVersion, drafts }: OpenDeskProps) => {
  const [sheet, setSheet] = useState(() => firstSheet(drafts, desk.draftId, desk.refusal));
  const clearedAt = useRef(Number.NEGATIVE_INFINITY);
  const [typeAhead] = useState(createTypeAhead);
  useEffect(() => typeAhead.listen(), [typeAhead]);
  useEffect(() => {
    desk.draftId = sheet.id;
    desk.refusal = null;
  }, [desk, sheet]);

  // The form is empty and the cursor in it in the frame in which the answer came (design.md §1.4).
  const replaceSheet = (next: SetStateAction<Sheet>) => flushSync(() => setSheet(next));
  const nextSheet = ({ company }: TypedLead, next: NextSheet): Sheet =>
    blankSheet(next === 'same-company' ? { ...EMPTY_LEAD, company } : EMPTY_LEAD);

  // What stands in the form meanwhile stays as a draft of its own.
  const { ask, undo } = useLastLead(desk, replaceSheet);

  return (
    <>
      <LeadForm
        key={sheet.id}
        sheet={sheet}
        campaign={STANDARD_CAMPAIGN}
        catalog={useCatalog().data ?? EMPTY_CATALOG}
        apiVersion={apiVersion}
        isSecondPress={() => performance.now() - clearedAt.current < DOUBLE_PRESS_MS}
        onNewDraft={() => replaceSheet(blankSheet())}
        typeAhead={typeAhead}
        onSubmitted={(id, lead, next) => {
          desk.lastLeadId = id;
          clearedAt.current = performance.now();
          // A lead taken back in this very moment stands in the form already and stays there.
          replaceSheet((shown) => (shown.id === id ? nextSheet(lead, next) : shown));
          typeAhead.release();
        }}
        onUndo={undo}
      />
      <LastLead id={desk.lastLeadId} ask={ask} />
    </>
  );
};

const DraftsUnread = ({ message, onRetry }: { message: string; onRetry: () => void }) => (
  <Banner tone="bad" action={<Button onPress={onRetry}>Try again</Button>}>
    Your drafts could not be read. {message}
  </Banner>
);

/** The form for leads. It opens with the draft that was in it last. */
export const LeadScreen = (props: LeadScreenProps) => {
  const drafts = useFormStart();
  return (
    <Screen title="New lead" isTitleFocused={false}>
      {drafts.isPending && <Loading label="Opening your draft…" />}
      {drafts.isError && (
        <DraftsUnread message={drafts.error.message} onRetry={() => void drafts.refetch()} />
      )}
      {!drafts.isPending && (
        <OpenDesk key={String(drafts.isError)} {...props} drafts={drafts.data ?? []} />
      )}
    </Screen>
  );
};
