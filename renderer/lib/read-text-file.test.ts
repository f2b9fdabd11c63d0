import { expect, test, vi } from 'vitest';
import { readTextFile } from './read-text-file.ts';

const LIMITS = { maxBytes: 1_000, maxLength: 100 };
const read = (...parts: BlobPart[]) => readTextFile(new File(parts, 'x.vcf'), LIMITS);
const bytes = (...values: number[]) => new Uint8Array(values);

test.each<[string, BlobPart[], string]>([
  ['UTF-8', ['Jürgen\r\n\tMüller \u{1f600}'], 'Jürgen\r\n\tMüller \u{1f600}'],
  ['UTF-8 with a mark', [bytes(0xef, 0xbb, 0xbf), 'Jürgen'], 'Jürgen'],
  ['Windows’ own', [bytes(0x4a, 0xfc, 0x72, 0x67, 0x80)], 'Jürg€'],
  ['UTF-16, little end first', [bytes(0xff, 0xfe, 0x4a, 0, 0xfc, 0)], 'Jü'],
  ['UTF-16, big end first', [bytes(0xfe, 0xff, 0, 0x4a, 0, 0xfc)], 'Jü'],
  ['nothing', [], ''],
])('%s is read', async (_, parts, text) => {
  expect(await read(...parts)).toEqual({ kind: 'text', text });
});

test.each<[string, BlobPart[]]>([
  ['a picture', [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)]],
  ['zeros', [bytes(0, 0, 0, 0)]],
  ['a program', [bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1)]],
  ['text with a byte that none has', ['BEGIN:VCARD', bytes(1)]],
])('%s is no text', async (_, parts) => {
  expect(await read(...parts)).toEqual({ kind: 'not-text' });
});

test('a file that is too large is not even opened', async () => {
  const file = new File(['x'.repeat(1_001)], 'x.vcf');
  const slice = vi.spyOn(file, 'slice');
  expect(await readTextFile(file, LIMITS)).toEqual({ kind: 'too-large' });
  expect(slice).not.toHaveBeenCalled();
});

test('of a longer text the beginning is read, without half a character', async () => {
  expect(await read('é'.repeat(400))).toEqual({ kind: 'text', text: 'é'.repeat(100) });
  expect(await read(`${'x'.repeat(99)}\u{1f600}`)).toEqual({ kind: 'text', text: 'x'.repeat(99) });
  expect(await read('x', '\u{1f600}'.repeat(200))).toMatchObject({ kind: 'text' });
});

test('what cannot be opened is an answer', async () => {
  const file = new File(['x'], 'folder');
  vi.spyOn(file, 'slice').mockImplementation(() => {
    throw new DOMException('gone', 'NotReadableError');
  });
  expect(await readTextFile(file, LIMITS)).toEqual({ kind: 'unreadable' });
});
