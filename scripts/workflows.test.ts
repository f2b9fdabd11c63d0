import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from './tools.ts';

/** What GitHub runs, and with which rights. */

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const stepSchema = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const workflowSchema = z.looseObject({
  permissions,
  jobs: z.record(
    z.string(),
    z.looseObject({
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      permissions: permissions.optional(),
      uses: z.string().optional(),
      steps: z.array(stepSchema).default([]),
    }),
  ),
});

const files = globSync('.github/workflows/*.yml', { cwd: ROOT });
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const workflowOf = (file: string) => workflowSchema.parse(parse(textOf(file)));
const ci = workflowOf('.github/workflows/ci.yml');
const dist = workflowOf('.github/workflows/dist.yml');

const runsOf = (job: keyof typeof ci.jobs): readonly string[] =>
  (ci.jobs[job] ?? dist.jobs[job])?.steps.flatMap(({ run }) => run ?? []) ?? [];

test.each(files)('%s may only read, and its jobs no more than they need', (file) => {
  const workflow = workflowOf(file);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const more = Object.entries(workflow.jobs).flatMap(([name, job]) =>
    job.permissions ? [[name, job.permissions]] : [],
  );
  expect(more).toEqual(
    file.endsWith('dist.yml')
      ? [['release', { contents: 'write', 'id-token': 'write', attestations: 'write' }]]
      : [],
  );
});

test.each(files)('every action in %s is pinned by its commit, and says its version', (file) => {
  const used = [...textOf(file).matchAll(/uses: *(\S+)( .*)?$/gm)].filter(
    ([, name = '']) => !name.startsWith('./'),
  );
  expect(used.length).toBeGreaterThan(0);
  for (const [line, name = '', comment = ''] of used) {
    expect(name, line).toMatch(/@[0-9a-f]{40}$/);
    expect(comment, line).toMatch(/^ # v\d+\.\d+\.\d+$/);
  }
});

test.each(files)('no checkout in %s keeps a credential that a package could read', (file) => {
  const steps = Object.values(workflowOf(file).jobs).flatMap((job) => job.steps);
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  for (const step of checkouts) expect(step.with['persist-credentials']).toBe(false);
});

test.each(files)('nothing in %s installs packages and lets them run something', (file) => {
  const runs = Object.values(workflowOf(file).jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => run ?? []),
  );
  for (const run of runs.filter((text) => /npm (ci|install|i)\b/.test(text))) {
    expect(run).toContain('--ignore-scripts');
  }
});

test('CI asks whether what it installs is signed, and has holes that are known', () => {
  expect(runsOf('supply-chain')).toEqual([
    'npm ci --ignore-scripts --no-audit --no-fund',
    'npm audit signatures',
    'npm audit --audit-level=high',
  ]);
});

test('what compiles keytar is installed wherever it is compiled', () => {
  for (const job of ['test', 'build'] as const) {
    const apt = (job === 'test' ? ci : dist).jobs[job]?.steps.map(({ run = '' }) => run).join('\n');
    expect(apt).toMatch(/apt-get install[\s\S]*libsecret-1-dev pkg-config/);
  }
});

test('a release says where it was built and what it is made of, for every file', () => {
  const { release } = dist.jobs;
  expect(release?.needs).toEqual(['build', 'sbom']);
  const names = release?.steps.map(({ uses, run = '' }) => uses?.split('@')[0] ?? run) ?? [];
  const at = (text: string): number => names.findIndex((name) => name.includes(text));
  const attested = release?.steps.filter(({ uses }) => uses?.startsWith('actions/attest@')) ?? [];
  expect(attested.map((step) => step.with)).toEqual([
    { 'subject-checksums': 'installers/SHA256SUMS' },
    {
      'subject-checksums': 'installers/SHA256SUMS',
      'sbom-path': 'installers/galena.cdx.json',
    },
  ]);
  expect(at('sha256sum')).toBeGreaterThan(at('download-artifact'));
  expect(at('attest')).toBeGreaterThan(at('sha256sum'));
  expect(at('gh release create')).toBeGreaterThan(at('attest'));
});

const componentSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  hashes: z.array(z.looseObject({ alg: z.string(), content: z.string() })),
});

test('the list of what Galena is made of has every package with its hash', () => {
  const command = runsOf('sbom').find((run) => run.startsWith('npm sbom ')) ?? '';
  const [asked = ''] = command.split(' > ');
  const { stdout } = spawnSync(asked, { cwd: ROOT, shell: true, encoding: 'utf8' });
  const bom = z
    .looseObject({ bomFormat: z.literal('CycloneDX'), components: z.array(componentSchema) })
    .parse(JSON.parse(stdout));
  const names = bom.components.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['electron', 'react', 'keytar', 'better-sqlite3-multiple-ciphers']),
  );
  for (const { name, hashes } of bom.components) expect(hashes[0]?.alg, name).toBe('SHA-512');
});
