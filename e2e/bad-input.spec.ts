import { expect, test } from './fixtures.ts';
import { galenaPage } from './pages/galena-page.ts';

test('an email and a phone that cannot be right are warned about, never blocked', async ({
  galena,
}) => {
  const { usePractice, fill, submit, sendNow, lastLead, field } = galenaPage(galena.page);
  await usePractice();
  await fill({ email: 'winston at acme', phone: 'ring twice' });
  await field('Name').focus();
  await expect(field('Email')).toHaveAccessibleDescription(/email/i);
  await expect(field('Phone')).toHaveAccessibleDescription(/phone|number/i);
  await submit();
  await sendNow();
  await expect(lastLead).toContainText('Created');
  expect(galena.practice.contacts()).toHaveLength(1);
});

for (const [what, name, type, value, label] of [
  ['a name with a dot', 'plan.name', 'text', 'gold', 'Attribute 1'],
  ['a name with a dollar sign', '$plan', 'text', 'gold', 'Attribute 1'],
  ['a name of 191 characters', 'n'.repeat(191), 'text', 'gold', 'Attribute 1'],
  ['a value of 256 characters', 'plan', 'text', 'v'.repeat(256), 'Value 1'],
  ['a number that is none', 'seats', 'number', 'twelve', 'Value 1'],
] as const) {
  test(`${what} is an error at the field, and nothing is sent`, async ({ galena }) => {
    const { usePractice, fill, submit, field } = galenaPage(galena.page);
    await usePractice();
    await fill({ name: 'Winston' });
    await galena.page.getByRole('button', { name: 'Add attribute' }).click();
    await field('Attribute 1').fill(name);
    await field('Type 1').selectOption(type);
    await field('Value 1').fill(value);
    await submit();
    await expect(field(label)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(label)).toHaveAccessibleDescription(/\w/);
    expect(galena.practice.contacts()).toEqual([]);
    await expect(field('Name')).toHaveValue('Winston');
  });
}

test('100 kB pasted into a field are capped with a message', async ({ galena }) => {
  const { usePractice, field } = galenaPage(galena.page);
  await usePractice();
  await field('Name').focus();
  await galena.page.keyboard.insertText('x'.repeat(100_000));
  await expect(field('Name')).toHaveValue('x'.repeat(2_000));
  await expect(field('Name')).toHaveAccessibleDescription(/2,?000/);
});

test('a response full of markup stays text', async ({ galena }) => {
  const { page } = galena;
  const { usePractice, create, openDetails, details } = galenaPage(page);
  await usePractice();
  const name = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await create({ name });
  await openDetails('<img');
  await expect(details).toContainText('<script>');
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.title()).toBe('Galena');
});
