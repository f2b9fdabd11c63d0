import { useRef, useState } from 'react';
import type { AssistField } from '../../../../preload/contract/assist.ts';
import type { FieldId } from '../../../../preload/contract/campaign.ts';
import { quote } from '../../../../preload/contract/isolate.ts';
import type { TypedLead } from '../../../../preload/contract/lead.ts';
import { useFormCalls } from '../api.ts';
import type { Autosave } from '../autosave.ts';
import { pathOfField, showProblem } from '../field-path.ts';
import { nameWarning } from '../fields/attribute-names.ts';
import { type LeadFormContext, takenBackKey } from '../lead-form-context.ts';
import { assistedTexts } from '../suggestions/use-assist.ts';
import type { LeadForm } from '../use-lead-form.ts';
import type { TypeAhead } from './type-ahead.ts';

/** What the next form takes from this lead: nothing, or the company, such as at a booth. */
export type NextDraft = 'blank' | 'same-company';

type SubmissionInput = {
  readonly id: string;
  /** Whether the lead has no typed text. */
  readonly isBlank: () => boolean;
  /** The blank required fields. */
  readonly findMissing: () => readonly FieldId[];
  readonly leadForm: LeadForm;
  readonly formContext: LeadFormContext;
  readonly autosave: Autosave;
  /** True for the second press of a double press, which must not ask about the cleared form. */
  readonly isSecondPress: () => boolean;
  readonly typeAhead: TypeAhead;
  readonly onSubmitted: (id: string, lead: TypedLead, next: NextDraft) => void;
};

const notEntered = (typed: string): string =>
  `Typed meanwhile for the next lead, and not entered: ${quote(typed)}. Create this lead first.`;

/** The lead with all sure changes. The rep may submit without leaving the field first. */
const withSureChanges = async (
  { form, pack }: LeadForm,
  { assist, takenBack, undo }: LeadFormContext,
): Promise<TypedLead> => {
  const lead = pack();
  const texts = assistedTexts(form.getValues());
  if (lead.phone.trim() === '' && lead.email.trim() === '') return lead;
  const settled = await assist.settle(texts);
  const isFree = (field: AssistField): boolean =>
    !takenBack.has(takenBackKey(field, texts[field])) && !undo.wasTakenBack(field, texts[field]);
  const { phone = null, fixes = [] } = settled ?? {};
  const isWrittenOut = phone?.isValid && isFree('phone');
  const sure = fixes.filter(({ field, isSure }) => isSure && isFree(field));
  return {
    ...lead,
    ...(isWrittenOut ? { phone: phone.repaired } : {}),
    ...Object.fromEntries(sure.map(({ field, value }) => [field, value])),
  };
};

/**
 * Submits the form only once, however often the rep presses. An empty form needs one confirmation.
 * The form keeps its text until the lead is on disk.
 */
export const useSubmission = (input: SubmissionInput) => {
  const { id, isBlank, leadForm, formContext, autosave, typeAhead, isSecondPress, onSubmitted } =
    input;
  const { form, pack } = leadForm;
  const { submitDraft } = useFormCalls();
  const hasReminded = useRef(false);
  const askedNames = useRef(new Set<string>());
  const [asking, setAsking] = useState<NextDraft | null>(null);

  /** Shows the typing for the next lead as a message, so that it does not go into this lead. */
  const stay = () => {
    const typed = typeAhead.drop();
    if (typed !== '') form.setError('root.typedAhead', { message: notEntered(typed) });
  };

  const send = async (next: NextDraft) => {
    autosave.stop();
    const lead = await withSureChanges(leadForm, formContext);
    const result = await submitDraft({ id, lead });
    await typeAhead.whenComposed();
    if (result.ok) return onSubmitted(id, lead, next);
    showProblem(form, formContext, result.error);
    autosave.change(pack());
    stay();
  };

  const start = (next: NextDraft) => {
    setAsking(null);
    typeAhead.hold();
    void form.handleSubmit(
      () => send(next),
      () => {
        // A hidden field may have the error.
        formContext.showAllFields();
        stay();
      },
    )();
  };

  /** Reminds only once: Intercom requires no field, and the rep may have a reason. */
  const remindOfMissing = (): boolean => {
    const missing = hasReminded.current ? [] : input.findMissing();
    hasReminded.current = true;
    for (const [index, field] of missing.entries()) {
      const path = pathOfField(field, formContext.attributes);
      const message = 'Your team wants this filled in. Press again to create the lead without it.';
      if (path) form.setError(path, { message }, { shouldFocus: index === 0 });
    }
    return missing.length > 0;
  };

  /** On 1.3, a misspelt name creates a permanent attribute. Galena asks once about each name. */
  const remindOfUnknown = (): boolean => {
    if (formContext.apiVersion !== '1.3') return false;
    const rows = form.getValues('customAttributes').map(({ name, value }, index) => {
      const isNews = value.trim() !== '' && !askedNames.current.has(name.trim());
      return { index, name, warning: isNews ? nameWarning(name, formContext.catalog, true) : null };
    });
    const unknown = rows.filter(({ warning }) => warning !== null);
    for (const { index, name, warning } of unknown) {
      askedNames.current.add(name.trim());
      const message = `${warning} Press again to create the lead with it.`;
      form.setError(`customAttributes.${index}.name`, { message }, { shouldFocus: true });
    }
    return unknown.length > 0;
  };

  const press = (next: NextDraft) => {
    const isSecond = isSecondPress();
    if (typeAhead.isHolding() || asking !== null) return;
    if (isBlank()) {
      // The second press of the mouse has moved the focus to the button.
      if (isSecond) form.setFocus('name');
      else setAsking(next);
      return;
    }
    if (!remindOfMissing() && !remindOfUnknown()) start(next);
  };

  return {
    press,
    isAsking: asking !== null,
    confirmEmpty: () => start(asking ?? 'blank'),
    goBack: () => setAsking(null),
  };
};
