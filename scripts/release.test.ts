import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from './tools.ts';

/** What CI requires of code from outside, and what a release says about itself. */

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

test('only the job that drafts a release may write, and sign what it says', () => {
  expect(dist.jobs.release?.permissions).toEqual({
    contents: 'write',
    'id-token': 'write',
    attestations: 'write',
  });
  expect(dist.jobs.sbom?.permissions).toBeUndefined();
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
