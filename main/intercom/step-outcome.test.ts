import { expect, test } from 'vitest';
import { stepAnswerOf } from './step-outcome.ts';

const answer = (status: number, body: string, isTruncated = false) =>
  stepAnswerOf(
    { response: { status, headers: {}, requestId: null, body, isTruncated }, failure: null },
    { method: 'POST', path: '/contacts/1/tags' },
  );

test('an object of Intercom’s is an answer', () => {
  expect(answer(200, '{"id":"7"}')).toEqual({ kind: 'answered', body: { id: '7' } });
  expect(answer(200, '{"data":[]}')).toEqual({ kind: 'answered', body: { data: [] } });
});

test.each([
  ['204 without a body', 204, '', 'answer-foreign'],
  ['null', 200, 'null', 'answer-foreign'],
  ['the page of a hotel', 200, '<html>Sign in</html>', 'not-intercom'],
  ['a network’s own JSON', 200, '{"portal":true}', 'not-intercom'],
  ['half an answer', 200, '{"id":', 'answer-unreadable'],
])('%s settles nothing', (_name, status, body, cause) => {
  expect(answer(status, body)).toEqual({ kind: 'trouble', trouble: { kind: 'unknown', cause } });
});

test('a token that may not make a step is a refusal of that step', () => {
  expect(answer(403, '{"errors":[{"code":"forbidden","message":"no"}]}')).toMatchObject({
    trouble: { kind: 'refused', refusal: { status: 403, code: 'forbidden' } },
  });
});
