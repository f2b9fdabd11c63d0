import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import type { FieldId } from '../../../preload/contract/campaign.ts';
import { COMMANDS } from '../../lib/command-list.ts';
import { useCommands } from '../../lib/commands.ts';
import type { FormValues } from './form-values.ts';
import { canUndoTyping, type LeadUndo, undoTyping } from './lead-undo.ts';
import type { NextDraft } from './submit/use-submission.ts';

/** The rep's actions for the last submitted lead. */
export type LastLeadCalls = {
  readonly isHeld: () => boolean;
  readonly undo: () => void;
  readonly sendNow: () => void;
};

/** The fields that the campaign hides, and whether the form shows them now. */
export type MoreFields = {
  readonly hidden: readonly FieldId[];
  readonly isShown: boolean;
  readonly toggle: (isShown: boolean) => void;
};

type FormCommandsInput = {
  readonly element: RefObject<HTMLFormElement | null>;
  readonly form: UseFormReturn<FormValues>;
  readonly undo: LeadUndo;
  /** Whether the lead has no typed text. */
  readonly isBlank: () => boolean;
  readonly more: MoreFields;
  readonly lastLead: LastLeadCalls;
  readonly onCreate: (next: NextDraft) => void;
  readonly onNewDraft: () => void;
};

const CONTROL = 'input, select, textarea';

/** Moves the cursor too: to the first new field, or out of a field that disappeared. */
const toggleFields = (form: HTMLFormElement | null, { hidden, isShown, toggle }: MoreFields) => {
  flushSync(() => toggle(!isShown));
  const fields = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const isLost = !form?.contains(document.activeElement);
  const came = fields.find(({ dataset }) => dataset.field === hidden[0]);
  const place = came ?? (isLost ? form : null);
  place?.querySelector<HTMLElement>(CONTROL)?.focus();
};

/** The commands of the form. They run wherever on the screen the focus is. */
export const useFormCommands = (input: FormCommandsInput): void => {
  const { element, form, undo, isBlank, more, lastLead, onCreate, onNewDraft } = input;
  const meansLastLead = () => lastLead.isHeld() && isBlank();
  useCommands([
    { ...COMMANDS.create, run: () => onCreate('blank') },
    { ...COMMANDS.createKeepingCompany, run: () => onCreate('same-company') },
    { ...COMMANDS.newDraft, run: onNewDraft },
    {
      ...COMMANDS.takeBack,
      keys: COMMANDS.undo.keys,
      isEnabled: undo.canUndo,
      takesKey: () => undo.isNewest() || (canUndoTyping() && !meansLastLead()),
      run: () => {
        // The browser first undoes the newer typing. If it cannot, Galena undoes its own change.
        if (undo.isNewest() || !canUndoTyping() || !undoTyping(form)) undo.undo();
      },
    },
    { ...COMMANDS.giveBack, isEnabled: undo.canRedo, run: undo.redo },
    {
      ...COMMANDS.undo,
      isEnabled: lastLead.isHeld,
      // While the form has text, the key undoes typing, as everywhere.
      takesKey: isBlank,
      run: lastLead.undo,
    },
    { ...COMMANDS.sendNow, isEnabled: lastLead.isHeld, run: lastLead.sendNow },
    {
      ...COMMANDS.moreFields,
      title: more.isShown ? 'Fewer fields' : 'More fields',
      isEnabled: () => more.hidden.length > 0,
      run: () => toggleFields(element.current, more),
    },
    {
      ...COMMANDS.goToNew,
      run: () => element.current?.querySelector<HTMLElement>(CONTROL)?.focus(),
    },
  ]);
};
