import { describe, expect, test } from 'vitest';
import { emailWarning, phoneWarning } from './contact-warnings.ts';

describe('an email address', () => {
  test.each([
    '',
    '  ',
    'ann@example.com',
    ' ann@example.com ',
    "o'hara+crm@mail.example.co.uk",
    'ännä@bücher.example',
    '"a b"@x.com',
    'ann@my-shop.example',
  ])('%j is let be', (text) => {
    expect(emailWarning(text)).toBeNull();
  });

  test.each([
    'ann',
    'ann@',
    '@example.com',
    'ann@example',
    'ann@@example.com',
    'ann@example..com',
    'ann@example.com.',
    'ann example@mail.com',
    'ann@example.com, bob@example.com',
    'ann@exa,mple.com',
    'a..b@ex.com',
    '.ann@x.com',
    'ann.@x.com',
    'ann@-x.com',
    'ann@x-.com',
    '"a b" c@x.com',
  ])('%j gets a warning', (text) => {
    expect(emailWarning(text)).toMatch(/\.$/);
  });
});

describe('a phone number', () => {
  test.each([
    '',
    '112',
    '+49 30 123456',
    '(030) 12-34.56',
    '+1 (555) 010-9999 ext. 42',
    '555 0100 x7',
    '٠٣٠ ١٢٣٤٥٦',
  ])('%j is let be', (text) => {
    expect(phoneWarning(text)).toBeNull();
  });

  test.each(['12', 'call me', 'ann@example.com', '+49 30 1234567890123456'])(
    '%j gets a warning',
    (text) => {
      expect(phoneWarning(text)).toMatch(/\.$/);
    },
  );
});
