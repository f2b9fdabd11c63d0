import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

/** The window finds people in the spellings that people use. */

test('the history and the form find who was entered in another spelling', async ({ galena }) => {
  const { page } = galena;
  const { usePractice, create, field, goTo, history } = galenaPage(page);
  await usePractice();
  await create({ name: 'Jürgen Müller', phone: '+491711234567' });
  await create({ name: 'Inés García', email: 'Ines@Acme.example' });
  await create({ name: '山田 太郎' });

  const duplicates = page.getByRole('region', { name: 'Possible duplicates' });
  await field('Name').fill('Garcia, Ines');
  await expect(duplicates).toContainText('Same name');
  await expect(duplicates).toContainText('Inés García');
  await field('Name').fill('');
  await expect(duplicates).toBeHidden();
  await field('Phone').fill('0171 1234567');
  await expect(duplicates).toContainText('Same phone');
  await field('Phone').fill('');

  await goTo('History');
  const search = page.getByRole('searchbox', { name: 'Search history' });
  for (const [text, name] of [
    ['muller', 'Jürgen Müller'],
    ['MUELLER jurgen', 'Jürgen Müller'],
    ['0171 1234567', 'Jürgen Müller'],
    ['(0171) 12-34-567', 'Jürgen Müller'],
    ['Garcia Ines', 'Inés García'],
    ['INES@acme', 'Inés García'],
    ['山田太郎', '山田 太郎'],
  ] as const) {
    await search.fill(text);
    // The heading row and one lead.
    await expect(history.getByRole('row')).toHaveCount(2);
    await expect(history).toContainText(name);
  }
  for (const nobody of ['%', 'muller hans', '0171 1234568']) {
    await search.fill(nobody);
    await expect(page.getByText('Nothing found')).toBeVisible();
  }
});
