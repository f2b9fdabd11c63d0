import { describe, expect, test } from 'vitest';
import { errorOf, openHarness, pluck } from '../testing/practice-harness.ts';
import { PRACTICE_DEFAULTS } from './settings.ts';

const post = (version: string, values: unknown) => {
  const { call, practice } = openHarness();
  const role = version.startsWith('2') ? { role: 'lead' } : {};
  const told = call('POST', '/contacts', { ...role, custom_attributes: values }, { version });
  return told.then((answer) => ({ answer, practice, call }));
};

describe('custom values', () => {
  test.each(['1.4', '2.0', '2.16'])('%s refuses a name that does not exist', async (version) => {
    const { answer, practice } = await post(version, { shoe: 1 });
    expect(errorOf(answer)).toMatchObject({
      status: 400,
      code: 'parameter_invalid',
      message: "Custom attribute 'shoe' does not exist",
    });
    expect(practice.contacts()).toEqual([]);
  });

  test.each(['1.0', '1.3'])('%s makes an attribute on the fly', async (version) => {
    const given = { shoe: 1, seen_at: 1_700_000_000, weight: 1.5, glad: true, hat: 'x' };
    const { answer, call } = await post(version, given);
    expect(answer.body.custom_attributes).toEqual(given);
    const known = await call('GET', '/data_attributes?model=contact');
    const types = Object.fromEntries(
      pluck(known, 'name').map((name, index) => [name, pluck(known, 'data_type')[index]]),
    );
    expect(types).toMatchObject({
      shoe: 'integer',
      seen_at: 'date',
      weight: 'float',
      glad: 'boolean',
      hat: 'string',
    });
  });

  test.each([
    ['a dot', 'a.b', 1],
    ['a dollar sign', 'a$b', 1],
    ['191 characters', 'x'.repeat(191), 1],
    ['no characters', '', 1],
    ['a nested object', 'job_title', { a: 1 }],
    ['a list', 'job_title', [1]],
    ['256 characters', 'job_title', 'x'.repeat(256)],
  ])('%s is refused in both generations', async (_name, name, value) => {
    for (const version of ['1.3', '2.16']) {
      const { answer } = await post(version, { [name]: value });
      expect(errorOf(answer)).toMatchObject({ status: 400, code: 'parameter_invalid' });
    }
  });

  test('255 characters and other currency signs are taken', async () => {
    const { answer } = await post('1.3', { '€_-x': 'x'.repeat(255) });
    expect(answer.status).toBe(200);
  });

  test.each([
    ['team_mates', 1.5],
    ['team_mates', '3'],
    ['monthly_spend', true],
    ['job_title', 7],
    ['paid_subscriber', 'yes'],
    ['follow_up_at', '2026-11-23'],
  ])('%s does not take %j', async (name, value) => {
    const { answer } = await post('2.16', { [name]: value });
    expect(errorOf(answer)).toMatchObject({ status: 400, code: 'type_mismatch' });
  });

  test('a value outside the options of a list is taken', async () => {
    const { answer } = await post('2.16', { lead_source: 'Pigeon' });
    expect(answer.status).toBe(200);
  });

  test('a workspace has 250 attributes at most', async () => {
    const room = 250 - PRACTICE_DEFAULTS.contactAttributes.length;
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`extra_${index}`, index]));
    expect((await post('1.3', many(room))).answer.status).toBe(200);
    const { answer } = await post('1.3', many(room + 1));
    expect(errorOf(answer)).toMatchObject({ status: 400, code: 'custom_data_limit_reached' });
  });
});
