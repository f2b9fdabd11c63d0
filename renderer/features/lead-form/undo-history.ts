/**
 * What stands in the form, by field, and what belongs to it aside: both are written back together, but
 * only the fields tell whether something was typed since.
 */
type Situation<F, A> = { readonly fields: F; readonly aside: A };

type Step<F, A> = { readonly before: Situation<F, A>; readonly after: Situation<F, A> };

type UndoParts<F, A> = {
  /** A copy, which nobody changes afterwards. */
  readonly read: () => Situation<F, A>;
  /** Puts these fields, and what is aside, as they are in the situation. */
  readonly write: (names: readonly (keyof F)[], situation: Situation<F, A>) => void;
};

/** More than anybody takes back in one lead. */
const MAX_STEPS = 100;

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A form has the same fields all the time. */
const changedFields = <F extends object, A>({ before, after }: Step<F, A>): readonly (keyof F)[] =>
  // An object's own keys are just these; TypeScript leaves room for more.
  (Object.keys(after.fields) as (keyof F)[]).filter(
    (name) => !isSame(before.fields[name], after.fields[name]),
  );

const merge = <F extends object>(into: F, from: F, names: readonly (keyof F)[]): F => {
  const merged = { ...into };
  for (const name of names) merged[name] = from[name];
  return merged;
};

/**
 * What Galena changed in a form, by itself or by a button, to be taken back and given back again. The
 * browser undoes typing, and knows nothing of these changes. So each is taken back when the form stands
 * as the change left it: what was typed after it is the browser's to undo first. What was typed before
 * it the browser loses track of when the field is written, so that is taken back here as well.
 */
export const createUndoHistory = <F extends object, A>({ read, write }: UndoParts<F, A>) => {
  let done: Step<F, A>[] = [];
  let undone: Step<F, A>[] = [];
  let isChanging = false;
  /** What Galena, and nobody else, put into each field last. */
  let written = read().fields;
  const takenBack = new Set<string>();

  const isAt = (situation: Situation<F, A> | undefined): boolean =>
    // Field by field: a form that is made anew may name them in another order.
    situation !== undefined && changedFields({ before: situation, after: read() }).length === 0;

  /** Nothing of what it changed was changed since. */
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
    /** Does what one press takes back as a whole. What changes nothing is not kept. */
    change: (work: () => void): void => {
      // A change within a change is a part of it.
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
    /** Nothing was typed since the last change, or all of it was undone. */
    isNewest: (): boolean => isAt(done.at(-1)?.after),
    /** Takes back the last change whose fields stand as it left them; what was typed over stays. */
    undo: (): void => {
      let step = done.pop();
      while (step !== undefined && !stands(step)) step = done.pop();
      if (step !== undefined) takeBack(step);
    },
    /** The form stands as it did when a change was taken back. */
    canRedo: (): boolean => isAt(undone.at(-1)?.before),
    redo: (): void => {
      const step = undone.pop();
      if (step === undefined) return;
      done.push(step);
      put(step, step.after);
    },
    /** Whether the rep took back what was made of this: then it is not made of it again unasked. */
    wasTakenBack: (name: string, value: unknown): boolean =>
      takenBack.has(JSON.stringify([name, value])),
    /** These fields were made anew: what was changed in them is no change any more. */
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
