import {
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { FormProvider, type UseFormReturn } from 'react-hook-form';
import type { Campaign } from '../../../preload/contract/campaign.ts';
import type { Catalog } from '../../../preload/contract/catalog.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import type { TagIndex } from '../../../preload/contract/tags.ts';
import { KEEP_KEYS } from '../../lib/command-list.ts';
import { isCombo } from '../../lib/key-combo.ts';
import { campaignHere, otherAttributes } from '../../lib/offered-fields.ts';
import { goneDefaults, missingRequired } from '../../lib/start-lead.ts';
import { useKeptFocus } from '../../lib/use-kept-focus.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { chooseFields } from './choose-fields.ts';
import { Duplicates } from './duplicates/duplicates.tsx';
import { showRefusal } from './field-path.ts';
import { isTextInput } from './fields/at-cursor.ts';
import { AttributeRows } from './fields/attribute-rows.tsx';
import { moveOnEnter } from './fields/enter-key.ts';
import { createFieldMemory } from './fields/field-memory.ts';
import { LeadFields } from './fields/lead-fields.tsx';
import { FormProblems } from './form-problems.tsx';
import type { FormValues } from './form-values.ts';
import type { InitialDraft } from './initial-draft.ts';
import styles from './lead-form.module.css';
import { type LeadFormContext, LeadFormContextProvider } from './lead-form-context.ts';
import { createLeadUndo } from './lead-undo.ts';
import { PastePanel } from './paste/paste-panel.tsx';
import { createPasteStore } from './paste/paste-store.ts';
import { targetAt } from './paste/paste-target.ts';
import { usePaste } from './paste/use-paste.ts';
import { FormButtons } from './submit/form-buttons.tsx';
import { LeadFoot } from './submit/lead-foot.tsx';
import type { TypeAhead } from './submit/type-ahead.ts';
import { type NextDraft, useSubmission } from './submit/use-submission.ts';
import { useAssist } from './suggestions/use-assist.ts';
import { useAutosave } from './use-autosave.ts';
import { useCampaignStart } from './use-campaign-start.ts';
import { type LastLeadCalls, useFormCommands } from './use-form-commands.ts';
import { useLeadForm } from './use-lead-form.ts';

type LeadFormProps = {
  readonly initialDraft: InitialDraft;
  readonly campaign: Campaign;
  readonly catalog: Catalog;
  /** The index of the catalog's tags. All drafts share it: there may be thousands of tags. */
  readonly tagIndex: TagIndex;
  readonly apiVersion: ApiVersion;
  /** The form sets it: whether the lead has no typed text. */
  readonly isUntouched: RefObject<() => boolean>;
  readonly isSecondPress: () => boolean;
  readonly typeAhead: TypeAhead;
  readonly onSubmitted: (id: string, lead: TypedLead, next: NextDraft) => void;
  readonly onNewDraft: () => void;
  /** The content at the end of the foot. */
  readonly children: ReactNode;
  readonly lastLead: LastLeadCalls;
};

/** Focuses directly, because the form library's focus comes later than this frame. */
const focusFirst = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>('input, select, textarea')?.focus();

/** Puts the cursor into the first field, or into the field that Intercom refused. */
const useFirstFocus = (
  form: UseFormReturn<FormValues>,
  formContext: LeadFormContext,
  { refusal, lead }: InitialDraft,
) => {
  const element = useRef<HTMLFormElement>(null);
  const isOpened = useRef(false);
  useLayoutEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    focusFirst(element.current);
    if (refusal) showRefusal(form, formContext, refusal, lead.updateOf ? 'changed' : 'created');
  }, [form, formContext, refusal, lead]);
  return element;
};

const EmptyQuestion = ({ submission }: { submission: ReturnType<typeof useSubmission> }) => (
  <ConfirmDialog
    isOpen={submission.isAsking}
    title="Create a lead with nothing in it?"
    confirmLabel="Create empty lead"
    cancelLabel="Go back"
    isSafeFirst
    onConfirm={submission.confirmEmpty}
    onCancel={submission.goBack}
  >
    The form is empty. Intercom allows that, but the lead can only be told apart by its id.
  </ConfirmDialog>
);

