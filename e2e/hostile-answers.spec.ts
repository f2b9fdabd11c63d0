import type { Page } from 'playwright/test';
import { expect, type Galena, test } from './fixtures.ts';
import { type HostileAnswer, openHostileIntercom, type Spoil } from './hostile-intercom.ts';
import { galenaPage } from './pages/galena-page.ts';
import { filesWith } from './profile-files.ts';

/** A server in Intercom's place may answer anything (docs/answers.md). */

const TOKEN = 'dG9rOmE1YzFkNGVmXzdiMl80ZTY4X2I/YzJfM2YxZDllNw+9h0==';

const json = (status: number, body: unknown): HostileAnswer => ({
  status,
  headers: { 'content-type': 'application/json', 'intercom-version': '2.16' },
  body: JSON.stringify(body),
});

const refusal = (status: number, error: Readonly<Record<string, string>>): HostileAnswer =>
  json(status, { type: 'error.list', request_id: 'r', errors: [error] });

const honest: Spoil = () => null;

type Open = Parameters<Parameters<typeof test>[2]>[0]['openGalena'];

const connectTo = async (openGalena: Open, spoil: Spoil) => {
  const hostile = await openHostileIntercom(TOKEN, spoil);
  const galena = await openGalena({ env: { GALENA_API_URL: hostile.url } });
  const page = galenaPage(galena.page);
  await page.connect(TOKEN, '2.16');
  return { hostile, galena, page };
};

const submitLead = async (galena: Galena, name: string): Promise<void> => {
  const { fill, submit, sendNow } = galenaPage(galena.page);
  await fill({ name });
  await submit();
  await sendNow();
};

/** Everything that the page shows and may ask for. */
const readAll = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { galena } = window;
    const history = await galena.listHistory({ search: '', after: null });
    const entries = history.ok ? history.value.entries : [];
    const details = await Promise.all(entries.map(({ id }) => galena.readEntry({ id })));
    const attempts = details.flatMap((one) => (one.ok ? one.value.attempts : []));
    return JSON.stringify([
      await galena.readSession(),
      await galena.readStatus(),
      await galena.readCatalog(),
      await galena.listOutbox(),
      await galena.findRemoteDuplicates({ email: 'ann@acme.example', phone: '' }),
      details,
      await Promise.all(attempts.map(({ id }) => galena.readAttempt({ id }))),
      document.documentElement.outerHTML,
    ]);
  });

