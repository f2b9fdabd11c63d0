import { expect, test } from 'vitest';
import { plainAddress } from './plain-address.ts';

const PLAIN = 'ann.lee@acme.example';

test.each([
  PLAIN,
  ` ${PLAIN} `,
  `<${PLAIN}>`,
  `< ${PLAIN} >`,
  `"${PLAIN}"`,
  `'${PLAIN}'`,
  `“${PLAIN}”`,
  `„${PLAIN}“`,
  `‘${PLAIN}’`,
  `«${PLAIN}»`,
  `‹${PLAIN}›`,
  `(${PLAIN})`,
  `[${PLAIN}]`,
  `\`${PLAIN}\``,
  `「${PLAIN}」`,
  `＜${PLAIN}＞`,
  `"<${PLAIN}>"`,
  `<${PLAIN}`,
  `${PLAIN}>`,
  `${PLAIN}.`,
  `${PLAIN},`,
  `${PLAIN};`,
  `mailto:${PLAIN}`,
  `MAILTO: ${PLAIN}`,
  `<mailto:${PLAIN}?subject=Hello%20there>`,
  'mailto:ann.lee%40acme.example',
  'ann.lee＠acme.example',
  'ａｎｎ．ｌｅｅ＠ａｃｍｅ．ｅｘａｍｐｌｅ',
  'ann.lee@acme。example',
  'ann.lee@acme｡example',
  'ann.lee﹫acme.example',
  'ann.lee@ac\u200bme.example',
])('%j is the address', (typed) => {
  expect(plainAddress(typed)).toBe(PLAIN);
});

test.each([
  '',
  'ann',
  '<ann>',
  'mailto:',
  'a@b@c',
  '"ann lee"@acme.example',
  "o'neil@acme.example",
  'Ann Lee <ann.lee',
  'Ann Lee <ann.lee@acme.example>',
  'ann.lee@acme.example, bob@acme.example',
])('%j is left as it is', (typed) => {
  expect(plainAddress(typed)).toBe(typed);
});

test('is read at once, however much is written around it', () => {
  const begun = performance.now();
  plainAddress('<'.repeat(2_000) + PLAIN + '>'.repeat(2_000));
  expect(performance.now() - begun).toBeLessThan(500);
});
