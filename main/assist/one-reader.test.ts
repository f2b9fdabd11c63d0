import { describe, expect, test } from 'vitest';
import { proposeFromEmail } from './email-first.ts';
import { toNameCase } from './name-case.ts';
import { toCountry } from './paste/countries.ts';
import { readPaste } from './paste/read-paste.ts';
import { repairPhone } from './phone.ts';

/* Typed text and pasted text are read by the same rules. */

const pasted = (text: string, country: string | null = null) =>
  Object.fromEntries(
    readPaste(text, { defaultCountry: toCountry(country) }).proposals.map(({ field, value }) => [
      field,
      value,
    ]),
  );

describe('typed and pasted are read alike', () => {
  test.each(['FLORA MACDONALD', 'JAN VAN DER BERG', 'JOHN MCDONALD', 'GÜLİZAR IŞIK'])(
    'the name %s',
    (name) => {
      expect(pasted(`${name}\nAcme GmbH\nx@acme.example`).name).toBe(toNameCase(name));
    },
  );

  test.each([
    ['0512 345678 Klappe 12', 'AT'],
    ['0234 56789 Durchwahl 3', 'DE'],
    ['02 555 1234 내선 205', 'KR'],
    ['+49 (0)30 1234567', null],
    ['0049 30 1234567', null],
    ['(312) 555-0142 ext. 204', 'US'],
  ])('the number %s', (number, country) => {
    expect(pasted(`Ann Lee\nTel: ${number}`, country).phone).toBe(repairPhone(number, country));
  });

  test.each(['einkauf', 'info', 'no-reply', 'purchasing', 'buchhaltung'])(
    '%s@ is a desk and no person',
    (local) => {
      const own = `ann.lee@acme.example`;
      expect(proposeFromEmail(`${local}@acme.example`).name).toBeNull();
      expect(pasted(`Acme GmbH\n${local}@acme.example\n${own}`).email).toBe(own);
    },
  );

  test.each([
    ['acme.nhs.uk', 'Acme'],
    ['mail.acme.co.uk', 'Acme'],
    ['acme.onmicrosoft.com', 'Acme'],
    ['acme.gv.at', 'Acme'],
  ])('the firm behind %s', (host, firm) => {
    expect(proposeFromEmail(`ann.lee@${host}`).company).toBe(firm);
    expect(pasted(`Ann Lee\nBuyer\n${firm}\nann.lee@${host}`).company).toBe(firm);
  });

  test.each(['gmail.com', 'gmx.at', 'orange.fr', 'users.noreply.github.com'])(
    '%s is nobody’s firm',
    (host) => {
      expect(proposeFromEmail(`ann.lee@${host}`).company).toBeNull();
      const [label = ''] = host.split('.');
      expect(pasted(`Ann Lee\nann.lee@${host}\n${label}`).company).toBeUndefined();
    },
  );
});