/** The form and the context of its fields. */
const useNewFormContext = ({
  initialDraft,
  campaign,
  catalog,
  tagIndex,
  apiVersion,
}: LeadFormProps) => {
  const known = useMemo(() => otherAttributes(catalog.attributes), [catalog.attributes]);
  const leadForm = useLeadForm(initialDraft.lead, known, tagIndex);
  const { form, attributes, pack } = leadForm;
  const assist = useAssist(form);
  const [paste] = useState(() =>
    createPasteStore((field, text) =>
      form.setValue(field, text, { shouldDirty: true, shouldTouch: true }),
    ),
  );
  const [takenBack] = useState(() => new Set<string>());
  const [undo] = useState(() => createLeadUndo(form, paste));
  // New or changed attributes get new controls while the rep types.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attributes are what changes
  useEffect(() => undo.forget(['known', 'customAttributes']), [undo, attributes]);
  const here = useMemo(
    () => campaignHere(campaign, catalog.attributes),
    [campaign, catalog.attributes],
  );
  const [isAllShown, setAllShown] = useState(false);
  const [round, setRound] = useState(0);
  const chooseAnew = () => setRound((last) => last + 1);
  // Each choice uses the current text, so that a field with text always stays visible.
  // biome-ignore lint/correctness/useExhaustiveDependencies: “Fewer fields” and pastes choose again
  const choice = useMemo(
    () => chooseFields(here, pack(), catalog.attributes, apiVersion),
    [here, pack, attributes, catalog.attributes, apiVersion, isAllShown, round],
  );
  const formContext: LeadFormContext = useMemo(
    () => ({
      attributes,
      catalog,
      apiVersion,
      tagIndex,
      assist,
      paste,
      takenBack,
      undo,
      showAllFields: () => setAllShown(true),
    }),
    [attributes, catalog, apiVersion, tagIndex, assist, paste, takenBack, undo],
  );
  const fields = isAllShown ? [...choice.shown, ...choice.hidden] : choice.shown;
  const more = { hidden: choice.hidden, isShown: isAllShown, toggle: setAllShown };
  /** The blank required fields that this API and this workspace have. */
  const findMissing = (lead: TypedLead) =>
    missingRequired(here, lead).filter((id) => choice.shown.includes(id));
  return { leadForm, formContext, fields, chooseAnew, more, findMissing };
};

/** The form for one draft. The next draft gets a new form, so that nothing of this lead remains. */
export const LeadForm = (props: LeadFormProps) => {
  const { initialDraft, campaign, catalog, isSecondPress, typeAhead, onSubmitted } = props;
  const { leadForm, formContext, fields, chooseAnew, more, findMissing } = useNewFormContext(props);
  const { form, pack } = leadForm;
  const { paste, undo } = formContext;
  const autosave = useAutosave(leadForm, initialDraft.id);
  const isBlank = useCampaignStart(leadForm, initialDraft, campaign, catalog, chooseAnew);
  useEffect(() => {
    props.isUntouched.current = isBlank;
  });
  const submission = useSubmission({
    id: initialDraft.id,
    isBlank,
    findMissing: () => findMissing(pack()),
    leadForm,
    formContext,
    autosave,
    typeAhead,
    isSecondPress,
    onSubmitted,
  });
  const { onPaste, onDrop, onDragOver } = usePaste(leadForm, formContext, chooseAnew);
  const element = useFirstFocus(form, formContext, initialDraft);
  useKeptFocus(element, useState(createFieldMemory)[0]);
  const { lastLead, onNewDraft } = props;
  const onCreate = submission.press;
  useFormCommands({ element, form, undo, isBlank, more, lastLead, onCreate, onNewDraft });
  const handleKeys = (event: KeyboardEvent) => {
    if (paste.get() === null) return;
    if (event.key === 'Escape') undo.change(paste.restore);
    if (isCombo(event, KEEP_KEYS)) paste.keep();
  };
  return (
    <FormProvider {...form}>
      <LeadFormContextProvider value={formContext}>
        <form
          ref={element}
          aria-label="New lead"
          className={styles.form}
          noValidate
          onSubmit={(event) => event.preventDefault()}
          onBlur={autosave.flush}
          onPaste={onPaste}
          onDrop={onDrop}
          onDragOver={onDragOver}
          onInput={({ target }) => {
            if (!isTextInput(target)) return;
            const typed = targetAt(target.name);
            if (typed) formContext.paste.typeOver(typed);
          }}
          onKeyDown={({ nativeEvent, currentTarget }) => {
            moveOnEnter(nativeEvent, currentTarget);
            handleKeys(nativeEvent);
          }}
        >
          <LeadFields fields={fields} />
          <AttributeRows more={more} />
          <LeadFoot
            panels={
              <>
                <Duplicates entryId={initialDraft.id} onBack={() => form.setFocus('name')} />
                <PastePanel />
              </>
            }
            bar={
              <>
                <FormProblems
                  form={form}
                  autosave={autosave}
                  gone={goneDefaults(campaign, catalog)}
                />
                <FormButtons autosave={autosave} onCreate={onCreate} onNewDraft={onNewDraft} />
              </>
            }
          >
            {props.children}
          </LeadFoot>
        </form>
        <EmptyQuestion submission={submission} />
      </LeadFormContextProvider>
    </FormProvider>
  );
};
