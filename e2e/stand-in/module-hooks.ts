import { registerHooks } from 'node:module';
import { missingModule } from './missing.ts';

const ADDRESS = 'stand-in:electron';

/** Electron's other modules: an app may import them, and each throws when it is used. */
const missingNames = [
  ...['autoUpdater', 'BaseWindow', 'BrowserView', 'contentTracing', 'crashReporter'],
  ...['desktopCapturer', 'globalShortcut', 'ImageView', 'inAppPurchase', 'MessageChannelMain'],
  ...['nativeImage', 'netLog', 'Notification', 'parentPort', 'powerSaveBlocker'],
  ...['pushNotifications', 'screen', 'ServiceWorkerMain', 'ShareMenu', 'systemPreferences'],
  ...['TouchBar', 'Tray', 'utilityProcess', 'View', 'webContents', 'WebContentsView'],
  ...['webFrameMain', 'contextBridge', 'ipcRenderer', 'webFrame', 'webUtils'],
];

/** Resolves the module `electron`, imported or required, to the stand-in's modules; returns it. */
export const provideElectron = (modules: Readonly<Record<string, object>>): object => {
  const missing = missingNames.map((name) => [name, missingModule(name)] as const);
  const all: Record<string, object> = { ...Object.fromEntries(missing), ...modules };
  const key = Symbol.for('stand-in modules');
  Reflect.set(globalThis, key, all);
  const source = [
    `const all = globalThis[Symbol.for('stand-in modules')];`,
    'export default all;',
    ...Object.keys(all).map((name) => `export const ${name} = all.${name};`),
    `export { all as 'module.exports' };`,
  ].join('\n');
  registerHooks({
    resolve: (specifier, context, next) => {
      const isElectron = /^electron(\/(main|common))?$/.test(specifier);
      return isElectron ? { url: ADDRESS, shortCircuit: true } : next(specifier, context);
    },
    load: (url, context, next) =>
      url === ADDRESS ? { format: 'module', source, shortCircuit: true } : next(url, context),
  });
  return all;
};
