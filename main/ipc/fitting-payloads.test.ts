import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Channel } from '../../preload/contract/channels.ts';
import { ERROR_CODES } from '../../preload/contract/result.ts';
import { contract } from '../../preload/contract/schemas.ts';
import { agreeableIntercom } from '../testing/fake-intercom.ts';
import { fitting, PAYLOAD_TIMES, payloadRuns } from '../testing/hostile/fitting.ts';
import { createTestApp, PAGE } from '../testing/test-app.ts';

/** Hostile payloads that fit their channel's schema: nothing must be thrown at the page. */

/** Fewer runs if each answer costs a commit or reads megabytes. */
const RUNS: Partial<Record<Channel, number>> = {
  'session:connect': 100,
  'session:connect-practice': 50,
  'settings:save': 200,
  'campaign:save': 100,
  'campaign:import': 200,
  'draft:save': 200,
  'draft:submit': 200,
  'assist:read-paste': 100,
};
const RUNS_ELSE = 1_000;

const channels = Object.entries(contract)
  .filter(([, { request }]) => !request.safeParse(undefined).success)
  .map(([channel]) => channel as Channel);

const CONNECTION = {
  token: 'dG9rOjEyMzQ1Njc4OTA=',
  region: 'us',
  apiVersion: '2.16',
  shouldCreateRef: false,
} as const;

const REFUSALS: ReadonlySet<string> = new Set(
  ERROR_CODES.filter(
    (code) => !['internal', 'payload-invalid', 'sender-refused', 'channel-unknown'].includes(code),
  ),
);

test.each(channels)(
  '%s answers whatever fits, and meets no fault of its own',
  { timeout: 60_000 * PAYLOAD_TIMES },
  async (channel) => {
    const { app, log, ask } = createTestApp({ fetch: agreeableIntercom() });
    await app.start();
    await ask('session:connect', CONNECTION);
    await fc.assert(
      fc.asyncProperty(fitting(contract[channel].request), async (payload) => {
        const result = await app.router.handle(channel, PAGE, payload);
        if (!result.ok) expect(REFUSALS).toContain(result.error.code);
        else expect(contract[channel].response.safeParse(result.value).error).toBeUndefined();
        expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
      }),
      payloadRuns(RUNS[channel] ?? RUNS_ELSE),
    );
  },
);
