import { expect, test } from 'vitest';
import { findNote, toHtml, wordsOf } from './notes.ts';

test.each([
  ['See https://x.', '<p>See <a href="https://x" rel="nofollow">https://x</a>.</p>'],
  ["It's ready", '<p>It&#x27;s ready</p>'],
  ["It's ready", '<p>It&#39;s&#160;ready</p>'],
  ["It's “ready”", '<p>It&apos;s &#8220;ready&#x201D;</p>'],
  ['two\nlines', '<p>two<br />lines</p>'],
  ['two\nlines', '<p>two</p>\n<p>lines</p>'],
  ['1 < 2 & "so"', '<p>1 &lt; 2 &amp; &quot;so&quot;</p>'],
  ['Café', '<p>Cafe\u0301</p>'],
])('%j is known again when it comes back as %j', (typed, shown) => {
  expect(wordsOf(shown)).toBe(wordsOf(toHtml(typed)));
});

test.each([
  ['<b>bold</b>', '<p>&lt;b&gt;bold&lt;/b&gt;</p>'],
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  ['&lt;b&gt;', '<p>&amp;lt;b&amp;gt;</p>'],
])('what was typed is written as text: %j', (typed, html) => {
  expect(toHtml(typed)).toBe(html);
});

test.each([
  ['Called at 9', '<p>Called at 10</p>'],
  // A typed entity is not the character that it stands for.
  ['write &lt;', '<p>write &lt;</p>'],
  ['odd', '<p>odd &#9999999;</p>'],
])('%j is not taken for %j', (typed, shown) => {
  expect(wordsOf(shown)).not.toBe(wordsOf(toHtml(typed)));
});

test.each([
  [1, 0, 'carried-out'],
  [1, 1, 'absent'],
  [2, 1, 'carried-out'],
  [2, 2, 'absent'],
])('of %i notes that say so, %i taken by others, one is this: %s', async (count, taken, kind) => {
  const data = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    body: '<p>Hi</p>',
  }));
  const past = {
    isUnsure: true,
    isNewContact: true,
    older: new Set<string>(),
    claims: Array.from({ length: taken }, () => new Set(['n0'])),
  };
  const ask = async () => ({ kind: 'answered', body: { data } }) as const;
  const call = { method: 'GET', path: '/notes' } as const;
  expect(await findNote(ask, call, 'Hi', past)).toEqual({ kind });
});
