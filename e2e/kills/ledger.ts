/** A lead as it is typed; a missing field is empty. */
export type TypedFields = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
};

/** How far a lead got, as far as the rep could see in the window. */
export type Progress =
  | 'typed'
  /** The submit key was pressed; no answer was seen. */
  | 'pressed'
  /** The form was seen empty after the press. */
  | 'acknowledged';

export type LedgerLead = {
  /** No two leads have the same name. */
  readonly name: string;
  readonly progress: Progress;
  /** The last content of the form. */
  readonly fields: TypedFields;
  /** The content of the form when it last said `Saved`; null: it never did. */
  readonly saved: TypedFields | null;
};

export type Ledger = ReturnType<typeof createLedger>;

/** What the rep did and what the window promised, kept where Galena cannot change it. */
export const createLedger = () => {
  const leads = new Map<string, LedgerLead>();
  const everAcknowledged = new Set<string>();
  const change = (fields: TypedFields, changes: Partial<LedgerLead>): void => {
    const { name } = fields;
    const known = leads.get(name) ?? { name, progress: 'typed', fields, saved: null };
    leads.set(name, { ...known, fields, ...changes });
  };
  return {
    noteTyped: (fields: TypedFields): void => change(fields, {}),
    noteSaved: (fields: TypedFields): void => change(fields, { saved: fields }),
    /** Noted before the key is pressed. */
    notePressed: (fields: TypedFields): void => change(fields, { progress: 'pressed' }),
    /** Noted before `Undo` is pressed: the undo window may be over, and the lead on its way. */
    noteUndoPressed: (fields: TypedFields): void =>
      change(fields, { progress: 'pressed', saved: fields }),
    /** The lead was seen to be a draft again. */
    noteUndone: (fields: TypedFields): void => change(fields, { progress: 'typed', saved: fields }),
    noteAcknowledged: (fields: TypedFields): void => {
      everAcknowledged.add(fields.name);
      change(fields, { progress: 'acknowledged' });
    },
    /** All leads that were ever acknowledged, even if they were taken back later. */
    countAcknowledged: (): number => everAcknowledged.size,
    leads: (): readonly LedgerLead[] => [...leads.values()],
  };
};
