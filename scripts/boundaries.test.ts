import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { createLinter } from './lint/lint-alone.ts';

const { folder, lint } = createLinter(['--only=style/noRestrictedImports']);
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether the project's linter allows the imports of a file at this path. */
const isAllowed = (path: string, source: string): boolean => {
  const { isClean, said } = lint(path, source);
  expect(said).toContain('Checked 1 file');
  return isClean;
};

test.each([
  ['main/outbox/x.ts', "import 'electron';"],
  ['preload/bridge.ts', "import 'electron';"],
  ['preload/contract/x.ts', "import 'electron';"],
  ['renderer/lib/x.ts', "import 'electron';"],
  ['scripts/x.ts', "import 'electron';"],
  ['main/outbox/x.ts', "import '../electron/window.ts';"],
  ['main/outbox/x.ts', "import '../../renderer/lib/bridge.ts';"],
  ['renderer/lib/x.ts', "import '../../main/ports.ts';"],
  ['renderer/features/outbox/x.ts', "import '../../../main/ports.ts';"],
  ['renderer/features/outbox/x.ts', "import '../history/history-screen.tsx';"],
  ['renderer/features/outbox/x.ts', "import '../../features/history/history-screen.tsx';"],
  ['renderer/features/lead-form/fields/x.ts', "import '../../history/history-screen.tsx';"],
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
  ['renderer/features/lead-form/fields/x.ts', "import '../form-values.ts';"],
  ['renderer/features/lead-form/fields/x.ts', "import '../../../lib/bridge.ts';"],
  ['renderer/features/outbox/x.ts', "import '../../../preload/contract/entry.ts';"],
  ['main/outbox/x.ts', "import '../../preload/contract/entry.ts';"],
])('%s may %s', (path, source) => {
  expect(isAllowed(path, source)).toBe(true);
});
