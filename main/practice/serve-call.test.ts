import { describe, expect, test } from 'vitest';
import { errorOf, openHarness } from '../testing/practice-harness.ts';

describe('versions', () => {
  test.each(['1.0', '1.4', '2.0', '2.9', '2.16', 'Unstable'])('%s is offered', async (version) => {
    const { call } = openHarness();
    const told = await call('GET', '/me', undefined, { version });
    expect(told.status).toBe(200);
    expect(told.headers['Intercom-Version']).toBe(version);
  });

  test.each(['1.5', '2.17', '3.0', '2', '2.016', 'x'])('%s is not', async (version) => {
    const { call } = openHarness();
    const error = errorOf(await call('GET', '/me', undefined, { version }));
    expect(error).toMatchObject({ status: 400, code: 'intercom_version_invalid' });
  });

  test('without the header the workspace’s own version answers', async () => {
    const none = { version: null };
    const { call, practice } = openHarness();
    expect((await call('POST', '/contacts', { role: 'lead' }, none)).body).toHaveProperty('role');
    practice.setSettings({ defaultVersion: '1.3' });
    const told = await call('POST', '/contacts', {}, none);
    expect(told.body).toHaveProperty('pseudonym');
    expect(told.headers['Intercom-Version']).toBe('1.3');
  });

  test.each([
    ['GET', '/users', '2.16'],
    ['GET', '/shoes', '1.3'],
    ['PATCH', '/contacts', '2.16'],
    ['POST', '/contacts/search', '1.4'],
    ['GET', '/data_attributes', '1.3'],
    ['GET', '/data_attributes/customer', '1.4'],
    ['POST', '/contacts/convert', '2.16'],
    ['GET', '/contacts/find_by_external_id/x', '2.12'],
  ])('%s %s is absent in %s', async (method, path, version) => {
    const { call } = openHarness();
    const body = method === 'GET' ? undefined : {};
    expect(errorOf(await call(method, path, body, { version }))).toMatchObject({
      status: 404,
      code: 'not_found',
    });
  });
});

describe('the door', () => {
  test.each([
    ['Bearer wrong', 'unauthorized'],
    ['Basic practice-token', 'unauthorized'],
    ['', 'missing_authorization'],
  ])('%j is answered with 401 and no rate-limit headers', async (authorization, code) => {
    const { call } = openHarness();
    const told = await call('GET', '/me', undefined, { headers: { authorization } });
    expect(errorOf(told)).toMatchObject({ status: 401, code, message: 'Access Token Invalid' });
    expect(Object.keys(told.headers).join()).not.toMatch(/ratelimit/i);
  });

  test.each([
    ['application/json', 200],
    ['*/*', 200],
    ['text/html, application/json;q=0.5', 200],
    ['text/html', 406],
  ])('Accept %s gives %i', async (accept, status) => {
    const { call } = openHarness();
    expect((await call('GET', '/me', undefined, { headers: { accept } })).status).toBe(status);
  });

  test.each(['{', '[]', '"x"', '7', 'null'])('body %s is a bad request', async (body) => {
    const { call } = openHarness();
    const error = errorOf(await call('POST', '/contacts', body));
    expect(error).toMatchObject({ status: 400, code: 'bad_request' });
  });

  test('every answer carries Intercom’s headers', async () => {
    const { call } = openHarness();
    const { headers, body } = await call('GET', '/contacts/none');
    expect(headers).toMatchObject({
      'Content-Type': 'application/json; charset=utf-8',
      'Intercom-Version': '2.16',
      Date: 'Mon, 23 Nov 2026 09:00:00 GMT',
    });
    expect(body).toMatchObject({ type: 'error.list', request_id: headers['X-Request-Id'] });
  });
});

describe('rate limits', () => {
  test('a window of 10 s has its allowance, and the next one again', async () => {
    const { call, clock } = openHarness({ settings: { callsPerWindow: 2 } });
    const first = await call('GET', '/me');
    const resetS = clock.now() / 1_000 + 10;
    expect(first.headers).toMatchObject({
      'X-RateLimit-Limit': '2',
      'X-RateLimit-Remaining': '1',
      'X-RateLimit-Reset': String(resetS),
    });
    await call('GET', '/me');
    const refused = await call('POST', '/contacts', { role: 'lead' });
    expect(errorOf(refused)).toMatchObject({
      status: 429,
      code: 'rate_limit_exceeded',
      message: 'Exceeded rate limit of 2 in 10_seconds',
    });
    expect(refused.headers['X-RateLimit-Remaining']).toBe('0');
    await clock.advance(10_000);
    expect((await call('GET', '/me')).status).toBe(200);
  });

  test('a refused token costs nothing', async () => {
    const { call } = openHarness({ settings: { callsPerWindow: 1 } });
    await call('GET', '/me', undefined, { headers: { authorization: 'Bearer x' } });
    expect((await call('GET', '/me')).status).toBe(200);
  });
});
