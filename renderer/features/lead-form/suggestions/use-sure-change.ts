import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues, LeadTextName } from '../form-values.ts';
import { takenBackKey, useLeadFormContext } from '../lead-form-context.ts';
import type { FieldHelp } from './use-field-help.ts';

/** A change that Galena made when the rep left the field. */
type Change = {
  readonly before: string;
  readonly after: string;
  /** False: Galena removed only invisible characters, so there is no way back. */
  readonly isVisible: boolean;
};

const sureText = ({ fix, phone }: FieldHelp): string | undefined =>
  fix?.isSure ? fix.value : phone?.repaired;

/**
 * Makes a sure change when the rep leaves the field, or later when the answer comes. It writes a
 * phone number in full or removes the text around an address. One key restores the typed text;
 * Galena does not change a restored text again.
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
