import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isLookedFor } from '../main/outbox/state/step-plan.ts';
import { STEP_KINDS } from '../preload/contract/step.ts';
import { STEP_WORDS } from '../renderer/lib/step-words.ts';
import { ROOT, toolScript } from './tools.ts';

/**
 * The walk of architecture.md §10, “An outbox step”: a kind that nobody knows is added to a copy of the
 * project, and the compiler names every place that has to say something of it.
 * `main/outbox/every-step.test.ts` holds what is said there to the truth.
 */

const KIND = "'made-up'";
const SHAPES = 'preload/contract/step.ts';

/** Each place: the line under which it takes a kind, and what it could say of this one. */
const PLACES: Readonly<Record<string, readonly [under: string, entry: string]>> = {
  'main/outbox/state/step-plan.ts': [
    'export const STEPS: { readonly [K in StepKind]: StepDescriptor<K> } = {',
    `${KIND}: {
      stepsOf: () => [],
      versions: API_VERSIONS,
      make: async () => ({ kind: 'carried-out' }),
      unanswered: 'repeat',
    },`,
  ],
  'main/intercom/adapter.ts': [
    'type CallsOf = {',
    `readonly ${KIND}: { readonly go: () => ApiCall };`,
  ],
  'main/intercom/contacts-api.ts': [
    'const steps: StepCalls = {',
    `${KIND}: { go: () => ({ method: 'GET', path: '/' }) },`,
  ],
  'main/intercom/leads-api.ts': [
    'const steps: StepCalls = {',
    `${KIND}: { go: () => ({ method: 'GET', path: '/' }) },`,
  ],
  'renderer/lib/step-words.ts': [
    'export const STEP_WORDS: { readonly [K in StepKind]: StepWords<K> } = {',
    `${KIND}: { attempt: 'Made up', object: () => 'the made-up one', lookedFor: null },`,
  ],
  'main/testing/simulation/promised-steps.ts': [
    'const PROMISES: { readonly [K in StepKind]: StepPromise<K> } = {',
    `${KIND}: { entered: () => [], isThere: () => true },`,
  ],
  'main/testing/simulation/step-mutants.ts': [
    'const PRETENCES: { readonly [K in StepKind]: Pretence } = {',
    `${KIND}: () => null,`,
  ],
  'main/intercom/foreign-ids.test.ts': ['} = {', `${KIND}: () => [],`],
  'main/storage/migrations/step-kinds.test.ts': [
    'const SINCE: { readonly [K in StepKind]: Migration } = {',
    `${KIND}: steps,`,
  ],
};

/** All that ships of main, by way of its imports, and what the page and the simulation say of steps. */
const ROOTS = [
  'main/services.ts',
  'renderer/lib/describe-state.ts',
  'renderer/features/history/outcome-words.ts',
  'main/testing/simulation/simulate.ts',
  ...Object.keys(PLACES),
];

const folder = mkdtempSync(join(tmpdir(), 'galena-step-'));
afterAll(() => rmSync(folder, { recursive: true }));

const insertUnder = (path: string, under: string, entry: string): void => {
  const source = readFileSync(join(folder, path), 'utf8');
  expect(source.split(`${under}\n`), `one table in ${path}`).toHaveLength(2);
  writeFileSync(join(folder, path), source.replace(`${under}\n`, `${under}\n${entry}\n`));
};

/** The files that do not compile, each with why. */
const complaints = (): ReadonlyMap<string, string> => {
  const args = [toolScript('typescript', 'tsc'), '-p', folder, '--pretty', 'false'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  const lines = stdout.matchAll(/^([^\s(]+)\(\d+,\d+\): error TS\d+: (.*)$/gm);
  const found = [...lines].map(([, file = '', why = '']) => [file, why] as const);
  if (found.length === 0) expect(stdout).toBe('');
  return new Map(found);
};

const copyProject = (): void => {
  const isSource = (path: string): boolean => !/tsbuildinfo$|paste-corpus/.test(path);
  for (const room of ['main', 'preload', 'renderer']) {
    cpSync(join(ROOT, room), join(folder, room), { recursive: true, filter: isSource });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'));
  const driver = 'node_modules/better-sqlite3-multiple-ciphers/index.d.ts';
  const options = {
    ...compilerOptions,
    types: ['node'],
    lib: ['ES2024', 'DOM', 'DOM.Iterable'],
    paths: { 'better-sqlite3-multiple-ciphers': [`./${driver}`] },
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ROOTS }),
  );
};

test('a step that is added is asked for everywhere, and nowhere else once it is there', () => {
  copyProject();
  insertUnder(
    SHAPES,
    "export const stepSchema = z.discriminatedUnion('kind', [",
    `z.strictObject({ kind: z.literal(${KIND}) }),`,
  );
  expect([...complaints().keys()].toSorted()).toEqual(Object.keys(PLACES).toSorted());

  for (const [path, [under, entry]] of Object.entries(PLACES)) insertUnder(path, under, entry);
  expect([...complaints()]).toEqual([]);
});

test('the walk of architecture.md §10 names each of these places', () => {
  const page = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
  const walk = page.split('\n### An outbox step\n')[1]?.split('\n### ')[0] ?? '';
  const places = [SHAPES, ...Object.keys(PLACES)].map((path) => basename(path));
  expect(places.filter((name) => !walk.includes(name))).toEqual([]);
});

test('the page says that a step is looked for where it is, and nowhere else', () => {
  const told = STEP_KINDS.filter((kind) => STEP_WORDS[kind].lookedFor !== null);
  expect(told).toEqual(STEP_KINDS.filter(isLookedFor));
});
