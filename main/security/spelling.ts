/**
 * Whether the page may be spell-checked. macOS checks with its own dictionaries. Everywhere else
 * Electron downloads a dictionary from a Google server (electron#22995). A rep would have to allow
 * that, and there is no setting for it yet.
 */
export const isSpellingChecked = (platform: string): boolean => platform === 'darwin';
