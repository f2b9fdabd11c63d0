import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { CATALOG_PARTS } from '../../preload/contract/catalog.ts';
import type { TypedLead } from '../../preload/contract/lead.ts';
import { parseJson } from '../../preload/contract/parse-json.ts';
import { API_VERSIONS, type ApiVersion, REF_ATTRIBUTE } from '../../preload/contract/session.ts';
import type { Step } from '../../preload/contract/step.ts';
import { makeStep } from '../outbox/attempts/make-step.ts';
import { STEPS } from '../outbox/state/step-plan.ts';
import type { Fetch } from '../ports.ts';
import { anyLead, FULL_LEAD } from '../testing/any-lead.ts';
import { createFakeLog } from '../testing/fakes.ts';
import { REQUEST_EXCEPTIONS } from '../testing/intercom-openapi/exceptions.ts';
import { holdRequests, type SentRequest } from '../testing/intercom-openapi/hold-against.ts';
import { practiceFetch } from '../testing/practice-fetch.ts';
import { openHarness } from '../testing/practice-harness.ts';
import type { LookUpKey } from './adapter.ts';
import { adapterFor } from './adapters.ts';
import { catalogCallsOf } from './catalog-calls.ts';
import { cleanLead } from './clean-lead.ts';
import { createIntercom } from './client.ts';
import { duplicateCallsOf } from './duplicate-calls.ts';
import type { ApiCall, Endpoint } from './exchange.ts';
import { type Ask, stepAnswerOf } from './step-outcome.ts';

/**
 * Every request that Galena can send, for leads of every kind, checked against Intercom's own
 * description of 2.16. If a call in an adapter or in a module of this folder is not made here, the
 * tests below fail.
 */

const BASE_URL = 'https://api.intercom.io';
const RUNS = 40;
const REF = '3f0e4c1a-0000-4000-8000-000000000001';

const sent: Record<ApiVersion, SentRequest[]> = { '2.16': [], '1.3': [] };
/** The functions that have made a call, such as `2.16 adapter.createLead`. */
const made = new Set<string>();
const makers = new Set<string>();

const isCall = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isCall)
    : typeof value === 'object' && value !== null && 'method' in value && 'path' in value;

/** An adapter that notes which of its functions have made a call. */
const watch = <T extends object>(adapter: T, name: string): T => {
  for (const [key, value] of Object.entries(adapter)) {
    if (typeof value === 'function' && !key.startsWith('parse')) makers.add(`${name}.${key}`);
    if (typeof value === 'object' && value !== null) watch(value, `${name}.${key}`);
  }
  return new Proxy(adapter, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      const place = `${name}.${String(key)}`;
      if (typeof value === 'object' && value !== null) return watch(value, place);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        const result: unknown = Reflect.apply(value, target, given);
        if (isCall(result)) made.add(place);
        return result;
      };
    },
  });
};

/** All steps on both versions: a lead may come from a connection of the other version. */
const stepsOf = (lead: TypedLead): readonly Step[] =>
  Object.values(STEPS).flatMap((kind): readonly Step[] => kind.stepsOf(lead));
const KEYS: { readonly [K in LookUpKey['kind']]: (lead: TypedLead) => LookUpKey } = {
  ref: () => ({ kind: 'ref', ref: REF }),
  email: ({ email }) => ({ kind: 'email', email }),
  phone: ({ phone }) => ({ kind: 'phone', phone }),
};

const openGalena = (version: ApiVersion) => {
  const { clock, practice } = openHarness();
  practice.setSettings({ callsPerWindow: null });
  const toPractice = practiceFetch(practice);
  const fetch: Fetch = (url, init) => {
    const { pathname, search } = new URL(url);
    const { method, body = '', headers } = init;
    const request = {
      method,
      target: pathname + search,
      body,
      version: headers['intercom-version'] ?? null,
    };
    sent[version].push(request);
    return toPractice(url, init);
  };
  const intercom = createIntercom({
    fetch,
    send: fetch,
    clock,
    log: createFakeLog(),
    userAgent: 'Galena',
  });
  const endpoint: Endpoint = { baseUrl: BASE_URL, apiVersion: version, token: practice.token };
  const send = (call: ApiCall) => intercom.send(intercom.prepare(call, endpoint), endpoint);
  const ask: Ask = async (call) => stepAnswerOf(await send(call), call);
  return { intercom, endpoint, practice, send, ask };
};
const spellCompany = (name: string): string => name;

type Galena = ReturnType<typeof openGalena>;

