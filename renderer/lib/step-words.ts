import { quote } from '../../preload/contract/isolate.ts';
import type { StepKind, StepOf } from '../../preload/contract/step.ts';

type StepWords<K extends StepKind> = {
  /** What its attempts are called. */
  readonly attempt: string;
  /** The step as the object of a sentence. */
  readonly object: (step: StepOf<K>) => string;
  /** Told while it may be in Intercom already and is looked for; null: it is made again instead. */
  readonly lookedFor: string | null;
};

/** Every kind of step in words. */
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
