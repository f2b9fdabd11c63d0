import { expect, test } from 'vitest';
import type { Refusal } from '../preload/contract/refusal.ts';
import { identityOf } from './intercom/identity.ts';
import { refusalOf } from './intercom/refusal.ts';
import { troubleWords } from './workspace/catalog/trouble.ts';
import {
  lockedBy,
  lostRefNotice,
  noRefNotice,
  refUnanswered,
} from './workspace/session/wording.ts';
import { readStatus } from './workspace/status.ts';

// Intercom's words are put into our sentences. They must not reverse the direction of our text, nor
// end the isolation that surrounds them.

const HEBREW = 'שגיאה 42';
const SAID = `\u202e${HEBREW}\u2069\u2069 (x)\n`;

const errorsAnswer = (status: number, code: string) => ({
  response: {
    status,
    headers: {},
    requestId: null,
    body: JSON.stringify({ type: 'error.list', errors: [{ code, message: SAID }] }),
    isTruncated: false,
  },
  failure: null,
});

const refusal: Refusal = refusalOf(errorsAnswer(422, 'x').response);

const connectWords = (status: number, code: string): string => {
  const identity = identityOf(errorsAnswer(status, code));
  return identity.kind === 'unknown' ? identity.error.message : '';
};

const pauseWords = (reason: 'token-forbidden' | 'plan' | 'version'): string =>
  readStatus({
    entries: { countOutbox: () => 0, countDrafts: () => 0 },
    session: { read: () => ({ kind: 'none' }) },
    runner: {
      pause: () => ({ reason, said: SAID }),
      obstacle: () => null,
      isReachable: () => true,
      quietUntil: () => null,
    },
    connectivity: { isOnline: () => true },
  } as unknown as Parameters<typeof readStatus>[0]).pause?.message ?? '';

const workspace = {
  id: 'acme',
  name: SAID,
  region: 'us',
  apiVersion: '2.16',
  isPractice: false,
  hasRef: true,
  timeZone: null,
} as const;

const SENTENCES: Readonly<Record<string, string>> = {
  'connecting: plan': connectWords(403, 'api_plan_restricted'),
  'connecting: version': connectWords(400, 'intercom_version_invalid'),
  'connecting: permission': connectWords(403, 'forbidden'),
  'connecting: refused': connectWords(422, 'x'),
  'catalog: refused': troubleWords('tags', { kind: 'refused', refusal }),
  'catalog: permission': troubleWords('tags', { kind: 'permission', refusal }),
  'catalog: plan': troubleWords('tags', { kind: 'plan-or-version', what: 'plan', refusal }),
  'pause: permission': pauseWords('token-forbidden'),
  'pause: plan': pauseWords('plan'),
  'pause: version': pauseWords('version'),
  'no reference': noRefNotice(SAID),
  'reference lost': lostRefNotice(SAID),
  'reference unanswered': refUnanswered(SAID).message,
  ...Object.fromEntries(
    (['none', 'unusable'] as const).map((kind) => [
      `locked: ${kind}`,
      lockedBy({ kind }, workspace).message,
    ]),
  ),
};

test.each(Object.entries(SENTENCES))('%s', (_where, sentence) => {
  expect(sentence).toContain(HEBREW);
  const ours = sentence.replace(/\u2068[^\u2066-\u2069\n]*\u2069/g, '…');
  expect(ours).not.toMatch(/[\u0590-\u05ff\u202a-\u202e\u2066-\u2069\n]/);
});
