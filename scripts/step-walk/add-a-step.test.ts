import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isLookedFor } from '../../main/outbox/state/step-plan.ts';
import { STEP_KINDS } from '../../preload/contract/step.ts';
import { STEP_WORDS } from '../../renderer/lib/step-words.ts';
import { ROOT } from '../tools.ts';
import { entriesOf, LIES, SHAPES, shapeOf } from './made-up-step.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/**
 * The walk of architecture.md §10, “An outbox step”, on a copy of the project. A made-up kind is
 * added, the compiler names every place that must know the kind, and the tests check what these
 * places say.
 */

const PLACES = entriesOf('made-up').map(([path]) => path);

/**
 * All shipped code of main, through its imports, and what the page and the simulation say of steps.
 */
const COMPILED = [
  'main/services.ts',
  'renderer/lib/describe-state.ts',
  'renderer/features/history/outcome-words.ts',
  'main/testing/simulation/simulate.ts',
  ...PLACES,
];

/** The tests for every kind. */
const TESTS = [
  'main/outbox/every-step.test.ts',
  'renderer/features/history/outcome-words.test.ts',
] as const;

let copies: ProjectCopy[] = [];
afterEach(() => {
  for (const copy of copies) copy.remove();
  copies = [];
});

const openCopy = (): ProjectCopy => {
  const copy = copyProject();
  copies.push(copy);
  return copy;
};

const addKind = (copy: ProjectCopy, kind: string, lie = {}): void => {
  for (const entry of [shapeOf(kind), ...entriesOf(kind, lie)]) copy.insertUnder(...entry);
};

test('a kind that is added is asked for at every place', () => {
  const copy = openCopy();
  copy.insertUnder(...shapeOf('made-up'));
  expect(copy.uncompiled(COMPILED)).toEqual(PLACES.toSorted());
});

test('once it stands at these places, nothing is missing', () => {
  const copy = openCopy();
  addKind(copy, 'made-up');
  expect(copy.uncompiled(COMPILED)).toEqual([]);
});

test('what is said of it and is so is believed', () => {
  const copy = openCopy();
  addKind(copy, 'made-up');
  expect(copy.failing(TESTS)).toEqual([]);
});

const THERE = 'is needed by a lead that has it, and is there once it is made';
const TWICE = 'leaves Intercom the same when it is made twice, or is looked for';
const PLANNED = 'is planned for a lead that has it, and counted by the simulation';
const LOOKED_FOR = 'is looked for without changing anything';
const onBoth = (kind: string, what: string): readonly string[] =>
  ['2.16', '1.3'].map((version) => `the step “${kind}” on ${version} ${what}`);

test('what is said of it and is not so is found out', () => {
  const copy = openCopy();
  for (const [kind, lie] of Object.entries({ ...LIES, true: {} })) addKind(copy, kind, lie);
  expect(copy.failing(TESTS).toSorted()).toEqual(
    [
      ...onBoth('unplanned', THERE),
      'the step “unplanned” is made again after a lost answer, unless it is looked for or remembered',
      ...onBoth('unmade', THERE),
      `the step “one-sided” on 1.3 ${THERE}`,
      ...onBoth('twofold', TWICE),
      ...onBoth('looked-for', TWICE),
      ...onBoth('looked-for', LOOKED_FOR),
      'the step “looked-for” of two entries the elder goes first where it is looked for',
      ...onBoth('uncounted', PLANNED),
      'on 2.16 what is planned is what the simulation waits for',
      'on 1.3 what is planned is what the simulation waits for',
      // The test about a step that has another step's words.
      'every step and every outcome has words of its own',
    ].toSorted(),
  );
});

test('the walk of architecture.md §10 names each of these places', () => {
  const page = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
  const walk = page.split('\n### An outbox step\n')[1]?.split('\n### ')[0] ?? '';
  const names = [SHAPES, ...PLACES].map((path) => basename(path));
  expect(names.filter((name) => !walk.includes(name))).toEqual([]);
});

test('the page says that a step is looked for where it is, and nowhere else', () => {
  const told = STEP_KINDS.filter((kind) => STEP_WORDS[kind].lookedFor !== null);
  expect(told).toEqual(STEP_KINDS.filter(isLookedFor));
});
