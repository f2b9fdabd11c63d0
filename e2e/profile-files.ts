import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name));

/** Empty if the file is gone meanwhile: Chromium's processes end a moment after Chromium. */
const readIfThere = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      return Buffer.alloc(0);
    throw cause;
  }
};

/** The files below a folder that contain a text, in UTF-8 or UTF-16. */
export const filesWith = (folder: string, text: string): readonly string[] =>
  filesBelow(folder).filter((file) => {
    const bytes = readIfThere(file);
    return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
  });
