import { spawn } from 'node:child_process';
import { Emitter } from './emitter.ts';
import { guard, notProvided } from './missing.ts';

const say = (text: string): void => void process.stderr.write(`stand-in: ${text}\n`);

/** Opens an address if there is a desktop to open it on; writes it to the log in any case. */
export const createShell = (isHeadless: boolean): object =>
  guard('shell', {
    openExternal: async (url: string): Promise<void> => {
      say(`openExternal ${url}`);
      if (!isHeadless && process.platform === 'linux') {
        spawn('xdg-open', [url], { detached: true, stdio: 'ignore' })
          .on('error', (error) => say(error.message))
          .unref();
      }
    },
  });

/** Nobody is there to answer a dialog, and the stand-in does not answer in their place. */
export const createDialog = (): object => {
  const refuse = (name: string) => async (): Promise<never> => {
    throw notProvided(`dialog.${name}`);
  };
  return guard('dialog', {
    showMessageBox: refuse('showMessageBox'),
    showOpenDialog: refuse('showOpenDialog'),
    showSaveDialog: refuse('showSaveDialog'),
    // Electron too writes it to stderr when there is no display.
    showErrorBox: (title: string, content: string) => say(`error box: ${title}\n${content}`),
  });
};

export const createPowerMonitor = (): object =>
  guard('powerMonitor', new Emitter('powerMonitor', ['suspend', 'resume', 'shutdown']));

export const createSafeStorage = (): object =>
  guard('safeStorage', { isEncryptionAvailable: () => false });

/** A separate clipboard: the desktop's is not changed. */
export const createClipboard = (): object => {
  let held = '';
  return guard('clipboard', {
    writeText: (text: string) => {
      held = text;
    },
    readText: () => held,
    clear: () => {
      held = '';
    },
  });
};

type ThemeSource = 'system' | 'light' | 'dark';

/** `onChange` gets the scheme that pages should prefer; undefined leaves it to the system. */
export const createNativeTheme = (
  onChange: (scheme: 'light' | 'dark' | undefined) => void,
): object => {
  const emitter = new Emitter('nativeTheme', ['updated']);
  let source: ThemeSource = 'system';
  Object.defineProperties(emitter, {
    shouldUseDarkColors: { get: () => source === 'dark' },
    shouldUseHighContrastColors: { get: () => false },
    themeSource: {
      get: () => source,
      set: (next: ThemeSource) => {
        source = next;
        onChange(next === 'system' ? undefined : next);
        emitter.emit('updated');
      },
    },
  });
  return guard('nativeTheme', emitter);
};
