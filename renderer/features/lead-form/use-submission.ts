import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { isEmptyLead, type TypedLead } from '../../../preload/contract/lead.ts';
import { useFormCalls } from '../../lib/mutations.ts';
import type { Autosave } from './autosave.ts';
import { isSubmitKey } from './enter-key.ts';
import { showProblem } from './field-path.ts';
import type { TypeAhead } from './type-ahead.ts';

type SubmissionInput = {
  readonly id: string;
  readonly form: UseFormReturn<TypedLead>;
  readonly autosave: Autosave;
  /** True for the second press of a double press, which must not ask about the form just cleared. */
  readonly isSecondPress: () => boolean;
  readonly typeAhead: TypeAhead;
  readonly onSubmitted: (id: string) => void;
};

/** Calls `press` for Ctrl/Cmd+Enter wherever the focus is, before any control can take the key. */
const useSubmitKey = (press: () => void) => {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isSubmitKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    document.addEventListener('keydown', hear, { capture: true });
    return () => document.removeEventListener('keydown', hear, { capture: true });
  }, []);
};

const notEntered = (typed: string): string =>
  `Typed meanwhile for the next lead, and not entered: “${typed}”. Create this lead first.`;

/**
 * Submits the form: once however often it is pressed, after one question if it is empty. Until the
 * lead is on disk everything stays as typed.
 */
export const useSubmission = (input: SubmissionInput) => {
  const { id, form, autosave, typeAhead, isSecondPress, onSubmitted } = input;
  const { submitDraft } = useFormCalls();
  const [isAsking, setAsking] = useState(false);

  /** What was typed for the next lead has no form to go to: it is told, and not mixed into this one. */
  const stay = () => {
    const typed = typeAhead.drop();
    if (typed !== '') form.setError('root.typedAhead', { message: notEntered(typed) });
  };

  const send = async () => {
    const lead = form.getValues();
    autosave.stop();
    const result = await submitDraft({ id, lead });
    await typeAhead.whenComposed();
    if (result.ok) return onSubmitted(id);
    showProblem(form, result.error);
    autosave.change(lead);
    stay();
  };

  const start = () => {
    setAsking(false);
    typeAhead.hold();
    void form.handleSubmit(send, stay)();
  };

  const press = () => {
    const isSecond = isSecondPress();
    if (typeAhead.isHolding() || isAsking) return;
    if (isEmptyLead(form.getValues())) {
      // The mouse of a double press has taken the cursor along to the button.
      if (isSecond) form.setFocus('name');
      else setAsking(true);
      return;
    }
    start();
  };
  useSubmitKey(press);

  return { press, isAsking, confirmEmpty: start, goBack: () => setAsking(false) };
};
