import type { Bridge } from './conformance-app/driver.ts';
import { expect, test } from './fixtures.ts';

/** What the bridge leaves out of what it copies; the rest is in conformance.spec.ts. */

declare const conformance: Bridge;

// docs/api/context-bridge.md, "Parameter / Error / Return Type support"; electron#25596: an error keeps its
// message and loses all that was added. So Galena's calls never reject: they answer `{ ok: false }`.
test('a promise that rejects does so in the page, with a bare error', async ({ app: { page } }) => {
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

// The same table: symbols are dropped, and what a getter gave when it crossed is a value from then on.
test('symbols stay behind, and a getter arrives as what it gave', async ({ app: { page } }) => {
  const odd = await page.evaluate(() => ({
    symbols: Object.getOwnPropertySymbols(conformance.odd).length,
    descriptor: Object.getOwnPropertyDescriptor(conformance.odd, 'counted')?.value,
  }));
  expect(odd).toEqual({ symbols: 0, descriptor: 7 });
});

// docs/api/context-bridge.md: a function given to the preload is a proxy; what it answers is a promise only
// if the page's function gives one.
test('a function of the page’s that the preload calls back sees copies', async ({
  app: { page },
}) => {
  const seen = await page.evaluate(async () => {
    const given = { list: [1] };
    const back = conformance.echo((value: typeof given) => value === given);
    return [back(given), typeof back, Object.isFrozen(given)];
  });
  expect(seen).toEqual([false, 'function', false]);
});
