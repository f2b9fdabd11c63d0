import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campaignSchema, STANDARD_CAMPAIGN } from '../../preload/contract/campaign.ts';
import { entryStateSchema } from '../../preload/contract/entry.ts';
import { isForeignId } from '../../preload/contract/foreign-text.ts';
import { EMPTY_LEAD, storedLeadSchema } from '../../preload/contract/lead.ts';
import { contract } from '../../preload/contract/schemas.ts';
import { workspaceSchema } from '../../preload/contract/session.ts';
import type { StepKind } from '../../preload/contract/step.ts';
import { ownerOf } from '../outbox/attempts/conflict.ts';
import { HOSTILE_IDS } from '../testing/hostile/hostile-ids.ts';
import type { StepCalls } from './adapter.ts';
import { adapterFor } from './adapters.ts';
import { catalogCallsOf } from './catalog-calls.ts';
import { classify } from './classify.ts';
import { findOrMakeCompany } from './companies.ts';
import { duplicateCallsOf } from './duplicate-calls.ts';
import type { ApiCall } from './exchange.ts';
import { identityOf } from './identity.ts';
import { noteIdsIn } from './notes.ts';
import { pathPart } from './path-part.ts';
import { contactUrl } from './web-address.ts';

const VERSIONS = ['2.16', '1.3'] as const;
const UUID = '00000000-0000-4000-8000-000000000001';
const WORKSPACE = {
  id: 'acme',
  name: 'Acme',
  region: 'us',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: null,
} as const;

const answer = (body: unknown, status = 200, headers = {}) => ({
  response: { status, headers, requestId: null, body: JSON.stringify(body), isTruncated: false },
  failure: null,
});

const listOf = (row: unknown) => ({
  type: 'list',
  data: [row],
  contacts: [row],
  admins: [row],
  companies: [row],
});

/** Each way in for an id, and what gets through. Null or undefined: the id was stopped. */
const DOORS: Readonly<Record<string, (id: string) => unknown>> = {
  'a contact of 2.16': (id) => adapterFor('2.16').parseLead({ type: 'contact', id })?.id,
  'a lead of 1.3': (id) => adapterFor('1.3').parseLead({ type: 'contact', id })?.id,
  'a list of contacts': (id) =>
    VERSIONS.flatMap((one) => {
      const list = adapterFor(one).parseList(listOf({ type: 'contact', id }));
      return list?.leads.map((lead) => lead.id) ?? [];
    })[0],
  'a duplicate': (id) =>
    VERSIONS.flatMap((one) => duplicateCallsOf(one).parse(listOf({ type: 'contact', id })) ?? [])[0]
      ?.contactId,
  'a note': (id) => noteIdsIn({ notes: [{ id, body: 'x' }] })[0],
  'a teammate': (id) =>
    catalogCallsOf('2.16').admins.parse(listOf({ id, name: 'Ada' }))?.items[0]?.[1].id,
  'a company of the catalog': (id) =>
    catalogCallsOf('2.16').companies.parse(listOf({ id, name: 'Acme' }))?.items[0]?.[1].id,
  'a workspace': (id) => {
    const app = { id_code: id, name: 'Acme' };
    const identity = identityOf(answer({ type: 'admin', id: '1', name: 'Ada', app }));
    return identity.kind === 'known' ? identity.workspaceId : null;
  },
  'an admin without a workspace': (id) => {
    const identity = identityOf(answer({ type: 'admin', id, name: 'Ada' }));
    return identity.kind === 'known' ? identity.workspaceId.replace('admin-', '') : null;
  },
  'the contact of a conflict': (id) => {
    const named = { contactId: id, isOurs: () => false, adapter: adapterFor('2.16') };
    const owner = ownerOf(answer({ type: 'contact', id, name: 'Ann' }), named);
    return owner.whose === 'others' ? owner.id : null;
  },
  'where a contact has moved': (id) => {
    const headers = { link: `<https://api.intercom.io/contacts/${id}>; rel="canonical"` };
    const reading = classify(answer({}, 410, headers));
    return reading.kind === 'gone-or-moved' ? reading.movedTo : null;
  },
  'the page: a lead': (id) => {
    const lead = { ...EMPTY_LEAD, updateOf: { id, name: 'Ann' } };
    return contract['draft:save'].request.safeParse({ id: UUID, lead }).data?.lead.updateOf?.id;
  },
  'the page: an owner': (id) => {
    const lead = { ...EMPTY_LEAD, ownerId: id };
    const owner = contract['draft:submit'].request.safeParse({ id: UUID, lead }).data?.lead.ownerId;
    // A blank owner means that nobody owns the lead.
    return owner?.trim() === '' ? null : owner;
  },
  'the page: a contact to open': (id) =>
    contract['duplicates:open'].request.safeParse({ contactId: id }).data?.contactId,
  'a file of campaigns': (id) => {
    const defaults = { ...STANDARD_CAMPAIGN.defaults, ownerId: id };
    const owner = campaignSchema.safeParse({ ...STANDARD_CAMPAIGN, id: UUID, defaults }).data
      ?.defaults.ownerId;
    return owner?.trim() === '' ? null : owner;
  },
};

