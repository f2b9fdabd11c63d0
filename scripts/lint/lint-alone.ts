import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, toolScript } from '../tools.ts';

const RULES = ['biome.json', 'scripts/lint/page-walls.grit'];

/**
 * Runs the project's linter on other files, in their own folder.
 * @param switches Biome's, such as `--only=style/noRestrictedImports`
 */
export const createLinter = (switches: readonly string[] = []) => {
  const folder = mkdtempSync(join(tmpdir(), 'galena-lint-'));
  for (const path of RULES) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
  const biome = toolScript('@biomejs/biome', 'biome');
  return {
    folder,
    /** What the linter says about this source at this path. */
    lint: (path: string, source: string) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${source}\n`);
      const args = [biome, 'lint', ...switches, '--vcs-enabled=false', path];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
      });
      return { isClean: status === 0, said: stdout + stderr };
    },
  };
};
