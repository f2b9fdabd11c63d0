import { expect, test } from 'vitest';
import { hrefTo, type Place, parsePlace } from './router.ts';

const PLACES: readonly Place[] = [
  { screen: 'home' },
  { screen: 'connect' },
  { screen: 'new' },
  { screen: 'drafts' },
  { screen: 'outbox' },
  { screen: 'settings' },
  { screen: 'campaigns' },
  { screen: 'history', entryId: null },
  { screen: 'history', entryId: '00000000-0000-4000-8000-000000000001' },
];

test.each(PLACES)('the address of %j leads back to it', (place) => {
  expect(parsePlace(hrefTo(place))).toEqual(place);
});

test.each(['', '#', '#content', '#/nowhere', '#/__proto__'])('%j is home', (hash) => {
  expect(parsePlace(hash)).toEqual({ screen: 'home' });
});
