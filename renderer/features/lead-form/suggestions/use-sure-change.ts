import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues, LeadTextName } from '../form-values.ts';
import { takenBackKey, useLeadFormContext } from '../lead-form-context.ts';
import type { FieldHelp } from './use-field-help.ts';

/** What was changed when the field was left. */
type Change = {
  readonly before: string;
  readonly after: string;
  /** What cannot be seen is gone for good: there is nothing to look at and want back. */
  readonly isVisible: boolean;
};

const sureText = ({ fix, phone }: FieldHelp): string | undefined =>
  fix?.isSure ? fix.value : phone?.repaired;

/**
 * What is beyond doubt is changed when the field is left, and after a late answer about it: a phone is
 * written out, an address loses what was written around it. One key takes it back, and then it stays.
 */
export const useSureChange = (
  name: LeadTextName,
  text: string,
  help: FieldHelp,
  take: (text: string) => void,
) => {
  const { getFieldState } = useFormContext<FormValues>();
  const { takenBack, undo } = useLeadFormContext();
  const [change, setChange] = useState<Change | null>(null);
  const sure = sureText(help);
  const apply = () => {
    if (sure === undefined || sure === text) return;
    if (takenBack.has(takenBackKey(name, text)) || undo.wasTakenBack(name, text)) return;
    const isVisible = help.fix?.kind !== 'invisible-characters';
    setChange({ before: text, after: sure, isVisible });
    take(sure);
  };
  const latest = useRef(apply);
  useEffect(() => {
    latest.current = apply;
  });
  useEffect(() => {
    const { activeElement } = document;
    const isHere = activeElement instanceof HTMLInputElement && activeElement.name === name;
    if (sure !== undefined && !isHere && getFieldState(name).isTouched) latest.current();
  }, [sure, name, getFieldState]);
  const shown = change?.after === text ? change : null;
  const takeBack = () => {
    if (!shown) return;
    takenBack.add(takenBackKey(name, shown.before));
    setChange(null);
    take(shown.before);
  };
  return { apply, change: shown, takeBack: shown?.isVisible ? takeBack : null };
};
