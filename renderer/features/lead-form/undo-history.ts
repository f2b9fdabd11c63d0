/**
 * The form's fields and the other state that belongs to them (`aside`). Undo restores both, but
 * only the fields show whether the rep has typed since.
 */
type Situation<F, A> = { readonly fields: F; readonly aside: A };

type Step<F, A> = { readonly before: Situation<F, A>; readonly after: Situation<F, A> };

type UndoParts<F, A> = {
  /** Returns a copy that never changes. */
  readonly read: () => Situation<F, A>;
  /** Sets these fields and `aside` to their values in the situation. */
  readonly write: (names: readonly (keyof F)[], situation: Situation<F, A>) => void;
};

/** More than a rep undoes in one lead. */
const MAX_STEPS = 100;

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Both situations have the same fields, because a form's fields do not change. */
const changedFields = <F extends object, A>({ before, after }: Step<F, A>): readonly (keyof F)[] =>
  // `Object.keys` returns `string[]`, but these are the keys of `F`.
  (Object.keys(after.fields) as (keyof F)[]).filter(
    (name) => !isSame(before.fields[name], after.fields[name]),
  );

const merge = <F extends object>(into: F, from: F, names: readonly (keyof F)[]): F => {
  const merged = { ...into };
  for (const name of names) merged[name] = from[name];
  return merged;
};

/**
 * Undo and redo for the changes that Galena makes in a form, by itself or after a button. The
 * browser undoes typing, but it does not know these changes. The browser first undoes the typing
 * after a change; then the history undoes the change. When Galena writes a field, the browser
 * forgets the typing before that, so the history undoes that typing too.
 */
export const createUndoHistory = <F extends object, A>({ read, write }: UndoParts<F, A>) => {
  let done: Step<F, A>[] = [];
  let undone: Step<F, A>[] = [];
  let isChanging = false;
  /** The value that Galena last put into each field, without the rep's typing. */
  let written = read().fields;
  const takenBack = new Set<string>();

  const isAt = (situation: Situation<F, A> | undefined): boolean =>
    // Field by field, because a new form may have its fields in another order.
    situation !== undefined && changedFields({ before: situation, after: read() }).length === 0;

  /** Whether no field of the step has changed since. */
  const stands = (step: Step<F, A>): boolean => {
    const { fields } = read();
    return changedFields(step).every((name) => isSame(fields[name], step.after.fields[name]));
  };

  const put = (step: Step<F, A>, to: Situation<F, A>): void => {
    const names = changedFields(step);
    write(names, to);
    written = merge(written, to.fields, names);
  };

  const takeBack = (step: Step<F, A>): void => {
    for (const name of changedFields(step)) {
      takenBack.add(JSON.stringify([name, step.before.fields[name]]));
    }
    undone.push(step);
    put(step, step.before);
  };

  const keep = (step: Step<F, A>): void => {
    const names = changedFields(step);
    if (names.length === 0) return;
    const untyped = merge(step.before.fields, written, names);
    const typing = { before: { ...step.before, fields: untyped }, after: step.before };
    const steps = changedFields(typing).length > 0 ? [typing, step] : [step];
    done = [...done, ...steps].slice(-MAX_STEPS);
    undone = [];
    written = merge(written, step.after.fields, names);
  };

  return {
    /** Runs `work` as one step of the history. `work` without a change adds no step. */
    change: (work: () => void): void => {
      // A change within another change is a part of it.
      const isPart = isChanging;
      const before = read();
      isChanging = true;
      try {
        work();
      } finally {
        isChanging = isPart;
        if (!isPart) keep({ before, after: read() });
      }
    },
    canUndo: (): boolean => done.length > 0,
    /** Whether the form is as the last change left it: no newer typing, or all of it undone. */
    isNewest: (): boolean => isAt(done.at(-1)?.after),
    /** Undoes the newest change whose fields are as it left them. Drops the changes after it. */
    undo: (): void => {
      let step = done.pop();
      while (step !== undefined && !stands(step)) step = done.pop();
      if (step !== undefined) takeBack(step);
    },
    /** Whether the form is as the last undo left it. */
    canRedo: (): boolean => isAt(undone.at(-1)?.before),
    redo: (): void => {
      const step = undone.pop();
      if (step === undefined) return;
      done.push(step);
      put(step, step.after);
    },
    /** Whether the rep undid a change of this value. Then Galena does not repeat it unasked. */
    wasTakenBack: (name: string, value: unknown): boolean =>
      takenBack.has(JSON.stringify([name, value])),
    /** Removes the changes of these fields, because the form has built the fields again. */
    forget: (names: readonly (keyof F)[]): void => {
      const { fields } = read();
      const renew = (situation: Situation<F, A>): Situation<F, A> => ({
        ...situation,
        fields: merge(situation.fields, fields, names),
      });
      const renewAll = (steps: readonly Step<F, A>[]): Step<F, A>[] =>
        steps
          .map(({ before, after }) => ({ before: renew(before), after: renew(after) }))
          .filter((step) => changedFields(step).length > 0);
      done = renewAll(done);
      undone = renewAll(undone);
      written = merge(written, fields, names);
    },
  };
};