const enter = async (
  { send, ask }: Galena,
  version: ApiVersion,
  lead: TypedLead,
): Promise<void> => {
  const adapter = watch(adapterFor(version), `${version} generation`);
  const { parseLead, createLead, steps } = adapter;
  await send(createLead(lead, { ref: null, timeZone: null }));
  const created = await send(
    createLead({ ...lead, customAttributes: [] }, { ref: null, timeZone: null }),
  );
  const contactId = parseLead(parseJson(created.response?.body ?? ''))?.id ?? 'none';
  await send(createLead(lead, { ref: REF, timeZone: 'Pacific/Kiritimati' }));
  const update = cleanLead({ ...lead, updateOf: { id: contactId, name: 'Ann' } });
  for (const step of stepsOf(update)) {
    for (const past of [
      { isUnsure: false, isNewContact: false, older: new Set(['1']), claims: [] },
      { isUnsure: true, isNewContact: true, older: new Set<string>(), claims: [] },
    ]) {
      await makeStep(ask, steps, step, { contactId, lead, timeZone: null, spellCompany }, past);
    }
  }
  const user = adapter.findUser?.(lead);
  if (user) await send(user);
  for (const keyOf of Object.values(KEYS)) await send(adapter.findLeads(keyOf(lead), lead, 2));
  const { calls } = watch(duplicateCallsOf(version), `${version} duplicates`);
  for (const call of calls({ email: lead.email, phones: [lead.phone] })) await send(call);
  await send(adapter.readLead(contactId));
  await send(adapter.archiveLead(contactId));
  const archived = { ...lead, updateOf: { id: contactId, name: 'Ann', isArchived: true } as const };
  const past = { isUnsure: false, isNewContact: true, older: new Set<string>(), claims: [] };
  const subject = { contactId, lead: archived, spellCompany, timeZone: null };
  await makeStep(ask, steps, { kind: 'update' }, subject, past);
};

const sendAll = async (version: ApiVersion): Promise<void> => {
  const galena = openGalena(version);
  const { intercom, endpoint, practice, send } = galena;
  await intercom.identify(endpoint);
  await intercom.ensureRef(endpoint, false);
  await intercom.ensureRef(endpoint, true);
  // 1.3 has no attribute to archive.
  if (version === '2.16') practice.archiveAttribute(REF_ATTRIBUTE);
  await intercom.ensureRef(endpoint, true);
  const catalog = watch(catalogCallsOf(version), `${version} catalog`);
  for (const part of CATALOG_PARTS) {
    const reader = catalog[part];
    if (reader) await send(reader.call(2));
  }
  await enter(galena, version, FULL_LEAD);
  await fc.assert(
    fc.asyncProperty(anyLead, (lead) => enter(galena, version, lead)),
    { numRuns: RUNS, seed: 2_016 },
  );
};

beforeAll(async () => {
  for (const version of API_VERSIONS) await sendAll(version);
});

const findings = (): readonly string[] => {
  const requests = holdRequests();
  for (const request of sent['2.16']) requests.hold(request);
  return requests.findings();
};
const places = REQUEST_EXCEPTIONS.flatMap((exception) => exception.places);

describe('what Galena sends on 2.16', () => {
  test('is what Intercom describes, but for reasons that are named', () => {
    expect(findings().filter((place) => !places.includes(place))).toEqual([]);
  });

  test('needs every exception', () => {
    expect(places.filter((place) => !findings().includes(place))).toEqual([]);
  });
});

/** Finds `method: 'GET', path: …` in a source file, with its placeholders. */
const SITE = /\bmethod: '(\w+)',\s*path(?:: (?:`([^`]*)`|'([^']*)'))?/g;

/** A placeholder, which may contain an object: `${new URLSearchParams({ id })}`. */
const PUT_IN = /\$\{(?:[^{}]|\{[^{}]*\})*\}/;

/** @param template undefined: the whole path is computed */
const toPattern = (template: string | undefined): RegExp => {
  const parts = template?.split(PUT_IN) ?? ['', ''];
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`);
};

describe('no call is missing', () => {
  test('each function of an adapter that makes calls has made one', () => {
    expect([...makers].filter((maker) => !made.has(maker))).toEqual([]);
    expect(makers.size).toBeGreaterThan(0);
  });

  const files = globSync('main/{intercom,leads,outbox,workspace}/**/*.ts').filter(
    (file) => !file.includes('.test.'),
  );
  const sites = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(SITE)].map(([, method, template, plain]) => ({
      file,
      method,
      path: toPattern(template ?? plain),
    })),
  );

  test('each call that a module words has been sent', () => {
    const all = API_VERSIONS.flatMap((version) => sent[version]);
    const missing = sites.filter(
      ({ method, path }) => !all.some((one) => one.method === method && path.test(one.target)),
    );
    expect(missing.map(({ file, method, path }) => `${file}: ${method} ${path.source}`)).toEqual(
      [],
    );
  });

  test('calls are worded where this test can read them', () => {
    const worded = files.flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/(?<!readonly )\bmethod: '[A-Z]+'/g),
    ]);
    expect(sites.length).toBeGreaterThan(0);
    expect(sites).toHaveLength(worded.length);
  });
});

/** docs/intercom-api.md §2.1 */
const LEAD_FIELDS = [
  'id',
  'user_id',
  'email',
  'phone',
  'name',
  'avatar',
  'companies',
  'custom_attributes',
  'last_request_at',
  'update_last_request_at',
  'last_seen_user_agent',
  'last_seen_ip',
  'unsubscribed_from_emails',
  // 1.x may not take an owner, so it is not planned. But a lead may come from a 2.x connection.
  'owner_id',
];

test('what Galena writes into a lead on 1.3 is what the Leads API knows', () => {
  const written = sent['1.3'].filter(
    ({ method, target }) => method === 'POST' && target === '/contacts',
  );
  const keys = new Set(written.flatMap(({ body }) => Object.keys(JSON.parse(body))));
  expect([...keys].filter((key) => !LEAD_FIELDS.includes(key))).toEqual([]);
  expect(keys).toContain('last_seen_user_agent');
});
