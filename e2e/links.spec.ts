import { expect, type Galena, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';
import { openPractice } from './practice.ts';

/** The way out of Galena: only to Intercom's pages, one at a time, to no address of the page's. */

/** Records the addresses for the browser, and opens none. */
const watchLinks = (galena: Galena): Promise<void> =>
  galena.evaluateMain(({ shell }) => {
    Reflect.set(globalThis, 'opened', []);
    shell.openExternal = async (url) => void Reflect.get(globalThis, 'opened').push(url);
  }, undefined);

const readLinks = (galena: Galena): Promise<readonly string[]> =>
  galena.evaluateMain(() => Reflect.get(globalThis, 'opened'), undefined);

test('one press opens one contact, and the page by itself none', async ({ openGalena }) => {
  const intercom = await openPractice();
  const galena = await openGalena({ env: { GALENA_API_URL: intercom.url } });
  await watchLinks(galena);
  const { connect, newLead, create, openDetails, details } = galenaPage(galena.page);
  await connect(intercom.token, '2.16');
  await expect(newLead).toBeVisible();
  await create({ name: 'Winston Smith' });
  await openDetails('Winston Smith');
  await details.getByRole('button', { name: 'Open in Intercom' }).click();
  const [contact] = intercom.contacts();
  const address = expect.stringMatching(
    new RegExp(
      `^https://app\\.intercom\\.com/a/apps/[^/]+/users/${contact?.id}/all-conversations$`,
    ),
  );
  await expect.poll(() => readLinks(galena)).toEqual([address]);

  // A hostile page asks as often as it likes.
  const codes = await galena.page.evaluate(async (contactId) => {
    const { listHistory, openContact, openDuplicate } = window.galena;
    const history = await listHistory({ search: '', after: null });
    const id = history.ok ? (history.value.entries[0]?.id ?? '') : '';
    const asked = [];
    for (let time = 0; time < 20; time += 1) asked.push(await openContact({ id }));
    asked.push(await openDuplicate({ contactId }));
    return asked.map((answer) => (answer.ok ? 'opened' : answer.error.code));
  }, contact?.id ?? '');
  expect(new Set(codes)).toEqual(new Set(['link-refused']));
  expect(await readLinks(galena)).toEqual([address]);
  await galena.close();
  await intercom.close();
});

test('no address that the page names is opened, not even Intercom’s', async ({ galena }) => {
  await watchLinks(galena);
  await galenaPage(galena.page).usePractice();
  const opened = await galena.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://app.intercom.com/a/apps/x?stolen=everything';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    return window.open(link.href);
  });
  expect(opened).toBeNull();
  // All earlier calls are answered by then.
  await galena.page.evaluate(() => window.galena.readApp());
  expect(await readLinks(galena)).toEqual([]);
});
