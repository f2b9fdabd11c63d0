/**
 * Whether the page may be spell-checked. macOS checks with its own dictionaries; everywhere else Electron
 * fetches one from a server of Google's (electron#22995), which is a rep's to allow, and none can yet.
 */
export const isSpellingChecked = (platform: string): boolean => platform === 'darwin';
