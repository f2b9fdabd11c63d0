import { quote } from '../../preload/contract/isolate.ts';
import type { StepKind, StepOf } from '../../preload/contract/step.ts';

type StepWords<K extends StepKind> = {
  /** The name of the step's attempts. */
  readonly attempt: string;
  /** The step as the object of a sentence. */
  readonly object: (step: StepOf<K>) => string;
  /** A sentence while Galena looks for the step; null if Galena repeats the step instead. */
  readonly lookedFor: string | null;
};

/** The words for each kind of step. */
export const STEP_WORDS: { readonly [K in StepKind]: StepWords<K> } = {
  update: { attempt: 'Update', object: () => 'the changes', lookedFor: null },
  owner: { attempt: 'Owner', object: () => 'the owner', lookedFor: null },
  company: { attempt: 'Company', object: () => 'the company', lookedFor: null },
  tag: { attempt: 'Tag', object: ({ name }) => `the tag ${quote(name)}`, lookedFor: null },
  note: {
    attempt: 'Note',
    object: () => 'the note',
    lookedFor: 'The note may be there already; it is looked for first.',
  },
};

/** A step as the object of a sentence. */
export const nameStep = <K extends StepKind>(step: StepOf<K>): string => {
  const kind: K = step.kind;
  return STEP_WORDS[kind].object(step);
};
