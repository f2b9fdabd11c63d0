import type { Bridge } from './conformance-app/driver.ts';
import { expect, test } from './fixtures.ts';

/** What the bridge does not copy; the other tests are in conformance.spec.ts. */

declare const conformance: Bridge;

// docs/api/context-bridge.md, "Parameter / Error / Return Type support"; electron#25596: an error
// keeps its message, but loses all added properties. So Galena's calls never reject: they answer `{
// ok: false }`.
test('a promise that rejects does so in the page, with a bare error', async ({
  sharedApp: { page },
}) => {
  const caught = await page.evaluate(async () => {
    try {
      return await conformance.failWithFacts();
    } catch (error) {
      if (!(error instanceof Error)) return 'no error of the page’s own';
      return [error.name, error.message, Reflect.get(error, 'status') ?? 'no status'];
    }
  });
  expect(caught).toEqual(['Error', 'refused', 'no status']);
});

// The same table: objects are copied, so the value of a getter is fixed when it crosses.
test('a getter arrives as what it gave', async ({ sharedApp: { page } }) => {
  const counted = await page.evaluate(() =>
    Object.getOwnPropertyDescriptor(conformance.odd, 'counted'),
  );
  expect(counted).toMatchObject({ value: 7 });
});