describe.each(Object.entries(DOORS))('an id at the door of %s', (_door, through) => {
  test('gets through where it can name a record', () => {
    expect(through('5811f6bbe6b4704ddfa84ac0')).toBe('5811f6bbe6b4704ddfa84ac0');
  });

  test.each(HOSTILE_IDS.map((id) => [id.slice(0, 12), id] as const))(
    'stays outside: %j',
    (_start, id) => {
      expect(through(id) ?? null).toBeNull();
    },
  );
});

const STATE = { at: 1, steps: [], notBefore: null, cause: 'new', failures: 0 };

test.each(HOSTILE_IDS.map((id) => [id.slice(0, 12), id] as const))(
  'a stored row with the id %j is read, and names nobody',
  (_start, id) => {
    const created = entryStateSchema.parse({ kind: 'created', contactId: id, ...STATE });
    const lead = storedLeadSchema.parse({
      ...EMPTY_LEAD,
      ownerId: `x${id.slice(0, 200)}/`,
      updateOf: { id, name: 'Ann' },
    });
    const workspace = workspaceSchema.parse({ ...WORKSPACE, id });
    const ids = [
      created.kind === 'created' && created.contactId,
      lead.updateOf?.id,
      lead.ownerId,
      workspace.id,
    ];
    expect(ids).toEqual(ids.map(() => 'no-such-id'));
  },
);

test('a refusal that an older Galena stored with megabytes is read short, and its odd contact is none', () => {
  const fault = { code: 'c'.repeat(9_000), message: 'm'.repeat(3_900_000), field: null };
  const refusal = { ...fault, status: 409, otherContactId: '..', others: [fault] };
  const state = entryStateSchema.parse({ kind: 'refused', at: 1, refusal, unanswered: 0 });
  expect(JSON.stringify(state).length).toBeLessThan(4_000);
  expect(state).toMatchObject({ refusal: { otherContactId: null } });
});

test('a company with an id that is none does not hide the others', async () => {
  const good = { type: 'company', id: 'c1', company_id: 'galena/acme', name: 'Acme' };
  const data = [{ type: 'company', id: '..', name: 'Acme' }, good];
  const found = await findOrMakeCompany(
    async () => ({ kind: 'answered', body: { type: 'list', data } }),
    'Acme',
  );
  expect(found).toMatchObject({ kind: 'found', it: { id: 'c1', companyId: 'galena/acme' } });
});

const CALLED = /^\/(?:contacts|notes|tags)(?:\/[^/]+){0,2}$/;

/** A new kind of step does not compile until its calls are here. */
const CALLS: {
  readonly [K in StepKind]: (steps: StepCalls, id: string) => readonly (ApiCall | undefined)[];
} = {
  update: ({ update }, id) => [update.change(id, EMPTY_LEAD, null), update.unarchive?.(id)],
  owner: ({ owner }, id) => [owner.give(id, '1')],
  company: ({ company }, id) => [company.attach(id, { id: '1', companyId: '1', name: '' })],
  tag: ({ tag }, id) => [tag.attach?.(id, '1'), tag.make(id, 'VIP')],
  note: ({ note }, id) => [note.write(id, 'x'), note.list(id)],
};

/** Every call that names a contact. */
const callsAbout = (id: string) =>
  VERSIONS.flatMap((version) => {
    const { readLead, archiveLead, steps } = adapterFor(version);
    return [
      readLead(id),
      archiveLead(id),
      ...Object.values(CALLS).flatMap((callsOf) => callsOf(steps, id)),
    ].filter((call) => call !== undefined);
  });

test('whatever an id is, the path of a call is built, short, and leads nowhere else', () => {
  const anyId = fc.oneof(
    fc.constantFrom(...HOSTILE_IDS.filter((id) => id.length < 1_000)),
    fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
    fc.string({ unit: fc.constantFrom('.', '/', '%2e', '\ud800', '?', '#') }),
  );
  fc.assert(
    fc.property(anyId, (id) => {
      const astray = callsAbout(id).filter(({ path, body }) => {
        const { pathname } = new URL(path, 'https://api.intercom.io');
        return (
          path.split('?')[0] !== pathname ||
          !CALLED.test(pathname) ||
          path.length > 2_000 ||
          JSON.stringify(body ?? '').includes('x'.repeat(101))
        );
      });
      expect(astray).toEqual([]);
      expect(pathPart(id)).not.toMatch(/^$|^\.{1,2}$/);
      const address = contactUrl(WORKSPACE, id);
      expect(address === null).toBe(!isForeignId(id));
    }),
    { numRuns: 100 },
  );
});
