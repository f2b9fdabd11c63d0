import { z } from 'zod';

/** One call, apart from the create, that an entry needs for its contact (architecture.md §2). */
export const stepSchema = z.discriminatedUnion('kind', [
  /** Updates an existing contact with the lead. */
  z.strictObject({ kind: z.literal('update') }),
  z.strictObject({ kind: z.literal('owner') }),
  z.strictObject({ kind: z.literal('company') }),
  z.strictObject({ kind: z.literal('tag'), name: z.string() }),
  z.strictObject({ kind: z.literal('note') }),
]);
export type Step = z.infer<typeof stepSchema>;
export type StepKind = Step['kind'];

/** A step of one kind, in a form that lets TypeScript index a table by the step's kind. */
export type StepOf<K extends StepKind> = {
  [P in K]: Extract<Step, { kind: P }> & { kind: P };
}[K];

/** Every kind of step. A step's attempts have the same name as its kind. */
export const STEP_KINDS = stepSchema.options.map(({ shape }) => shape.kind.value);

const kinds: ReadonlySet<string> = new Set(STEP_KINDS);

/** Whether attempts of this name belong to a step. */
export const isStepKind = (name: string): name is StepKind => kinds.has(name);
