import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const folder = mkdtempSync(join(tmpdir(), 'galena-boundaries-'));
cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether the project's linter lets the file at this path import what it does. */
const isAllowed = (path: string, source: string): boolean => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${source}\n`);
  const rule = '--only=style/noRestrictedImports';
  const args = [biome, 'lint', rule, '--vcs-enabled=false', path];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout + stderr).toContain('Checked 1 file');
  return status === 0;
};

test.each([
  ['main/services/x.ts', "import 'electron';"],
  ['preload/bridge.ts', "import 'electron';"],
  ['preload/contract/x.ts', "import 'electron';"],
  ['renderer/lib/x.ts', "import 'electron';"],
  ['scripts/x.ts', "import 'electron';"],
  ['main/services/x.ts', "import '../electron/window.ts';"],
  ['main/services/x.ts', "import '../../renderer/lib/bridge.ts';"],
  ['renderer/lib/x.ts', "import '../../main/ports.ts';"],
  ['renderer/features/outbox/x.ts', "import '../../../main/ports.ts';"],
  ['renderer/features/outbox/x.ts', "import '../history/history-screen.tsx';"],
  ['renderer/features/outbox/x.ts', "import '../../features/history/history-screen.tsx';"],
  ['renderer/lib/x.ts', "import 'node:fs';"],
  ['preload/contract/x.ts', "import '../../main/ports.ts';"],
])('%s may not %s', (path, source) => {
  expect(isAllowed(path, source)).toBe(false);
});

test.each([
  ['main/index.ts', "import 'electron';"],
  ['main/electron/window.ts', "import 'electron';"],
  ['preload/index.ts', "import 'electron';"],
  ['renderer/features/outbox/x.ts', "import '../../lib/bridge.ts';"],
  ['renderer/features/outbox/x.ts', "import './entry-actions.ts';"],
  ['renderer/features/outbox/x.ts', "import '../../../preload/contract/entry.ts';"],
  ['main/services/x.ts', "import '../../preload/contract/entry.ts';"],
])('%s may %s', (path, source) => {
  expect(isAllowed(path, source)).toBe(true);
});
