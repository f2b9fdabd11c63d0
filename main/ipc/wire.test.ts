import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_LEAD } from '../../preload/contract/lead.ts';
import { contract } from '../../preload/contract/schemas.ts';
import { API_VERSIONS, type ApiVersion } from '../../preload/contract/session.ts';
import type { Fetch } from '../ports.ts';
import { fitting, PAYLOAD_TIMES, payloadRuns } from '../testing/hostile/fitting.ts';
import { recordWire, wireProblem } from '../testing/hostile/wire.ts';
import { practiceFetch } from '../testing/practice-fetch.ts';
import { openHarness } from '../testing/practice-harness.ts';
import { createTestApp } from '../testing/test-app.ts';

/**
 * Follows valid payloads to the wire: through the real router, handlers, outbox and adapters, to a
 * workspace that answers like Intercom. No request goes to another place than it was meant for,
 * nothing is thrown, and no lead stops another from going out.
 */

const API = 'https://api.intercom.io';
const CONTROL = '20000000-0000-4000-8000-000000000001';
const MINUTE_MS = 60_000;

/** The states in which no call is due: sent, refused for a reason, or waiting for the rep. */
const SETTLED = ['done', 'refused', 'asking', 'created'];

const opened = async (apiVersion: ApiVersion) => {
  let inner: Fetch = async () => expect.unreachable();
  const wire = recordWire((url, init) => inner(url, init));
  const galena = createTestApp({ fetch: wire.fetch });
  const { clock } = galena;
  const { practice } = openHarness({ clock });
  inner = practiceFetch(practice);
  await galena.app.start();
  const connection = { region: 'us', apiVersion, shouldCreateRef: true } as const;
  await galena.ask('session:connect', { token: practice.token, ...connection });
  await galena.ask('settings:save', { holdSeconds: 0 });
  const stop = () => Promise.all([galena.app.stop(), clock.advance(MINUTE_MS)]);
  return { ...galena, wire, practice, stop };
};
type Opened = Awaited<ReturnType<typeof opened>>;

const expectWireInOrder = ({ wire, practice, log }: Opened, named: readonly string[]): void => {
  const isKnownId = (id: string): boolean =>
    named.includes(id) ||
    practice.contacts().some((contact) => contact.id === id) ||
    id === 'galena_ref' ||
    /^\d+$/.test(id);
  const problems = wire.sent.map((sent) => wireProblem(sent, API, isKnownId));
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
};

const submission = fitting(contract['draft:submit'].request).map((payload) =>
  contract['draft:submit'].request.parse(payload),
);

/** Ids that would lead elsewhere if a path were built carelessly. Every run tries them. */
const TELLING = ['5f?role=user', '5f#x', '5f%2e', '5f 6'].map((id, index) => ({
  id: `30000000-0000-4000-8000-00000000000${index}`,
  lead: { ...EMPTY_LEAD, name: 'Ann', updateOf: { id, name: '' } },
}));

/** A few submissions at once, each with its own entry. */
const submissions = fc.uniqueArray(submission, {
  minLength: 1,
  maxLength: 4,
  selector: ({ id }) => id,
});

describe.each(API_VERSIONS)('with %s', (apiVersion) => {
  test('a lead that fits goes where it should, and no other one is kept back', {
    timeout: 120_000 * PAYLOAD_TIMES,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(submissions, async (leads) => {
        const galena = await opened(apiVersion);
        for (const one of leads) await galena.ask('draft:submit', one);
        await galena.ask('draft:submit', { id: CONTROL, lead: { ...EMPTY_LEAD, name: 'Winston' } });
        await galena.clock.advance(MINUTE_MS);
        const stateOf = async (id: string) =>
          (await galena.ask('entry:read', { id })).entry.state.kind;
        expect(await stateOf(CONTROL)).toBe('done');
        for (const { id } of leads) expect(SETTLED).toContain(await stateOf(id));
        expectWireInOrder(
          galena,
          leads.flatMap(({ lead }) => lead.updateOf?.id ?? []),
        );
        await galena.stop();
      }),
      { ...payloadRuns(15), examples: [[TELLING]] },
    );
  });

  test('a question for duplicates asks for them and for nothing else', {
    timeout: 60_000 * PAYLOAD_TIMES,
  }, async () => {
    const galena = await opened(apiVersion);
    await fc.assert(
      fc.asyncProperty(fitting(contract['duplicates:remote'].request), async (payload) => {
        const clues = contract['duplicates:remote'].request.parse(payload);
        const answer = await galena.ask('duplicates:remote', clues);
        expect(answer.kind === 'searched' || answer.reason !== 'failed').toBe(true);
        expectWireInOrder(galena, []);
        galena.wire.sent.length = 0;
        await galena.clock.advance(10_000);
      }),
      payloadRuns(100),
    );
    await galena.stop();
  });
});
