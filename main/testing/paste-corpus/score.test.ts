import { describe, expect, test } from 'vitest';
import { toCountry } from '../../assist/paste/countries.ts';
import type { readPaste } from '../../assist/paste/read-paste.ts';
import { FIRST_SIGHT } from './first-sight.ts';
import { FRESH } from './fresh/index.ts';
import { CORPUS } from './index.ts';
import { LATER } from './later/index.ts';
import { scorePaste } from './score.ts';
import { SHAPES } from './shapes/index.ts';
import { UNSEEN } from './unseen/index.ts';

const LEAST_SHARE = 0.95;

describe('the corpus', () => {
  const score = scorePaste(CORPUS);

  test('is read at least 95 % right, field by field', () => {
    expect(score.share, JSON.stringify(score.mistakes, null, 1)).toBeGreaterThanOrEqual(
      LEAST_SHARE,
    );
  });

  test('never has a mail address or a phone in a wrong field', () => {
    expect(score.mistakes.filter(({ verdict }) => verdict === 'misplaced')).toEqual([]);
    expect(score.misplaced).toBe(0);
  });

  test('holds at least 150 samples from at least 12 countries, each with an id of its own', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(CORPUS.map(({ country }) => country)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(CORPUS.map(({ id }) => id)).size).toBe(CORPUS.length);
  });

  test('says only what a field can hold', () => {
    for (const { defaultCountry, expect: fields } of CORPUS) {
      if (defaultCountry !== null) expect(toCountry(defaultCountry)).toBe(defaultCountry);
      if (fields.phone !== undefined) expect(fields.phone).toMatch(/^\+\d{7,15}(?: ext\. \d+)?$/);
      if (fields.email !== undefined) expect(fields.email).toMatch(/^\S+@\S+\.\S+$/);
    }
  });
});

describe('samples that were unseen when they came', () => {
  const score = scorePaste(UNSEEN);

  test('are read at least 95 % right, with nothing misplaced', () => {
    expect(score.share, JSON.stringify(score.mistakes, null, 1)).toBeGreaterThanOrEqual(
      LEAST_SHARE,
    );
    expect(score.misplaced).toBe(0);
  });

  test('each have an id of their own', () => {
    expect(new Set(UNSEEN.map(({ id }) => id)).size).toBe(UNSEEN.length);
  });
});

describe.each([
  { what: 'shapes from real life', samples: SHAPES },
  { what: 'samples whose fields were decided before they were read', samples: FRESH },
  { what: 'more of these, written after the first were mended', samples: LATER },
])('$what', ({ samples }) => {
  test('each have an id of their own', () => {
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
  });

  // Each sample shows a kind of mistake that was corrected: none may return, whatever the score is.
  test.each(samples)('$id is read right', (sample) => {
    expect(scorePaste([sample]).mistakes).toEqual([]);
  });
});

/** The least score of each set after the reader was improved with it. */
const LEAST_MENDED = 0.995;

describe.each(FIRST_SIGHT.map((samples, index) => ({ number: index + 1, samples })))(
  'set $number of those that measured the reader at first sight',
  ({ samples }) => {
    const score = scorePaste(samples);

    test('is read as right as it was once mended, with nothing misplaced', () => {
      expect(score.share, JSON.stringify(score.mistakes, null, 1)).toBeGreaterThanOrEqual(
        LEAST_MENDED,
      );
      expect(score.mistakes.filter(({ verdict }) => verdict === 'misplaced')).toEqual([]);
    });

    test('has samples with ids of their own', () => {
      expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    });
  },
);

describe('the score', () => {
  const [sample] = CORPUS.filter(({ id }) => id === 'line-commas');
  const scored = (proposals: ReturnType<typeof readPaste>['proposals']) =>
    scorePaste(sample ? [sample] : [], () => ({ proposals, rest: [] }));
  const name = { field: 'name', value: 'Winston Smith' } as const;
  const email = { field: 'email', value: 'winston@oceania.example' } as const;
  const phone = { field: 'phone', value: '+442079460958' } as const;

  test('is whole when every field is right', () => {
    expect(scored([name, email, phone])).toMatchObject({ share: 1, misplaced: 0, fields: 3 });
  });

  test('counts what is missed, wrong and made up', () => {
    const score = scored([
      { ...name, value: 'Winston' },
      email,
      { field: 'company', value: 'Acme' },
    ]);
    expect(score).toMatchObject({ right: 1, fields: 4 });
    expect(score.mistakes.map(({ verdict }) => verdict)).toEqual([
      'wrong',
      'missed',
      'spurious',
      'misplaced',
    ]);
  });

  test.each([
    { field: 'name', value: 'winston@oceania.example' },
    { field: 'company', value: '020 7946 0958' },
    { field: 'email', value: '+442079460958' },
    { field: 'phone', value: 'winston@oceania.example' },
  ] as const)('sees that $value is misplaced as $field', (wrong) => {
    expect(scored([wrong]).misplaced).toBe(1);
  });

  test('lets stand what is equally right', () => {
    const either = sample && {
      ...sample,
      alternatives: { name: ['Smith Winston'], phone: [null] },
    };
    const score = scorePaste(either ? [either] : [], () => ({
      proposals: [{ ...name, value: 'Smith Winston' }, email],
      rest: [],
    }));
    expect(score).toMatchObject({ right: 3, fields: 3 });
  });

  test.each([
    { field: 'name', value: 'Santa Catarina' },
    { field: 'company', value: 'Your partner in wood' },
  ] as const)('sees that $value is no $field of the lead', (wrong) => {
    expect(scored([wrong]).misplaced).toBe(1);
  });

  test('sees that somebody else’s address is misplaced', () => {
    expect(scored([name, { ...email, value: 'emmanuel@oceania.example' }, phone]).misplaced).toBe(
      1,
    );
  });

  test('sees that a number which is nobody’s phone is misplaced', () => {
    const [fax] = CORPUS.filter(({ id }) => id === 'line-fax');
    const read = () => ({
      proposals: [{ field: 'phone' as const, value: '+442079460959' }],
      rest: [],
    });
    expect(scorePaste(fax ? [fax] : [], read).misplaced).toBe(1);
  });
});
