import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

const appDataFolder = (env: NodeJS.ProcessEnv): string => {
  const home = homedir();
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (process.platform === 'win32') return env.APPDATA ?? path.join(home, 'AppData', 'Roaming');
  return env.XDG_CONFIG_HOME ?? path.join(home, '.config');
};

export type Paths = {
  readonly get: (name: string) => string;
  readonly set: (name: string, folder: string) => void;
};

/** `app.getPath`: `userData` is named after the app, unless `--user-data-dir` names a folder. */
export const createPaths = (
  env: NodeJS.ProcessEnv,
  appName: string,
  userDataDir: string,
): Paths => {
  const home = homedir();
  const appData = appDataFolder(env);
  const folders = new Map([
    ['home', home],
    ['appData', appData],
    ['userData', userDataDir === '' ? path.join(appData, appName) : path.resolve(userDataDir)],
    ['temp', tmpdir()],
    ['exe', process.execPath],
    ['desktop', path.join(home, 'Desktop')],
    ['documents', path.join(home, 'Documents')],
    ['downloads', path.join(home, 'Downloads')],
  ]);
  const get = (name: string): string => {
    const folder = folders.get(name);
    if (folder !== undefined) return folder;
    if (name === 'sessionData') return get('userData');
    if (name === 'logs' || name === 'crashDumps') {
      return path.join(get('userData'), name === 'logs' ? 'logs' : 'Crashpad');
    }
    throw new Error(`Failed to get '${name}' path`);
  };
  const set = (name: string, folder: string) => {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    folders.set(name, folder);
  };
  return { get, set };
};
