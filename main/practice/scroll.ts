import type { Clock } from '../ports.ts';
import { Refusal } from './refusal.ts';

/** A scroll that is not used for this long ends. */
const LIFE_MS = 60_000;
const PAGE_SIZE = 100;

type Open = { readonly param: string; readonly ids: readonly string[]; readonly usedAtMs: number };

export type ScrollPage = {
  readonly ids: readonly string[];
  /** null: there is no further page, and the scroll has ended. */
  readonly param: string | null;
};

/** Reads a whole collection as it was when the scroll was opened; one scroll at a time. */
export type Scroll = {
  /** @param param the `param` of the page before; null: the first page, of `readIds()` */
  readonly next: (param: string | null, readIds: () => readonly string[]) => ScrollPage;
};

/** Old Intercom SDKs know this code. */
const scrollExists = (): Refusal =>
  new Refusal({
    status: 400,
    code: 'scroll_exists',
    message: 'scroll already exists for this workspace',
  });

const scrollGone = (): Refusal =>
  new Refusal({ status: 404, code: 'not_found', message: 'scroll parameter not found' });

export const createScroll = (clock: Clock, newParam: () => string): Scroll => {
  let open: Open | null = null;
  const readOpen = (): Open | null =>
    open !== null && clock.now() - open.usedAtMs <= LIFE_MS ? open : null;
  return {
    next: (param, readIds) => {
      const known = readOpen();
      if (param === null && known) throw scrollExists();
      if (param !== null && known?.param !== param) throw scrollGone();
      const current = known ?? { param: newParam(), ids: readIds() };
      const ids = current.ids.slice(0, PAGE_SIZE);
      const left = current.ids.slice(PAGE_SIZE);
      open = ids.length === 0 ? null : { ...current, ids: left, usedAtMs: clock.now() };
      return { ids, param: open?.param ?? null };
    },
  };
};
