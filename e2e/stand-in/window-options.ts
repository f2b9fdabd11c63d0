import { notProvided } from './missing.ts';

export type WebPreferences = Readonly<Record<string, unknown>> & { readonly preload?: string };
export type WindowOptions = Readonly<Record<string, unknown>> & {
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly title?: string;
  readonly show?: boolean;
  readonly webPreferences?: WebPreferences;
};

/** What the page's Chromium does in any case. Another value would have to be pretended. */
const fixedPreferences: Readonly<Record<string, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
};

/** Preferences that do not change a page, or that other code reads. */
const freePreferences = ['preload', 'spellcheck', 'devTools', 'backgroundThrottling', 'session'];

/** Place, size and look of a frame that Chromium draws in its own way. */
const knownOptions = [
  ...['width', 'height', 'x', 'y', 'center', 'useContentSize', 'show', 'title', 'icon'],
  ...['minWidth', 'minHeight', 'maxWidth', 'maxHeight', 'backgroundColor', 'darkTheme'],
  ...['autoHideMenuBar', 'webPreferences'],
];

/**
 * Refuses options that the stand-in would have to pretend. Other options have Electron's defaults.
 */
export const checkWindowOptions = (options: WindowOptions): void => {
  for (const name of Object.keys(options)) {
    if (!knownOptions.includes(name)) throw notProvided(`BrowserWindow option '${name}'`);
  }
  for (const [name, value] of Object.entries(options.webPreferences ?? {})) {
    const fixed = fixedPreferences[name];
    const isKnown = fixed !== undefined || freePreferences.includes(name);
    if (!isKnown) throw notProvided(`webPreferences.${name}`);
    if (fixed !== undefined && value !== fixed) {
      throw notProvided(`webPreferences.${name}: ${String(value)}`);
    }
  }
};
