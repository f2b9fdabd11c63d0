import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

/*
 * The tables of the countries' phone numbers and of public suffixes have some 200 kB. In the bundle
 * they are compressed to a quarter, and are unpacked when the code that needs them is loaded.
 */

const PHONES = /metadata\.min\.json$/;
const SUFFIXES = /tldts[\\/]dist[\\/]es6[\\/]src[\\/]data[\\/]trie\.js$/;

const UNPACK = `import { brotliDecompressSync } from 'node:zlib';
const unpack = (text) => JSON.parse(brotliDecompressSync(Buffer.from(text, 'base64')).toString());
`;

const pack = (value: unknown): string =>
  JSON.stringify(brotliCompressSync(JSON.stringify(value)).toString('base64'));

const packedExport = ([name, value]: [string, unknown]): string => {
  if (!ArrayBuffer.isView(value)) return `export const ${name} = unpack(${pack(value)});`;
  const numbers = Array.from(value as Iterable<number> & ArrayBufferView);
  return `export const ${name} = ${value.constructor.name}.from(unpack(${pack(numbers)}));`;
};

export const packTables = (): Plugin => ({
  name: 'pack-tables',
  enforce: 'pre',
  async load(id) {
    if (PHONES.test(id)) {
      const table: unknown = JSON.parse(readFileSync(id, 'utf8'));
      return { code: `${UNPACK}export default unpack(${pack(table)});`, moduleType: 'js' };
    }
    if (!SUFFIXES.test(id)) return null;
    const tables: Record<string, unknown> = await import(pathToFileURL(id).href);
    const lines = Object.entries(tables).map(packedExport);
    return { code: UNPACK + lines.join('\n'), moduleType: 'js' };
  },
});
