import { type RefObject, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { isEmptyLead, type TypedLead } from '../../../preload/contract/lead.ts';
import { useFormCalls } from '../../lib/mutations.ts';
import type { Autosave } from './autosave.ts';
import { isSubmitKey } from './enter-key.ts';
import { showProblem } from './field-path.ts';
import { createTypeAhead, insertAtCursor } from './type-ahead.ts';

type SubmissionInput = {
  readonly id: string;
  readonly form: UseFormReturn<TypedLead>;
  readonly autosave: Autosave;
  /** True for the second press of a double press, which must not ask about the form just cleared. */
  readonly isSecondPress: () => boolean;
  readonly onSubmitted: (id: string, typedAhead: string) => void;
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

const useBusy = () => {
  // A ref, because the second press of a double press comes before React has rendered anything.
  const isBusy = useRef(false);
  const [isReadOnly, setReadOnly] = useState(false);
  const setBusy = (busy: boolean) => {
    isBusy.current = busy;
    setReadOnly(busy);
  };
  return { isBusy, isReadOnly, setBusy };
};

const useTypeAhead = (isBusy: RefObject<boolean>) => {
  const [typeAhead] = useState(createTypeAhead);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (isBusy.current) typeAhead.hear(event);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [typeAhead, isBusy]);
  return typeAhead;
};

/**
 * Submits the form: once however often it is pressed, after one question if it is empty. Until the
 * lead is on disk everything stays as typed.
 */
export const useSubmission = (input: SubmissionInput) => {
  const { id, form, autosave, isSecondPress, onSubmitted } = input;
  const { submitDraft } = useFormCalls();
  const { isBusy, isReadOnly, setBusy } = useBusy();
  const [isAsking, setAsking] = useState(false);
  const typeAhead = useTypeAhead(isBusy);

  const send = async () => {
    const lead = form.getValues();
    autosave.stop();
    const result = await submitDraft({ id, lead });
    if (result.ok) return onSubmitted(id, typeAhead.take());
    setBusy(false);
    showProblem(form, result.error);
    autosave.change(lead);
    insertAtCursor(typeAhead.take());
  };

  const start = () => {
    setAsking(false);
    setBusy(true);
    void form.handleSubmit(send, () => setBusy(false))();
  };

  const press = () => {
    const isSecond = isSecondPress();
    if (isBusy.current || isAsking) return;
    if (isEmptyLead(form.getValues())) {
      // The mouse of a double press has taken the cursor along to the button.
      if (isSecond) form.setFocus('name');
      else setAsking(true);
      return;
    }
    start();
  };
  useSubmitKey(press);

  return { press, isReadOnly, isAsking, confirmEmpty: start, goBack: () => setAsking(false) };
};
