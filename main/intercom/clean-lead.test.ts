import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_LEAD, type TypedLead } from '../../preload/contract/lead.ts';
import { planSteps } from '../outbox/state/step-plan.ts';
import { adapterFor } from './adapters.ts';
import { cleanLead } from './clean-lead.ts';

const lead = (part: Partial<TypedLead>): TypedLead => ({ ...EMPTY_LEAD, ...part });
const LINES = ['name', 'email', 'phone', 'company', 'avatarUrl', 'userAgent'] as const;

describe('one cleaning holds for every field', () => {
  test.each([
    ['a zero width space', 'An\u200bn', 'Ann'],
    ['a BOM', '\ufeffAnn', 'Ann'],
    ['a soft hyphen', 'An\u00adn', 'Ann'],
    ['control characters', '\u0007An\u001bn\u0085', 'Ann'],
    ['marks of direction', '\u202aAnn\u202c', 'Ann'],
    ['a no-break space', 'Ann\u00a0Lee', 'Ann Lee'],
    ['tabs and ends of lines', 'Ann\tLee\r\n', 'Ann Lee'],
    ['accents in pieces', 'Rene\u0301 Mu\u0308ller', 'René Müller'],
    ['Vietnamese in pieces', 'Nguye\u0302\u0303n', 'Nguyễn'],
    ['Korean in pieces', '\u1112\u1161\u11ab\u1100\u116e\u11a8', '한국'],
    ['the sign for Ångström', '\u212bsa', 'Åsa'],
    ['Japanese names as they are written', '神\ufa19 﨑', '神\ufa19 﨑'],
    ['Persian joiners', 'علی\u200cرضا', 'علی\u200cرضا'],
    ['a family', '👩\u200d👩\u200d👧', '👩\u200d👩\u200d👧'],
    ['nothing that can be seen', '\u200b\u2060', ''],
  ])('%s', (_name, typed, clean) => {
    for (const field of LINES) expect(cleanLead(lead({ [field]: typed }))[field]).toBe(clean);
    expect(cleanLead(lead({ tags: [typed] })).tags).toEqual(clean === '' ? [] : [clean]);
    expect(cleanLead(lead({ note: typed })).note.replaceAll('\t', ' ')).toBe(clean);
    const row = { name: typed, type: 'text', value: typed } as const;
    expect(cleanLead(lead({ customAttributes: [row] })).customAttributes).toEqual([
      { ...row, name: clean, value: clean },
    ]);
  });
});

test('a note keeps its lines, its tabs and its indents', () => {
  const note = '\n\nFirst\u200b line  \r\n\tindented\u2028  - a\u0301\n\n';
  expect(cleanLead(lead({ note })).note).toBe('First line\n\tindented\n  - á');
});

test('a tag that is typed twice is kept as it was typed, and goes once', () => {
  const twice = cleanLead(lead({ tags: ['Fair', 'fair', 'FAIR\u200b'] }));
  expect(twice.tags).toEqual(['Fair', 'fair', 'FAIR']);
  expect(planSteps(twice, '1.3').steps).toEqual([{ kind: 'tag', name: 'Fair' }]);
});

test('an option of a list is left to the letter', () => {
  const row = { name: 'plan', type: 'list', value: ' Enter\u200bprise' } as const;
  expect(cleanLead(lead({ customAttributes: [row] })).customAttributes).toEqual([row]);
});

test('what an older Galena kept is sent as clean, and nothing is made of what shows nothing', () => {
  const kept = lead({
    name: 'An\u200bn',
    company: '\u200b',
    tags: ['\u200b', 'VIP\u200b'],
    note: '\u2060',
  });
  expect(planSteps(kept, '2.16').steps).toEqual([{ kind: 'tag', name: 'VIP' }]);
  for (const version of ['2.16', '1.3'] as const) {
    const { body } = adapterFor(version).createLead(kept, { ref: null, timeZone: null });
    expect(body).toMatchObject({ name: 'Ann' });
  }
});

test('cleaning twice changes nothing more, whatever was typed', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const once = cleanLead(lead({ name: one, note: other, tags: [one, other] }));
      expect(cleanLead(once)).toEqual(once);
    }),
    { numRuns: 3_000 },
  );
});

test('a long note of signs that nobody sees is cleaned at once', () => {
  const begun = performance.now();
  const note = `\u{1f3f4}${'\u{e0061}'.repeat(4_900)}`;
  expect(cleanLead(lead({ note })).note.length).toBeGreaterThan(0);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
