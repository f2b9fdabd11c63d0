import { describe, expect, test } from 'vitest';
import { decodeEntities, readsAs } from './text.ts';

describe('a text that a server hands back in its own way', () => {
  test.each([
    ["Sean O'Brien", 'Sean O&#39;Brien'],
    ["Sean O'Brien", 'Sean O&#x27;Brien'],
    ["Sean O'Brien", 'Sean O&apos;Brien'],
    ['Müller & Söhne', 'M&uuml;ller &amp; S&ouml;hne'],
    ['Müller & Söhne', 'Müller &amp;amp; Söhne'],
    ['AT&amp;T', 'AT&T'],
    ['Zoë', 'Zoë'],
    ['Zoe\u0308', 'Zoë'],
    ['Ａｃｍｅ', 'Acme'],
    ['Ann\u200b Lee', 'Ann Lee'],
    ['Ann\u00a0\u00a0Lee', ' Ann Lee '],
    ['\u202eAnn Lee\u202c', 'Ann Lee'],
    ['ANN LEE', 'Ann Lee'],
    ['x'.repeat(300), 'x'.repeat(255)],
    [`${'x'.repeat(60)} ${'y'.repeat(300)}`, `${'x'.repeat(60)} `],
  ])('%j reads as %j', (sent, got) => {
    expect(readsAs(sent, got)).toBe(true);
  });

  test.each([
    ['Ann Lee', 'Ann Leigh'],
    ['Coca-Cola', 'Coca Cola'],
    ['Annabel', 'Ann'],
    ['Ann', 'Annabel'],
    ['Ann', ''],
    [`${'x'.repeat(39)}y`, 'x'.repeat(39)],
    ['A &lt; B', 'A > B'],
    ['a@b.example', 'a@c.example'],
  ])('%j does not read as %j', (sent, got) => {
    expect(readsAs(sent, got)).toBe(false);
  });
});

test('entities stand for one sign each, and what is none stays as it is', () => {
  expect(decodeEntities('&Auml;&auml;&frac12;&nbsp;&#128512;&#x1F600;')).toBe('Ää½\u00a0😀😀');
  expect(decodeEntities('&nosuch; & &; &#99999999; &constructor;')).toBe(
    '&nosuch; & &; &#99999999; &constructor;',
  );
});
