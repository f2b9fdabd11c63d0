import { zodResolver } from '@hookform/resolvers/zod';
import { useLayoutEffect, useRef } from 'react';
import { FormProvider, type UseFormReturn, useForm, useFormState } from 'react-hook-form';
import { isEmptyLead, leadSchema, type TypedLead } from '../../../preload/contract/lead.ts';
import { describeRefusal } from '../../lib/describe-state.ts';
import { Banner } from '../../ui/banner.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { AttributeRows } from './attribute-rows.tsx';
import type { Autosave } from './autosave.ts';
import { emailWarning, phoneWarning } from './contact-warnings.ts';
import { isUndoKey, moveOnEnter } from './enter-key.ts';
import { showProblem } from './field-path.ts';
import { FormButtons } from './form-buttons.tsx';
import styles from './lead-form.module.css';
import { LeadTextField } from './lead-text-field.tsx';
import { SaveFailure } from './save-state.tsx';
import type { Sheet } from './sheet.ts';
import type { TypeAhead } from './type-ahead.ts';
import { useAutosave } from './use-autosave.ts';
import { useSubmission } from './use-submission.ts';

type LeadFormProps = {
  readonly sheet: Sheet;
  readonly isSecondPress: () => boolean;
  readonly typeAhead: TypeAhead;
  readonly onSubmitted: (id: string) => void;
  readonly onNewDraft: () => void;
  /** Takes the last lead back; false if there is none to take back. */
  readonly onUndo: () => boolean;
};

/** Puts the cursor where the rep goes on: behind the name, or at the field that Intercom refused. */
const useFirstFocus = (form: UseFormReturn<TypedLead>, { refusal }: Sheet) => {
  const element = useRef<HTMLFormElement>(null);
  const isOpened = useRef(false);
  useLayoutEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    // Not by the form's own means, which wait: the cursor shall be there in this very frame.
    element.current?.querySelector('input')?.focus();
    if (refusal) {
      const message = `Nothing was created. ${describeRefusal(refusal)}`;
      showProblem(form, { message, field: refusal.field });
    }
  }, [form, refusal]);
  return element;
};

type ProblemsProps = { readonly form: UseFormReturn<TypedLead>; readonly autosave: Autosave };

/** Stand under the buttons, so that no field and no button moves away from under the rep's hand. */
const Problems = ({ form, autosave }: ProblemsProps) => {
  const { errors } = useFormState({ control: form.control });
  const typedAhead = errors.root?.typedAhead;
  return (
    <>
      <SaveFailure autosave={autosave} />
      {errors.root?.message && <Banner tone="bad">{errors.root.message}</Banner>}
      {typedAhead?.message && <Banner tone="warning">{typedAhead.message}</Banner>}
    </>
  );
};

const EmptyQuestion = ({ submission }: { submission: ReturnType<typeof useSubmission> }) => (
  <ConfirmDialog
    isOpen={submission.isAsking}
    title="Create a lead with nothing in it?"
    confirmLabel="Create empty lead"
    cancelLabel="Go back"
    onConfirm={submission.confirmEmpty}
    onCancel={submission.goBack}
  >
    The form is empty. Intercom allows that, but the lead can only be told apart by its id.
  </ConfirmDialog>
);

const ContactFields = () => (
  <>
    <LeadTextField name="name" label="Name" />
    <div className={styles.pair}>
      <LeadTextField name="email" label="Email" inputMode="email" findWarning={emailWarning} />
      <LeadTextField name="phone" label="Phone" inputMode="tel" findWarning={phoneWarning} />
    </div>
  </>
);

/** The form for one sheet. It is made anew for the next one, so nothing of a lead stays behind. */
export const LeadForm = (props: LeadFormProps) => {
  const { sheet, isSecondPress, typeAhead, onSubmitted } = props;
  const form = useForm<TypedLead>({
    defaultValues: sheet.lead,
    resolver: zodResolver(leadSchema),
    mode: 'onTouched',
  });
  const autosave = useAutosave(form, sheet.id);
  const submission = useSubmission({
    id: sheet.id,
    form,
    autosave,
    typeAhead,
    isSecondPress,
    onSubmitted,
  });
  const element = useFirstFocus(form, sheet);
  // Once something was typed here, the key takes back typing, as everywhere.
  const hearUndo = (event: KeyboardEvent) => {
    const isUntouched = autosave.getState().kind === 'untouched' && isEmptyLead(form.getValues());
    if (isUndoKey(event) && isUntouched && props.onUndo()) event.preventDefault();
  };
  return (
    <FormProvider {...form}>
      <form
        ref={element}
        aria-label="New lead"
        className={styles.form}
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onBlur={autosave.flush}
        onKeyDown={({ nativeEvent, currentTarget }) => {
          moveOnEnter(nativeEvent, currentTarget);
          hearUndo(nativeEvent);
        }}
      >
        <ContactFields />
        <AttributeRows />
        <div className={styles.foot}>
          <FormButtons
            autosave={autosave}
            onCreate={submission.press}
            onNewDraft={props.onNewDraft}
          />
          <Problems form={form} autosave={autosave} />
        </div>
      </form>
      <EmptyQuestion submission={submission} />
    </FormProvider>
  );
};
