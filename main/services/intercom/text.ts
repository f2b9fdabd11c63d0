export const isTyped = (text: string): boolean => text.trim() !== '';

/** Two texts that read the same are the same in this form. */
export const plain = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
