import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runWithKeyring } from './keyring.ts';

describe.runIf(process.platform === 'linux')('a session with a keyring of its own', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'galena-keyring-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs shell text in a new session; `$OUT` names a file for its output. */
  const run = async (script: string): Promise<{ code: number | null; said: string }> => {
    const out = join(folder, 'out');
    const { child } = runWithKeyring('sh', ['-c', script], {
      keyringFolder: join(folder, 'keyring'),
      env: { ...process.env, OUT: out },
    });
    const [code]: (number | null)[] = await once(child, 'exit');
    return { code: code ?? null, said: existsSync(out) ? readFileSync(out, 'utf8') : '' };
  };

  test('keeps a secret for the next session on the same folder', async () => {
    const store = 'printf hunter2 | secret-tool store --label=Test service Galena account a';
    expect((await run(store)).code).toBe(0);
    const { said } = await run('secret-tool lookup service Galena account a >"$OUT"');
    expect(said).toBe('hunter2');
  });

  test('keeps it encrypted', async () => {
    await run('printf hunter2 | secret-tool store --label=Test service Galena account a');
    const file = readFileSync(join(folder, 'keyring', 'keyrings', 'login.keyring'));
    expect(file.includes('hunter2')).toBe(false);
  });

  test("passes on the program's exit code", async () => {
    expect((await run('exit 7')).code).toBe(7);
  });
});
