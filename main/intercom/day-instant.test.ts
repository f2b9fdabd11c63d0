import { describe, expect, test } from 'vitest';
import { dayInstant, isTimeZone } from './day-instant.ts';

/** The day on which an instant falls in a zone. */
const dayIn = (timeZone: string, unixS: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(unixS * 1_000);

const DAYS = ['2026-11-23', '2026-01-01', '2026-12-31', '2024-02-29', '1999-07-04', '2038-01-20'];

describe('a day stays the day that was typed', () => {
  test.each([
    'UTC',
    'America/Los_Angeles',
    'America/New_York',
    'America/St_Johns',
    'Pacific/Honolulu',
    'Pacific/Midway',
    'Etc/GMT+12',
    'Europe/Dublin',
    'Asia/Kathmandu',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'Pacific/Chatham',
    'Pacific/Tongatapu',
    'Pacific/Kiritimati',
    'Etc/GMT-14',
  ])('in %s', (timeZone) => {
    for (const day of DAYS) expect(dayIn(timeZone, dayInstant(day, timeZone))).toBe(day);
  });

  test.each(['America/Los_Angeles', 'Etc/GMT+12', 'Europe/Berlin', 'Asia/Tokyo', 'Etc/GMT-11'])(
    'in %s also where the workspace’s zone is not known',
    (timeZone) => {
      for (const day of DAYS) expect(dayIn(timeZone, dayInstant(day, null))).toBe(day);
    },
  );

  test.each([
    // The days on which clocks change, and the days before and after.
    ['2026-03-08', 'America/New_York', '2026-03-08T16:00:00Z'],
    ['2026-03-07', 'America/New_York', '2026-03-07T17:00:00Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T17:00:00Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T10:00:00Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-25T11:00:00Z'],
    ['2026-04-05', 'Pacific/Auckland', '2026-04-05T00:00:00Z'],
    ['2026-11-23', 'Pacific/Kiritimati', '2026-11-22T22:00:00Z'],
    ['2026-11-23', null, '2026-11-23T12:00:00Z'],
    ['2026-11-23', 'Mars/Olympus', '2026-11-23T12:00:00Z'],
    ['0800-12-25', null, '0800-12-25T12:00:00Z'],
  ])('%s in %s is %s', (day, timeZone, instant) => {
    expect(dayInstant(day, timeZone)).toBe(Date.parse(instant) / 1_000);
  });
});

test('only names that this machine knows are time zones', () => {
  expect(isTimeZone('America/Los_Angeles')).toBe(true);
  for (const name of ['', 'Pacific Time (US & Canada)', 'constructor']) {
    expect(isTimeZone(name), name).toBe(false);
  }
});
