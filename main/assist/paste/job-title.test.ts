import { describe, expect, test } from 'vitest';
import { jobTitleIn } from './job-title.ts';
import { readPaste } from './read-paste.ts';

const titleOf = (text: string): string | null =>
  readPaste(text, { defaultCountry: null }).jobTitle?.value ?? null;

describe('a job title is told apart from the rest', () => {
  test.each([
    ['Ann Lee\nHead of Records\nLee Ltd\nann@lee.example', 'Head of Records'],
    ['Ann Lee\nLeiterin Einkauf, Lee GmbH\nann@lee.example', 'Leiterin Einkauf'],
    ['Name: Ann Lee\nAbteilung: Verkauf\nPosition: Prokuristin', 'Prokuristin'],
    ['Ann Lee\nPurchasing Manager at Lee Ltd\nann@lee.example', 'Purchasing Manager'],
    ['BEGIN:VCARD\nFN:Ann Lee\nTITLE:Buyer\nEND:VCARD', 'Buyer'],
    ['First name,Last name,Department,Job title\nAnn,Lee,Sales,Buyer', 'Buyer'],
    ['Salutation,First name,Last name,Title\nMrs,Ann,Lee,Head Gardener', 'Head Gardener'],
  ])('in %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  test.each([
    ['Ann Lee\nLee Ltd\nann@lee.example'],
    ['Salutation,First name,Last name\nMrs,Ann,Lee'],
    ['Title,First name,Last name\nDr.,Ann,Lee'],
    ['Managing Director: open'],
    ['Ann Lee\nOur manager will call you back.'],
    ['Ana Ruiz\nDpto. de Compras\nana@ruiz.example'],
    ['Ann Lee\nOverseas Procurement Group\nann@lee.example'],
    ['山田太郎\n株式会社みなと 営業部'],
  ])('but not in %j', (text) => {
    expect(titleOf(text)).toBeNull();
  });

  test('and the rest still holds it, for workspaces without a place for it', () => {
    const rest = ['Lee Ltd', 'Position: Buyer'];
    const found = jobTitleIn(rest);
    expect(found).toEqual({ value: 'Buyer', restIndex: 1 });
  });
});
