import { describe, expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../../preload/contract/lead.ts';
import type { ApiVersion } from '../../../preload/contract/session.ts';
import { adapterFor } from '../../intercom/adapters.ts';
import type { ApiCall } from '../../intercom/exchange.ts';
import type { StepAnswer } from '../../intercom/step-outcome.ts';
import { makeStep } from './make-step.ts';

const contactId = '5811f6bbe6b4704ddfa84ac0';
const PAST = { isUnsure: false, isNewContact: true, older: new Set<string>(), claims: [] };

const answered = (body: unknown): StepAnswer => ({ kind: 'answered', body });
const missing = (): StepAnswer => {
  const refusal = { status: 404, code: null, message: 'no', field: null, otherContactId: null };
  return { kind: 'trouble', trouble: { kind: 'gone', refusal, movedTo: null } };
};

/** Makes a step. `answers` are by method and path without query; any other call gets a 404. */
const stepAgainst = async (
  version: ApiVersion,
  step: Parameters<typeof makeStep>[2],
  lead: Partial<typeof EMPTY_LEAD>,
  answers: Readonly<Record<string, (call: ApiCall) => unknown>>,
) => {
  const calls: ApiCall[] = [];
  const outcome = await makeStep(
    async (call) => {
      calls.push(call);
      const body = answers[`${call.method} ${call.path.split(/=|$/)[0]}`]?.(call);
      return body === undefined ? missing() : answered(body);
    },
    adapterFor(version).steps,
    step,
    { contactId, lead: { ...EMPTY_LEAD, ...lead }, timeZone: null, spellCompany },
    PAST,
  );
  return {
    outcome: outcome.kind,
    calls: calls.map(({ method, path }) => `${method} ${path}`),
    sent: calls,
  };
};

const spellCompany = (name: string): string => name;

const company = (name: string, key = 'galena-smith & sons') => ({
  type: 'company',
  id: '6762f0761bb69f9f2193bae2',
  company_id: key,
  name,
});
const lead = { company: 'Smith & Sons' };

describe.each([
  ['2.16', `POST /contacts/${contactId}/companies`],
  ['1.3', 'POST /contacts'],
] as const)('a company on %s', (version, attach) => {
  const contact = { type: 'contact', id: contactId };
  const attached = { [attach]: () => (version === '1.3' ? contact : company('Smith &amp; Sons')) };

  test.each(['Smith &amp; Sons', 'SMITH AND SONS LTD.'])(
    'made, and answered as %s, is taken',
    async (name) => {
      const { outcome, calls } = await stepAgainst(version, { kind: 'company' }, lead, {
        'POST /companies': () => company(name),
        ...attached,
      });
      expect(outcome).toBe('carried-out');
      expect(calls.at(-1)).toBe(attach);
    },
  );

  test('found by its name, in whatever dress, is asked for once', async () => {
    const { outcome, calls } = await stepAgainst(version, { kind: 'company' }, lead, {
      'GET /companies?name': () => company('Smith &amp; sons', 'other-key'),
      ...attached,
    });
    expect(outcome).toBe('carried-out');
    expect(calls).toEqual(['GET /companies?name=Smith+%26+Sons', attach]);
  });

  test('renamed in Intercom is found by its key, and keeps its new name', async () => {
    const { outcome, calls, sent } = await stepAgainst(version, { kind: 'company' }, lead, {
      'GET /companies?company_id': () => company('Smith & Daughters'),
      ...attached,
    });
    expect(outcome).toBe('carried-out');
    expect(calls).not.toContain('POST /companies');
    expect(JSON.stringify(sent)).not.toContain('"name":"Smith & Sons"');
  });

  test('that is another is not taken, nor is a contact', async () => {
    for (const other of [
      company('Brown', 'brown'),
      { type: 'contact', id: contactId, name: 'Smith & Sons' },
    ]) {
      const { outcome, calls } = await stepAgainst(version, { kind: 'company' }, lead, {
        'POST /companies': () => other,
        ...attached,
      });
      expect(outcome).toBe('unknown');
      expect(calls).not.toContain(attach);
    }
  });
});

test.each([
  ['Fair & Hot', 'fair &amp; hot'],
  ['Fair 2026', 'FAIR\u00a02026'],
  ['ﬁrst', 'First'],
])('the tag %j is known again when it comes back as %j', async (name, shown) => {
  const { outcome } = await stepAgainst(
    '1.3',
    { kind: 'tag', name },
    {},
    {
      'POST /tags': () => ({ type: 'tag', id: '7', name: shown }),
    },
  );
  expect(outcome).toBe('carried-out');
});

test.each(['2.16', '1.3'] as const)(
  'a field that is refused on an update on %s is named as the form names it',
  async (version) => {
    const refusal = {
      status: 400,
      code: 'parameter_invalid',
      message: 'is too long',
      otherContactId: null,
    };
    const outcome = await makeStep(
      async () => ({
        kind: 'trouble',
        trouble: { kind: 'refused', refusal: { ...refusal, field: 'custom_attributes.plan' } },
      }),
      adapterFor(version).steps,
      { kind: 'update' },
      {
        contactId,
        lead: { ...EMPTY_LEAD, customAttributes: [{ name: 'plan', type: 'text', value: 'gold' }] },
        timeZone: null,
        spellCompany,
      },
      PAST,
    );
    const named = { ...refusal, field: 'customAttributes.0.value' };
    expect(outcome).toEqual({ kind: 'refused', refusal: named });
  },
);

test.each([
  ['archived', { id: contactId, name: 'Ann', isArchived: true } as const, ['/unarchive', '']],
  ['there', { id: contactId, name: 'Ann' }, ['']],
])(
  'an update of a contact that is %s makes just the calls that it needs',
  async (_what, updateOf, ends) => {
    const contact = () => ({ type: 'contact', id: contactId });
    const { outcome, calls } = await stepAgainst(
      '2.16',
      { kind: 'update' },
      { updateOf },
      {
        [`POST /contacts/${contactId}/unarchive`]: contact,
        [`PUT /contacts/${contactId}`]: contact,
      },
    );
    expect(outcome).toBe('carried-out');
    expect(calls.map((call) => call.replace(/^\w+ \/contacts\/\w+/, ''))).toEqual(ends);
  },
);

test('a contact that does not come back is not written into', async () => {
  const updateOf = { id: contactId, name: 'Ann', isArchived: true } as const;
  const { outcome, calls } = await stepAgainst('2.16', { kind: 'update' }, { updateOf }, {});
  expect(outcome).toBe('gone');
  expect(calls).toHaveLength(1);
});
