import { expect, test } from 'vitest';
import { breatherMs, retryAfterMs } from './rate-limit.ts';

const date = 'Mon, 23 Nov 2026 09:00:00 GMT';
const now = Date.parse(date) / 1_000;

test.each([
  ['the reset, by the server’s own clock', { date, 'x-ratelimit-reset': `${now + 8}` }, 8_000],
  ['a reset in milliseconds', { date, 'x-ratelimit-reset': `${(now + 8) * 1_000}` }, 8_000],
  ['a reset in the past', { date, 'x-ratelimit-reset': `${now - 5}` }, null],
  ['a reset right now', { date, 'x-ratelimit-reset': `${now}` }, null],
  ['a reset that is no number', { date, 'x-ratelimit-reset': 'soon' }, null],
  ['a reset a year away', { date, 'x-ratelimit-reset': `${now + 31_536_000}` }, 300_000],
  ['a reset without the server’s date', { 'x-ratelimit-reset': `${now + 8}` }, null],
  ['nothing', { date }, null],
  ['Retry-After in seconds', { date, 'retry-after': '12' }, 12_000],
  ['Retry-After in parts of a millisecond', { date, 'retry-after': '1.2345' }, 1_235],
  ['a reset with microseconds', { date, 'x-ratelimit-reset': `${now}.0000015` }, 1],
  ['Retry-After as a date', { date, 'retry-after': 'Mon, 23 Nov 2026 09:00:30 GMT' }, 30_000],
  [
    'Retry-After behind a past reset',
    { date, 'x-ratelimit-reset': '1', 'retry-after': '3' },
    3_000,
  ],
  ['a negative Retry-After', { date, 'retry-after': '-5' }, null],
])('%s', (_name, headers, expected) => {
  expect(retryAfterMs(headers)).toBe(expected);
});

const half = { date, 'x-ratelimit-limit': '100', 'x-ratelimit-reset': `${now + 8}` };

test.each([
  ['once half of the window is used', { ...half, 'x-ratelimit-remaining': '49' }, 8_000],
  ['not before', { ...half, 'x-ratelimit-remaining': '50' }, 0],
  ['not without a limit', { date, 'x-ratelimit-remaining': '0' }, 0],
  ['not without any figures', {}, 0],
])('work that is in no hurry waits %s', (_name, headers, expected) => {
  expect(breatherMs(headers)).toBe(expected);
});
