import { NO_FAULTS } from '../main/practice/faults.ts';
import { fillOutbox } from '../main/testing/fill-outbox.ts';
import { expect, type Galena, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';
import { withProfileDatabase } from './profile-database.ts';

/** A profile with far more waiting leads than any rep enters in a year (architecture.md §9). */

const WAITING = 50_000;
const SOME_DRAINED = 300;
const HOUR_MS = 60 * 60_000;

const winston = { name: 'Winston Smith', email: 'winston.smith@acme.example', phone: '' };
const julia = { name: 'Julia', email: 'julia@acme.example', phone: '' };

/** Opens Galena on a profile whose leads have waited for an hour, while Intercom answers 429. */
const openFull = async (galena: Galena): Promise<void> => {
  await galenaPage(galena.page).usePractice();
  const toCreate = { method: 'POST', path: '/contacts' } as const;
  galena.practice.setFaults({ faults: [{ kind: 'rate-limited', waitS: 1, ...toCreate }] });
  await galena.close();
  await withProfileDatabase(galena.profile, galena.keychainService, (db) => {
    const submittedAt = Date.now() - HOUR_MS;
    const wait = { notBefore: submittedAt, unanswered: 0, failures: 0 } as const;
    const half = { count: WAITING / 2, submittedAt } as const;
    fillOutbox(db, { ...half, mark: 'new', state: { kind: 'queued', cause: 'new', ...wait } });
    fillOutbox(db, { ...half, mark: 'late', state: { kind: 'queued', cause: 'network', ...wait } });
  });
  await galena.relaunch();
};

test('with 50,000 leads waiting the form takes the next one, and they drain meanwhile', async ({
  galena,
}) => {
  test.slow();
  await openFull(galena);
  const { field, fill, submit, connection, goTo, lastLead } = galenaPage(galena.page);
  await expect(field('Name')).toBeFocused();
  await expect(connection).toContainText('50,000 waiting');

  await galena.page.keyboard.type(winston.name);
  await expect(field('Name')).toHaveValue(winston.name);
  await fill(winston);
  await submit();
  await expect(field('Name')).toHaveValue('');
  await expect(connection).toContainText('50,001 waiting');

  await goTo('Outbox');
  await expect(galena.page.getByText('Showing the next 200 of 50,001.')).toBeVisible();
  const rows = galena.page.getByRole('list', { name: 'Outbox' }).getByRole('listitem');
  await expect(rows).toHaveCount(200);

  galena.practice.setFaults(NO_FAULTS);
  await goTo('New lead');
  const isDraining = () => galena.practice.contacts().length;
  await expect.poll(isDraining, { timeout: 30_000 }).toBeGreaterThan(SOME_DRAINED);
  await fill(julia);
  await submit();
  await expect(field('Name')).toHaveValue('');
  await expect(lastLead).toContainText(julia.name);
  await expect(connection).toContainText('Online');

  const names = galena.practice.contacts().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
