import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The longest time of a test; then the keychain ends by itself. */
const SILENT_FOR_S = 60;

/**
 * A separate D-Bus session. Its Secret Service starts when somebody calls it, and then never
 * answers, like a keychain that waits for an absent user.
 */
export const openSilentKeychain = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'galena-silent-'));
  const services = path.join(folder, 'dbus-1', 'services');
  mkdirSync(services, { recursive: true });
  const mark = path.join(folder, 'asked');
  const command = `/bin/sh -c "touch ${mark}; exec sleep ${SILENT_FOR_S}"`;
  writeFileSync(
    path.join(services, 'secrets.service'),
    `[D-BUS Service]\nName=org.freedesktop.secrets\nExec=${command}\n`,
  );
  const asked = new Promise<void>((resolve) => {
    const watcher = watch(folder, () => {
      if (!existsSync(mark)) return;
      watcher.close();
      resolve();
    });
  });
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_RUNTIME_DIR: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = await once(daemon.stdout, 'data');
  return {
    address: String(line).trim(),
    /** Resolves at the first call of the keychain. */
    asked,
    [Symbol.asyncDispose]: async () => {
      daemon.kill();
      await once(daemon, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
