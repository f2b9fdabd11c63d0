import { zodResolver } from '@hookform/resolvers/zod';
import { useLayoutEffect, useRef } from 'react';
import { FormProvider, type UseFormReturn, useForm, useFormState } from 'react-hook-form';
import { leadSchema, type TypedLead } from '../../../preload/contract/lead.ts';
import { Banner } from '../../ui/banner.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { AttributeRows } from './attribute-rows.tsx';
import { emailWarning, phoneWarning } from './contact-warnings.ts';
import { moveOnEnter } from './enter-key.ts';
import { showProblem } from './field-path.ts';
import { FormButtons } from './form-buttons.tsx';
import styles from './lead-form.module.css';
import { LeadTextField } from './lead-text-field.tsx';
import { SaveFailure } from './save-state.tsx';
import type { Sheet } from './sheet.ts';
import { insertAtCursor } from './type-ahead.ts';
import { useAutosave } from './use-autosave.ts';
import { useSubmission } from './use-submission.ts';

type LeadFormProps = {
  readonly sheet: Sheet;
  readonly isSecondPress: () => boolean;
  readonly onSubmitted: (id: string, typedAhead: string) => void;
  readonly onNewDraft: () => void;
};

/** Puts the cursor where the rep goes on: behind the name, or at the field that Intercom refused. */
const useFirstFocus = (form: UseFormReturn<TypedLead>, { refusal, typedAhead }: Sheet) => {
  const element = useRef<HTMLFormElement>(null);
  const isOpened = useRef(false);
  useLayoutEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    // Not by the form's own means, which wait: the cursor shall be there in this very frame.
    element.current?.querySelector('input')?.focus();
    insertAtCursor(typedAhead);
    if (refusal) {
      const message = `Intercom refused this lead: “${refusal.message}” Nothing was created.`;
      showProblem(form, { message, field: refusal.field });
    }
  }, [form, refusal, typedAhead]);
  return element;
};

const FormProblem = ({ form }: { readonly form: UseFormReturn<TypedLead> }) => {
  const { errors } = useFormState({ control: form.control });
  return errors.root?.message ? <Banner tone="bad">{errors.root.message}</Banner> : null;
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

const ContactFields = ({ isReadOnly }: { readonly isReadOnly: boolean }) => (
  <>
    <LeadTextField name="name" label="Name" readOnly={isReadOnly} />
    <div className={styles.pair}>
      <LeadTextField
        name="email"
        label="Email"
        inputMode="email"
        readOnly={isReadOnly}
        findWarning={emailWarning}
      />
      <LeadTextField
        name="phone"
        label="Phone"
        inputMode="tel"
        readOnly={isReadOnly}
        findWarning={phoneWarning}
      />
    </div>
  </>
);

/** The form for one sheet. It is made anew for the next one, so nothing of a lead stays behind. */
export const LeadForm = ({ sheet, isSecondPress, onSubmitted, onNewDraft }: LeadFormProps) => {
  const form = useForm<TypedLead>({
    defaultValues: sheet.lead,
    resolver: zodResolver(leadSchema),
    mode: 'onTouched',
  });
  const autosave = useAutosave(form, sheet.id);
  const submission = useSubmission({ id: sheet.id, form, autosave, isSecondPress, onSubmitted });
  const element = useFirstFocus(form, sheet);
  return (
    <FormProvider {...form}>
      <form
        ref={element}
        aria-label="New lead"
        className={styles.form}
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onBlur={autosave.flush}
        onKeyDown={(event) => moveOnEnter(event.nativeEvent, event.currentTarget)}
      >
        <ContactFields isReadOnly={submission.isReadOnly} />
        <AttributeRows isReadOnly={submission.isReadOnly} />
        <SaveFailure autosave={autosave} />
        <FormProblem form={form} />
        <FormButtons autosave={autosave} onCreate={submission.press} onNewDraft={onNewDraft} />
      </form>
      <EmptyQuestion submission={submission} />
    </FormProvider>
  );
};
