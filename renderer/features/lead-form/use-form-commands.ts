import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { FieldId } from '../../../preload/contract/campaign.ts';
import { COMMANDS } from '../../lib/command-list.ts';
import { useCommands } from '../../lib/commands.ts';
import type { Autosave } from './autosave.ts';
import type { NextSheet } from './use-submission.ts';

/** What can be asked for the lead submitted last. */
export type LastLeadCalls = {
  readonly isHeld: () => boolean;
  readonly undo: () => void;
  readonly sendNow: () => void;
};

/** The fields that do not show, and whether they are shown now all the same. */
export type MoreFields = {
  readonly hidden: readonly FieldId[];
  readonly isShown: boolean;
  readonly toggle: (isShown: boolean) => void;
};

type FormCommandsInput = {
  readonly element: RefObject<HTMLFormElement | null>;
  /** Nothing was typed. */
  readonly isBlank: () => boolean;
  readonly autosave: Autosave;
  readonly more: MoreFields;
  readonly lastLead: LastLeadCalls;
  readonly onCreate: (next: NextSheet) => void;
  readonly onNewDraft: () => void;
};

const CONTROL = 'input, select, textarea';

/** By key the cursor goes along: to the first field that came, or away from one that went. */
const toggleFields = (form: HTMLFormElement | null, { hidden, isShown, toggle }: MoreFields) => {
  flushSync(() => toggle(!isShown));
  const fields = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const isLost = !form?.contains(document.activeElement);
  const came = fields.find(({ dataset }) => dataset.field === hidden[0]);
  const place = came ?? (isLost ? form : null);
  place?.querySelector<HTMLElement>(CONTROL)?.focus();
};

/** What can be done by key while the form is there, wherever on its screen the focus is. */
export const useFormCommands = (input: FormCommandsInput): void => {
  const { element, isBlank, autosave, more, lastLead, onCreate, onNewDraft } = input;
  useCommands([
    { ...COMMANDS.create, run: () => onCreate('blank') },
    { ...COMMANDS.createKeepingCompany, run: () => onCreate('same-company') },
    { ...COMMANDS.newDraft, run: onNewDraft },
    {
      ...COMMANDS.undo,
      isEnabled: lastLead.isHeld,
      // Once something was typed here, the key takes back typing, as everywhere.
      takesKey: () => autosave.getState().kind === 'untouched' && isBlank(),
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
