import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAllCaps, recaseName, toNameCase } from './name-case.ts';

test.each([
  ['WINSTON SMITH', 'Winston Smith'],
  ['winston smith', 'Winston Smith'],
  ['JEAN-LUC PICARD', 'Jean-Luc Picard'],
  ['LUDWIG VAN BEETHOVEN', 'Ludwig van Beethoven'],
  ['JAN VAN DER BERG', 'Jan van der Berg'],
  ['VAN DER BERG', 'Van der Berg'],
  ['GERARD ’T HOOFT', 'Gerard ’t Hooft'],
  ['JUAN DE LA CRUZ', 'Juan de la Cruz'],
  ['MARIA DA SILVA', 'Maria da Silva'],
  ['ORTEGA Y GASSET', 'Ortega y Gasset'],
  ['ANNA LE', 'Anna Le'],
  ['MARINE LE PEN', 'Marine Le Pen'],
  ['JOHN MCDONALD', 'John McDonald'],
  ['FLORA MACDONALD', 'Flora MacDonald'],
  ['JOAQUIM MACHADO', 'Joaquim Machado'],
  ["SINEAD O'CONNOR", "Sinead O'Connor"],
  ['BEVERLY D’ANGELO', 'Beverly D’Angelo'],
  ["BE'ERI", "Be'eri"],
  ["MAMA'S", "Mama's"],
  ['J.R.R. TOLKIEN', 'J.R.R. Tolkien'],
  ['JP MORGAN', 'JP Morgan'],
  ['AJ FOYT', 'AJ Foyt'],
  ['DR. JONES JR.', 'Dr. Jones Jr.'],
  ['AI NG', 'Ai Ng'],
  ['HENRY FORD III', 'Henry Ford III'],
  ['GÜNTER GRAß', 'Günter Graß'],
  ['İSMAİL', 'İsmail'],
  ['GÜLİZAR IŞIK', 'Gülizar Işık'],
  ['MEHMET ŞAHİN II', 'Mehmet Şahin II'],
  ['İ İİ', 'İ İi'],
  ['ilknur kılıç', 'İlknur Kılıç'],
  ['IONUŢ ŞERBAN', 'Ionuţ Şerban'],
  ['ნინო გელაშვილი', 'ნინო გელაშვილი'],
  ['ΣΩΚΡΑΤΗΣ ΠΑΠΑΣ', 'Σωκρατης Παπας'],
  ['ЛЕВ ТОЛСТОЙ', 'Лев Толстой'],
  ['山田 太郎', '山田 太郎'],
  ['  ANN   LEE ', '  Ann   Lee '],
])('%s is written %s', (typed, written) => {
  expect(toNameCase(typed)).toBe(written);
});

test.each([
  ['Derya DİNÇER', 'Derya Dinçer'],
  ['Jean DUPONT', 'Jean Dupont'],
  ['Flora MACDONALD', 'Flora MacDonald'],
  ['Jan VAN DER Berg', 'Jan van der Berg'],
  ['DJ Smith', 'DJ Smith'],
  ['J.R. Smith III', 'J.R. Smith III'],
  ['Anna McDonald', 'Anna McDonald'],
  ['leonardo DiCaprio', 'leonardo DiCaprio'],
  ['FLORA MACDONALD', 'Flora MacDonald'],
  ['ნინო გელაშვილი', 'ნინო გელაშვილი'],
])('in %s only the shouted words change: %s', (typed, written) => {
  expect(recaseName(typed)).toBe(written);
});

test.each(['WINSTON SMITH', 'O’NEIL', 'ЛЕВ', 'J. R.'])('%s is all capitals', (text) => {
  expect(isAllCaps(text)).toBe(true);
});

test.each(['Winston SMITH', 'W', '', '山田', '山田 KK', 'R2 D2', 'ANN@ACME.EXAMPLE', '!!'])(
  '“%s” is not all capitals, or no name',
  (text) => {
    expect(isAllCaps(text)).toBe(false);
  },
);

test('writing a name once more changes nothing', { timeout: 60_000 }, () => {
  const letters = fc.constantFrom(
    ...Array.from('ABCDEMXYZİßŐÆOǄ '),
    '-',
    "'",
    '’',
    '.',
    'MC',
    'VAN ',
    'DER ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(letters).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const written = toNameCase(typed);
      expect(toNameCase(written)).toBe(written);
    }),
    { numRuns: 5_000 },
  );
});
