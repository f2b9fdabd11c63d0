import { useSyncExternalStore } from 'react';

/** The screen that the rep is on. For `home`, the app chooses the screen. */
export type Place =
  | { readonly screen: 'home' | 'connect' | 'new' | 'drafts' | 'outbox' | 'settings' | 'campaigns' }
  | { readonly screen: 'history'; readonly entryId: string | null };

const PLAIN_SCREENS = ['connect', 'new', 'drafts', 'outbox', 'settings', 'campaigns'] as const;

/** Reads a place from the part of the URL after `#`. An unknown place is `home`. */
export const parsePlace = (hash: string): Place => {
  const [, name, id] = hash.split('/');
  if (name === 'history') return { screen: 'history', entryId: id || null };
  const screen = PLAIN_SCREENS.find((known) => known === name);
  return { screen: screen ?? 'home' };
};

export const hrefTo = (place: Place): string => {
  if (place.screen === 'home') return '#/';
  if (place.screen === 'history' && place.entryId !== null) return `#/history/${place.entryId}`;
  return `#/${place.screen}`;
};

export const navigate = (place: Place): void => {
  window.location.hash = hrefTo(place);
};

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

export const usePlace = (): Place =>
  parsePlace(useSyncExternalStore(subscribe, () => window.location.hash));
