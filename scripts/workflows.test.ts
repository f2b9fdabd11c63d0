import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from './tools.ts';

const folder = join(ROOT, '.github', 'workflows');

const permissionsSchema = z.record(z.string(), z.string());
const stepSchema = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const jobSchema = z.looseObject({
  uses: z.string().optional(),
  needs: z.unknown().optional(),
  environment: z.unknown().optional(),
  permissions: permissionsSchema.optional(),
  env: z.record(z.string(), z.unknown()).optional(),
  steps: z.array(stepSchema).optional(),
});
const workflowSchema = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: permissionsSchema,
  jobs: z.record(z.string(), jobSchema),
});

const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { file, text, ...workflowSchema.parse(parse(text)) };
});
const find = (file: string) => {
  const workflow = workflows.find((one) => one.file === file);
  if (!workflow) throw new Error(`There is no workflow ${file}.`);
  return workflow;
};
const stepsOf = ({ jobs }: (typeof workflows)[number]) =>
  Object.values(jobs).flatMap(({ steps = [] }) => steps);

describe.each(workflows)('$file', (workflow) => {
  test('runs actions by their commit, which nobody can move', () => {
    const used = [...stepsOf(workflow), ...Object.values(workflow.jobs)].flatMap(
      ({ uses }) => uses ?? [],
    );
    const loose = used.filter((name) => !/^\.\/|@[0-9a-f]{40}$/.test(name));
    expect(loose).toEqual([]);
  });

  test('may write nothing, but for the job that drafts a release and what attests a build', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = Object.entries(workflow.jobs).flatMap(([job, { permissions, environment }]) =>
      Object.entries(permissions ?? {})
        .filter(([, level]) => level !== 'read')
        .map(([name, level]) => `${job} in ${String(environment)}: ${name} ${level}`),
    );
    const allowed = /^release in release: contents write$|: (id-token|attestations) write$/;
    expect(more.filter((line) => !allowed.test(line))).toEqual([]);
  });

  test('leaves no credentials in a checkout that foreign code runs in', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const { with: options } of checkouts) {
      expect(options?.['persist-credentials']).toBe(false);
    }
  });

  test('is never started by a stranger with rights of ours', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    // Text that a stranger chose, such as the name of a branch, must not be part of a script.
    expect(workflow.text).not.toMatch(/\$\{\{\s*github\.(event|head_ref)/);
  });
});

test('CI runs all tests on three systems, and on Electron itself', () => {
  const { test: job } = find('ci.yml').jobs;
  expect(job?.env?.GALENA_REQUIRE_ELECTRON).toBe('1');
  expect(job?.strategy).toMatchObject({
    matrix: { os: [/ubuntu/, /macos/, /windows/].map((os) => expect.stringMatching(os)) },
  });
  expect(job?.steps?.some(({ run }) => run === 'npm test')).toBe(true);
});

test('a week without commits still asks whether Electron is supported', () => {
  const { on, jobs } = find('ci.yml');
  expect(on).toHaveProperty('schedule');
  const runs = jobs['electron-supported']?.steps?.map(({ run }) => run);
  expect(runs).toContain('npm run check-electron');
});

test('updates of packages and actions are watched', () => {
  const updates = z
    .object({ updates: z.array(z.looseObject({ 'package-ecosystem': z.string() })) })
    .parse(parse(readFileSync(join(ROOT, '.github', 'dependabot.yml'), 'utf8'))).updates;
  expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const one of updates) expect(one).toMatchObject({ schedule: { interval: 'weekly' } });
});

test('every night the walls are taken away, and many more payloads are made', () => {
  const { on, jobs } = find('nightly.yml');
  expect(on).toHaveProperty('schedule');
  expect(jobs.walls?.steps?.some(({ run }) => run === 'npm run walls')).toBe(true);
  expect(Number(jobs.payloads?.env?.GALENA_PAYLOAD_TIMES)).toBeGreaterThan(1);
  expect(jobs.payloads?.steps?.some(({ run }) => run?.endsWith('run main/ipc'))).toBe(true);
});

test('nothing is released that was not tested and packed before', () => {
  const { jobs } = find('dist.yml');
  expect(jobs.test?.uses).toBe('./.github/workflows/ci.yml');
  expect(jobs.build?.needs).toBe('test');
  expect([jobs.release?.needs].flat()).toContain('build');
  expect(jobs.build?.steps?.some(({ run }) => run === 'npm run dist')).toBe(true);
});
