import { describe, expect, test } from 'vitest';
import { readPaste } from './read-paste.ts';

const fields = (text: string) =>
  Object.fromEntries(
    readPaste(text, { defaultCountry: 'DE' }).proposals.map(({ field, value }) => [field, value]),
  );

describe('what is somebody else’s is left, also where the lead has none', () => {
  test.each([
    ['a copy', 'Jana Petersen\nNordwerft GmbH\nCc: max@rep.example'],
    [
      'an assistant',
      'Jana Petersen\nNordwerft GmbH\nAssistant: Mia Lang, mia@nordwerft.example, 0421 5501235',
    ],
    [
      'a stand-in',
      'I am out of office. Please write to mia@nordwerft.example or call 0421 5501235.\n\nJana Petersen',
    ],
    [
      'a colleague',
      'Ask my colleague Mia Lang (mia.lang@nordwerft.example, 0421 5501235).\nJana Petersen\nNordwerft GmbH',
    ],
    [
      'a lawyer',
      'Jana Petersen\nNordwerft GmbH\nIf you received this mail in error, write to legal@nordwerft.example or call 0421 5501200.',
    ],
    ['another name', 'Jana Petersen\nNordwerft GmbH\nmax.muster@rep.example'],
    [
      'a quoted mail',
      'Jana Petersen\nNordwerft GmbH\n\nMax Muster <max@rep.example> schrieb am 3.3.2026:\n> 0421 5501235',
    ],
  ])('of %s', (_who, text) => {
    const { name, email, phone } = fields(text);
    expect(name).toBe('Jana Petersen');
    expect([email, phone]).toEqual([undefined, undefined]);
  });

  test.each([
    [
      'written in another way',
      'Jana Petersen\nj.petersen@nordwerft.example',
      'j.petersen@nordwerft.example',
    ],
    [
      'of a married name',
      'Jana Petersen\njana.schmidt@nordwerft.example',
      'jana.schmidt@nordwerft.example',
    ],
    [
      'in an absence note of their own',
      'Out of office. Jana Petersen, jana.petersen@nordwerft.example',
      'jana.petersen@nordwerft.example',
    ],
    ['of a desk', 'Jana Petersen\neinkauf@nordwerft.example', 'einkauf@nordwerft.example'],
  ])('but their own %s is not', (_how, text, email) => {
    expect(fields(text).email).toBe(email);
  });
});
