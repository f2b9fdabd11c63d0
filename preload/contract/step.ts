import { z } from 'zod';

/** One call that an entry needs once its contact is known (architecture.md §2), beside the create. */
export const stepSchema = z.discriminatedUnion('kind', [
  /** Writes the lead into a contact that Intercom had before. */
  z.strictObject({ kind: z.literal('update') }),
  z.strictObject({ kind: z.literal('owner') }),
  z.strictObject({ kind: z.literal('company') }),
  z.strictObject({ kind: z.literal('tag'), name: z.string() }),
  z.strictObject({ kind: z.literal('note') }),
]);
export type Step = z.infer<typeof stepSchema>;
export type StepKind = Step['kind'];

/** A step of one kind, told apart in such a way that a table by kinds can be asked for it. */
export type StepOf<K extends StepKind> = {
  [P in K]: Extract<Step, { kind: P }> & { kind: P };
}[K];

/** Every kind; its attempts go by the same name. */
export const STEP_KINDS = stepSchema.options.map(({ shape }) => shape.kind.value);

const kinds: ReadonlySet<string> = new Set(STEP_KINDS);

/** Whether an attempt of this name was made for a step. */
export const isStepKind = (name: string): name is StepKind => kinds.has(name);
