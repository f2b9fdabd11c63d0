import { expect, test } from 'vitest';
import { registeredLabel } from './domain.ts';

test.each([
  ['acme.com', 'acme'],
  ['mail.acme.co.uk', 'acme'],
  ['acme.nhs.uk', 'acme'],
  ['Mail.Acme-Tools.DE', 'acme-tools'],
  ['acme.onmicrosoft.com', 'acme'],
  ['acme.com.de', 'acme'],
  ['büro.schön.example', 'schön'],
  ['acme.go.kr', 'acme'],
  ['acme.com.br', 'acme'],
  ['co.uk', null],
  ['uk', null],
  ['', null],
  ['10.0.0.1', null],
  ['a'.repeat(300), null],
])('the registered label of %j is %j', (host, label) => {
  expect(registeredLabel(host)).toBe(label);
});
