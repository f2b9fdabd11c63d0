import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { OWN_GROUP, type Running } from './child.ts';

/**
 * Not a secret: with it the daemon opens its own files without asking anyone. With an empty
 * password it would store them in plain text.
 */
const PASSWORD = 'galena';
/** How long the program may take to end after it was asked to. */
const STOP_WITHIN_S = 10;

/**
 * Runs inside the D-Bus session. File descriptor 3 is a pipe from this process. When the pipe ends,
 * in whatever way, the program is asked to end, and later its processes are killed. Descriptor 4 is
 * our stderr. The program starts only when the keyring is open: before that, it would ask the user
 * to open the keyring.
 */
const SESSION_SCRIPT = `
( read -r _ <&3; kill -TERM $$; sleep ${STOP_WITHIN_S}; kill -9 0 ) >/dev/null 2>&1 4>&- &
printf %s ${PASSWORD} |
  XDG_DATA_HOME="$1" gnome-keyring-daemon --unlock --components=secrets --control-directory="$2" >/dev/null 2>&1 3<&- 4>&-
ask() { dbus-send --session --print-reply "$@" 2>/dev/null; }
is_open() {
  ask --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
    string:org.freedesktop.secrets | grep -q true &&
    ask --dest=org.freedesktop.secrets /org/freedesktop/secrets/aliases/default \
      org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked |
    grep -q false
}
tries=0
until is_open; do
  tries=$((tries + 1))
  if [ "$tries" -gt 100 ]; then
    echo 'The keyring of this session did not start; secrets are kept in memory only.' >&4
    break
  fi
  sleep 0.05
done
shift 2
exec "$@" 2>&4 3<&- 4>&-
`;

/** dbus-daemon writes lines about itself, above all in containers; they are of no use to people. */
const isNoise = (line: string): boolean => /^(dbus-daemon\[|\[session uid=)/.test(line);

const passOnErrors = (stderr: Readable): void => {
  createInterface({ input: stderr }).on('line', (line) => {
    if (line !== '' && !isNoise(line)) process.stderr.write(`${line}\n`);
  });
};

/** Whether a program started here needs its own session to find a keyring. */
export const needsOwnKeyring = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean =>
  platform === 'linux' && !env.DBUS_SESSION_BUS_ADDRESS;

type KeyringOptions = {
  readonly keyringFolder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
};

/**
 * Starts a program in its own D-Bus session with an unlocked keyring. The keyring's files are in
 * `keyringFolder` and are used again next time.
 */
export const runWithKeyring = (
  program: string,
  args: readonly string[],
  { keyringFolder, env, cwd }: KeyringOptions,
): Running => {
  mkdirSync(keyringFolder, { recursive: true, mode: 0o700 });
  // A socket path has at most 107 bytes, and a profile's path may be too long for it.
  const controlFolder = mkdtempSync(join(tmpdir(), 'galena-keyring-'));
  const session = ['--', 'sh', '-c', SESSION_SCRIPT, 'sh', keyringFolder, controlFolder];
  const child = spawn('dbus-run-session', [...session, program, ...args], {
    ...OWN_GROUP,
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'pipe', 'pipe', 2],
  });
  if (child.stderr) passOnErrors(child.stderr);
  child.once('exit', () => rmSync(controlFolder, { recursive: true, force: true }));
  return { child, stop: () => child.stdio[3]?.destroy() };
};
