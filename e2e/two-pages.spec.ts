import { EMPTY_LEAD } from '../preload/contract/lead.ts';
import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** One draft, submitted from several places at once, stays one lead. */

const WINSTON = {
  ...EMPTY_LEAD,
  name: 'Winston Smith',
  email: 'winston.smith@acme.example',
};
const ID = '11111111-1111-4111-8111-111111111111';

test('a draft that is submitted from two pages at once is one lead', async ({ galena }) => {
  const { usePractice, connection } = galenaPage(galena.page);
  await usePractice();
  await galena.page.evaluate(() => window.galena.saveSettings({ holdSeconds: 0 }));
  const submitTwice = (id: string) =>
    galena.page.evaluate(
      async (draft) => {
        const { galena: bridge } = window;
        const answers = await Promise.all([
          bridge.saveDraft(draft),
          bridge.submitDraft(draft),
          bridge.saveDraft(draft),
          bridge.submitDraft(draft),
        ]);
        return answers.map(({ ok }) => ok);
      },
      { id, lead: WINSTON },
    );
  expect(await submitTwice(ID)).toEqual([true, true, false, true]);
  // The new page does not know what the page before it did.
  await galena.page.reload();
  expect(await submitTwice(ID)).toEqual([false, true, false, true]);
  await expect(connection).toContainText('0 waiting');
  expect(galena.practice.contacts()).toHaveLength(1);
});
