import { expect, test } from 'vitest';
import type { Answer } from '../ports.ts';
import { createConceal } from './conceal.ts';
import { MAX_BODY_BYTES, readResponse } from './read-response.ts';

const TOKEN = 'dG9rOjEyMzQ1Njc4OTA=';
const conceal = createConceal()(TOKEN);

const answerOf = (
  chunks: readonly string[],
  headers: readonly [string, string][] = [],
): Answer => ({
  status: 200,
  headers,
  body: (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })(),
});

test('a body that is too long does not end in half a token', async () => {
  const start = `${'x'.repeat(MAX_BODY_BYTES - 20)}${TOKEN.slice(0, 14)}`;
  const { body, isTruncated } = await readResponse(
    answerOf([start, TOKEN.slice(14), 'y'.repeat(99)]),
    conceal,
  );
  expect(isTruncated).toBe(true);
  expect(body).toMatch(/^x+$/);
});

test('a token that comes in two pieces is one', async () => {
  const { body } = await readResponse(answerOf([TOKEN.slice(0, 9), TOKEN.slice(9)]), conceal);
  expect(body).toBe('••••');
});

test('of headers without end the first are kept, each cut', async () => {
  const many = Array.from({ length: 5_000 }, (_, i): [string, string] => [
    `x-${i}`,
    'v'.repeat(9_000),
  ]);
  const { headers } = await readResponse(answerOf([], [['link', 'l'], ...many]), conceal);
  expect(headers.link).toBe('l');
  expect(JSON.stringify(headers).length).toBeLessThan(20_000);
});
