import { isSpellingChecked } from './spelling.ts';

/**
 * What the page may do. Electron's defaults are the same today. They are written here so that a
 * change of ours or of Electron's is seen (security.md, rows 2–4). `webSecurity` and similar
 * preferences are never set at all.
 */
export const pagePreferences = (preload: string, platform: string) => ({
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  spellcheck: isSpellingChecked(platform),
});

/** The window's frame, in CSS pixels. */
export const WINDOW_FRAME = {
  width: 1100,
  height: 760,
  minWidth: 720,
  minHeight: 480,
} as const;
