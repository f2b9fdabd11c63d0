import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name));

/** Nothing is in a file that went meanwhile: what Chromium leaves behind ends a moment later than it does. */
const readIfThere = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      return Buffer.alloc(0);
    throw cause;
  }
};

/** The files below a folder that hold a text, in UTF-8 or UTF-16. */
export const filesWith = (folder: string, text: string): readonly string[] =>
  filesBelow(folder).filter((file) => {
    const bytes = readIfThere(file);
    return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
  });