test('ids that lead elsewhere are not taken: no call goes astray, and other leads go on', async ({
  openGalena,
}) => {
  const ids = ['..', '.', 'a/../../me', '\ud800', '', 'x'.repeat(3_900_000), '%2e%2e'];
  const spoil: Spoil = ({ name }) => {
    const rows = ids.map((id) => ({ type: 'contact', id, role: 'lead', name: `Odd ${id.length}` }));
    if (name === 'POST /contacts/search') return json(200, { type: 'list', data: rows });
    if (name === 'POST /tags') return json(200, { type: 'tag', id: '..', name: 'VIP' });
    if (name === 'GET /companies' || name === 'POST /companies')
      return json(200, { type: 'company', id: '..', company_id: 'galena-acme', name: 'Acme' });
    return null;
  };
  const { hostile, galena, page } = await connectTo(openGalena, spoil);
  await expect(page.newLead).toBeVisible();
  await page.field('Email').fill('ann@acme.example');
  await page.field('Name').fill('Ann');
  await page.field('Company').fill('Acme');
  await page.field('Tags').fill('VIP');
  await page.field('Tags').press('Enter');
  await page.submit();
  await page.sendNow();
  await submitLead(galena, 'Bob');
  await expect.poll(() => hostile.practice.contacts().length).toBe(2);
  await expect(page.lastLead).toContainText('Created');

  expect(await readAll(galena.page)).not.toMatch(/Odd \d|x{200}/);
  const paths = hostile.calls().map(({ path }) => path.split('?')[0] ?? '');
  expect(paths).toContain('/tags');
  for (const path of paths) {
    expect(path).toMatch(
      /^\/(?:me|admins|tags|companies|data_attributes|contacts(?:\/search|\/[0-9a-f]{24}(?:\/\w+)?)?)$/,
    );
  }
  await hostile.close();
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** The token in ten forms, each in a place of an answer that has room for text. */
const ECHOES: readonly string[] = [
  TOKEN,
  `Bearer ${TOKEN}`,
  base64(TOKEN),
  `Basic ${base64(`${TOKEN}:`)}`,
  Buffer.from(`user:${TOKEN}`).toString('base64url'),
  encodeURIComponent(TOKEN),
  Buffer.from(TOKEN).toString('hex'),
  TOKEN.replaceAll('=', '&equals;').replaceAll('/', '&#47;'),
  TOKEN.toUpperCase(),
  TOKEN.replaceAll('=', ''),
];

/** Parts that would give the token away, in every spelling that a file or a page may have. */
const PIECES: readonly string[] = [
  ...[0, 12, 24].map((at) => TOKEN.slice(at, at + 16)),
  base64(TOKEN).slice(4, 24),
  base64(`x${TOKEN}`).slice(4, 24),
  base64(`xy${TOKEN}`).slice(4, 24),
  Buffer.from(TOKEN).toString('hex').slice(4, 40),
  encodeURIComponent(TOKEN).slice(28, 48),
];

/** JSON that writes `=` and every fifth character as escapes. */
const spelt = (body: unknown): string =>
  JSON.stringify(body).replaceAll(/[=m5/]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

const echo: Spoil = ({ name }, { status, headers, body }) => {
  const noisy = {
    ...headers,
    'x-request-id': `req ${TOKEN}`,
    'x-echo': ECHOES.filter((text) => !text.includes('\n')).join(' '),
    'www-authenticate': `Basic ${base64(`:${TOKEN}`)}`,
  };
  const all = ECHOES.join(' ');
  const say = (code: number, text: unknown): HostileAnswer => ({
    status: code,
    headers: noisy,
    body: spelt(text),
  });
  switch (name) {
    case 'GET /me':
      return say(200, {
        type: 'admin',
        id: '1',
        name: TOKEN,
        app: { type: 'app', id_code: 'acme', name: `Acme ${TOKEN}`, region: 'US', timezone: 'UTC' },
      });
    case 'GET /tags':
      return say(200, {
        type: 'list',
        data: ECHOES.map((text, id) => ({ id: `${id}`, name: text })),
      });
    case 'GET /data_attributes':
    case 'POST /data_attributes':
      return say(403, {
        type: 'error.list',
        errors: [{ code: 'forbidden', message: `Not for ${all}` }],
      });
    case 'POST /contacts/search': {
      const contact = { type: 'contact', id: 'c1', role: 'lead', name: TOKEN, email: all };
      return say(200, { type: 'list', data: [contact] });
    }
    case 'POST /contacts':
      return say(422, {
        type: 'error.list',
        errors: ECHOES.map((text) => ({ code: text, message: `No: ${text}`, field: text })),
        [TOKEN]: all,
      });
    default:
      return { status, headers: noisy, body };
  }
};

test('a token that is echoed in ten ways is in no file and nowhere in the page', async ({
  openGalena,
}) => {
  const { hostile, galena, page } = await connectTo(openGalena, echo);
  await expect(page.newLead).toBeVisible();
  await page.field('Email').fill('ann@acme.example');
  await submitLead(galena, 'Ann');
  await expect(page.lastLead).toContainText('Refused');
  await page.openDetails('Ann');
  await expect(page.details).toContainText('Status');
  await page.details.getByText('Headers').last().click();

  const all = (await readAll(galena.page)).toLowerCase();
  expect(all).toContain('••••');
  for (const piece of PIECES) expect(all).not.toContain(piece.toLowerCase());
  await galena.close();
  for (const piece of PIECES) expect(filesWith(galena.profile, piece)).toEqual([]);
  await hostile.close();
});

test('connecting to a server that refuses with the token in its words does not show it', async ({
  openGalena,
}) => {
  const spoil: Spoil = () =>
    refusal(422, { code: TOKEN, message: `Unknown: ${TOKEN} and ${encodeURIComponent(TOKEN)}` });
  const { hostile, galena, page } = await connectTo(openGalena, spoil);
  await expect(page.alert).toContainText('••••');
  const html = await galena.page.content();
  for (const piece of PIECES) expect(html).not.toContain(piece);
  await hostile.close();
});

test('a message of 3.9 MB is cut where it comes in', async ({ openGalena }) => {
  const spoil: Spoil = ({ name }) =>
    name === 'POST /contacts'
      ? refusal(422, { code: 'x', message: `Too much ${'m'.repeat(3_900_000)}` })
      : null;
  const { hostile, galena, page } = await connectTo(openGalena, spoil);
  await expect(page.newLead).toBeVisible();
  for (const name of ['Ann', 'Bob', 'Cleo']) {
    await submitLead(galena, name);
    await expect(page.lastLead).toContainText('Refused');
  }
  await page.goTo('Outbox');
  await expect(galena.page.getByRole('listitem').filter({ hasText: 'Cleo' })).toContainText(
    'Too much',
  );
  expect((await galena.page.content()).length).toBeLessThan(200_000);
  await page.openDetails('Ann');
  await expect(page.details.getByRole('group', { name: 'Response body' })).toContainText(
    'Too much',
  );
  const told = await galena.page.evaluate(async () => {
    const [outbox, history] = [
      await window.galena.listOutbox(),
      await window.galena.listHistory({ search: '', after: null }),
    ];
    const id = history.ok ? (history.value.entries[0]?.id ?? '') : '';
    return JSON.stringify([outbox, history, await window.galena.readEntry({ id })]).length;
  });
  expect(told).toBeLessThan(30_000);
  await hostile.close();
});

test('JSON that is nested without end is drawn to a depth, and deeper on demand', async ({
  openGalena,
}) => {
  const deep = `${'{"a":['.repeat(30_000)}"core"${']}'.repeat(30_000)}`;
  const { hostile, galena, page } = await connectTo(openGalena, honest);
  await expect(page.newLead).toBeVisible();
  hostile.spoilBy(({ name }) =>
    name === 'POST /contacts'
      ? { status: 422, headers: { 'intercom-version': '2.16' }, body: deep }
      : null,
  );
  await submitLead(galena, 'Ann');
  await expect(page.lastLead).toContainText('Refused');
  await page.openDetails('Ann');
  const body = page.details.getByRole('group', { name: 'Response body' });
  // Not by its whole text: a failure message would contain all of it.
  await expect.poll(async () => (await body.textContent())?.includes('…')).toBe(true);
  const before = (await body.textContent())?.length ?? 0;
  await page.details.getByRole('button', { name: 'Show deeper levels' }).click();
  await expect.poll(async () => (await body.textContent())?.length ?? 0).toBeGreaterThan(before);
  expect((await body.textContent())?.length).toBeLessThan(100_001);
  await hostile.close();
});
