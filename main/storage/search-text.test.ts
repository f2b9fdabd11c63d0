import { describe, expect, test } from 'vitest';
import { EMPTY_LEAD, type TypedLead } from '../../preload/contract/lead.ts';
import { openTestDatabase } from '../testing/open-database.ts';
import { createEntryRepo } from './entry-repo.ts';
import { createWorkspaceRepo } from './workspace-repo.ts';

const MUELLER = { name: 'Jürgen Müller', email: 'J.Mueller@Acme.example', phone: '+491711234567' };

const WORKSPACE = {
  id: 'w',
  name: 'Acme',
  region: 'us',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: null,
} as const;

/** Whether a search finds an entry, with the same statement as in the history. */
const finds = (search: string, lead: Partial<TypedLead>): boolean => {
  const db = openTestDatabase();
  createWorkspaceRepo(db).activate(WORKSPACE);
  const entries = createEntryRepo(db);
  entries.saveDraft('e1', { ...EMPTY_LEAD, ...lead }, 1);
  entries.markSubmitted('e1', WORKSPACE.id, 2);
  return entries.history(search, null, 5).length === 1;
};

describe('a search finds people as people write them', () => {
  test.each<[string, Partial<TypedLead>]>([
    ['muller', MUELLER],
    ['mueller', { name: 'Jürgen Müller' }],
    ['MÜLLER', { name: 'Mueller' }],
    ['müller', { name: 'Muller' }],
    ['muller jurgen', MUELLER],
    ['Müller, J', MUELLER],
    ['bjorn', { name: 'Bjørn' }],
    ['bjoern', { name: 'Bjørn' }],
    ['ince', { name: 'İnce' }],
    ['isik', { name: 'IŞIK' }],
    ['ışık', { name: 'Isik' }],
    ['strasse', { company: 'Straße 7 GmbH' }],
    ['lukasz', { name: 'Łukasz' }],
    ['Garcia Ines', { name: 'Inés García' }],
    ['phuong dang', { name: 'Đặng Thị Phượng' }],
    ['山田太郎', { name: '山田 太郎' }],
    ['太郎 山田', { name: '山田太郎' }],
    ['ﾔﾏﾀﾞ', { name: 'ヤマダ' }],
    ['Ａｃｍｅ', { company: 'acme' }],
    ['e\u0301ric', { name: '\u00c9ric' }],
    ['"Acme"', { company: 'Acme' }],
    ["o'brien", { name: 'Sean O’Brien' }],
    ['obrien', { name: "Sean O'Brien" }],
    ['al-rashid', { name: 'Al Rashid' }],
    ['alrashid', { name: 'Al-Rashid' }],
    ['WINSTON@ACME', { email: 'winston@acme.example' }],
    ['winston@acme', { email: 'Winston@ACME.example' }],
    ['ann@bücher.example', { email: 'ann@xn--bcher-kva.example' }],
    ['ann@xn--bcher-kva.example', { email: 'ann@bücher.example' }],
    ['a', { name: 'Ann' }],
    ['nn', { name: 'Ann' }],
    ['李', { name: '李明' }],
    ['100%', { company: '100% Cotton' }],
    ['a_b', { company: 'a_b' }],
    ['a\\b', { company: 'a\\b' }],
    ['dr. smith', { name: 'Dr Smith' }],
    ['ann acme 171', { name: 'Ann', company: 'Acme', phone: '+491711234567' }],
    ['  ', {}],
    ['"', { name: 'Ann' }],
  ])('%j', (search, lead) => {
    expect(finds(search, lead)).toBe(true);
  });

  test.each([
    '0171 1234567',
    '+49 171 1234567',
    '(0171) 12-34-567',
    '0049 171 / 123 45 67',
    '+49 (0)171 1234567',
    '01711234567',
    '0171',
    '0171 12',
    '+49 171 1',
    '+49 171 123',
    '1234567',
    '567',
    '٠١٧١ ١٢٣٤٥٦٧',
    '０１７１ １２３',
    'muller 0171 1234567',
  ])('by the number %j, in whatever form it is stored', (search) => {
    for (const phone of [
      '+491711234567',
      '+49 171 1234567',
      '+49 (0)171-123 45 67',
      '٠٠٤٩١٧١١٢٣٤٥٦٧',
    ]) {
      expect(finds(search, { name: 'Müller', phone }), phone).toBe(true);
    }
  });

  test.each(['+49 171 1234567', '0049171 1234567', '+49 171 12'])(
    'by %j also where the number was stored without its country',
    (search) => {
      expect(finds(search, { phone: '0171 1234567' })).toBe(true);
    },
  );

  test('a company with numbers in its name', () => {
    expect(finds('54 2020', { company: 'Studio 54 (2020)' })).toBe(true);
  });
});

describe('a search does not find', () => {
  test.each<[string, Partial<TypedLead>]>([
    ['%', MUELLER],
    ['_', MUELLER],
    ['\\', MUELLER],
    ['100%', { company: '1000 Cottons' }],
    ['a_b', { company: 'acb' }],
    ['muller hans', MUELLER],
    ['nlee', { name: 'Ann Lee' }],
    ['annlee', { name: 'Ann', company: 'Lee' }],
    ['0171 1234568', MUELLER],
    ['+43 171 1', MUELLER],
    ['か', { name: 'が' }],
    ['winston', {}],
  ])('%j', (search, lead) => {
    expect(finds(search, lead)).toBe(false);
  });
});
