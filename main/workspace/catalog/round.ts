import {
  type CatalogPart,
  MAX_CATALOG_ADMINS,
  MAX_CATALOG_ATTRIBUTES,
  MAX_CATALOG_COMPANIES,
  MAX_CATALOG_TAGS,
} from '../../../preload/contract/catalog.ts';
import { catalogCallsOf } from '../../intercom/catalog-calls.ts';
import type { Intercom } from '../../intercom/client.ts';
import type { Endpoint } from '../../intercom/exchange.ts';
import { breatherMs } from '../../intercom/rate-limit.ts';
import type { Runner } from '../../outbox/runner.ts';
import type { Clock } from '../../ports.ts';
import { type Ask, type PartOutcome, readPart } from './read-part.ts';
import { concernsAll, isPassing, type Trouble } from './trouble.ts';

/** Windows are 10 s (intercom-api.md §6). */
const BUSY_WAIT_MS = 10_000;
const PASSING_WAIT_MS = 5 * 60_000;

const MOST: Readonly<Record<CatalogPart, number>> = {
  attributes: MAX_CATALOG_ATTRIBUTES,
  tags: MAX_CATALOG_TAGS,
  admins: MAX_CATALOG_ADMINS,
  companies: MAX_CATALOG_COMPANIES,
};

export type RoundEnd = {
  /** The trouble with each part that was asked for; null: it was read. */
  readonly troubles: ReadonlyMap<CatalogPart, Trouble | null>;
  /** The parts worth asking for again soon; `waitMs` says how soon. */
  readonly left: readonly CatalogPart[];
  readonly waitMs: number;
};

export type Round = {
  readonly endpoint: Endpoint;
  /** Null: the round was dropped, and nothing that came afterwards was kept. */
  readonly end: Promise<RoundEnd | null>;
  /** Nobody waits for this round any more. */
  readonly drop: () => void;
};

type RoundParts = {
  readonly intercom: Pick<Intercom, 'prepare' | 'send'>;
  readonly clock: Clock;
  readonly endpoint: Endpoint;
  readonly wanted: readonly CatalogPart[];
  /** The rate limits are shared with the leads, which go first. */
  readonly spareCalls: Runner['spareCalls'];
  /** Whether this is still the workspace to ask. */
  readonly isCurrent: () => boolean;
  readonly keep: (part: CatalogPart, items: readonly unknown[]) => void;
};

const waitAfter = (troubles: readonly (Trouble | null)[]): number => {
  const busy = troubles.find((trouble) => trouble?.kind === 'wait');
  return busy?.kind === 'wait' ? (busy.retryAfterMs ?? BUSY_WAIT_MS) : PASSING_WAIT_MS;
};

const endOf = (troubles: ReadonlyMap<CatalogPart, Trouble | null>): RoundEnd => ({
  troubles,
  left: [...troubles].flatMap(([part, trouble]) => (trouble && isPassing(trouble) ? [part] : [])),
  waitMs: waitAfter([...troubles.values()]),
});

/** A wait that can be ended early. */
const createPause = (clock: Clock) => {
  let wake = (): void => {};
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(ms, resolve);
      wake = () => {
        cancel();
        resolve();
      };
    });
  return { pause, wake: () => wake() };
};

/** Asks for each part, one call at a time, and keeps half of each rate-limit window for leads. */
export const startRound = (parts: RoundParts): Round => {
  const { intercom, clock, endpoint, wanted, spareCalls, keep } = parts;
  const { pause, wake } = createPause(clock);
  let isDropped = false;
  let breatherLeftMs = 0;

  const isWanted = (): boolean => !isDropped && parts.isCurrent();

  const ask: Ask = async (call) => {
    if (breatherLeftMs > 0) await pause(breatherLeftMs);
    while (isWanted() && spareCalls.waitMs() > 0) await pause(spareCalls.waitMs());
    if (!isWanted()) return null;
    spareCalls.take();
    const answer = await intercom.send(intercom.prepare(call, endpoint), endpoint);
    if (parts.isCurrent()) spareCalls.handleAnswer(answer);
    breatherLeftMs = breatherMs(answer.response?.headers ?? {});
    return isWanted() ? answer : null;
  };

  const readOne = (part: CatalogPart): Promise<PartOutcome> =>
    readPart(catalogCallsOf(endpoint.apiVersion)[part], MOST[part], ask);

  const run = async (): Promise<RoundEnd | null> => {
    const troubles = new Map<CatalogPart, Trouble | null>();
    let shared: Trouble | null = null;
    for (const part of wanted) {
      const outcome: PartOutcome = shared
        ? { kind: 'trouble', trouble: shared }
        : await readOne(part);
      if (outcome.kind === 'dropped') return null;
      if (outcome.kind === 'read') keep(part, outcome.items);
      else if (concernsAll(outcome.trouble)) shared = outcome.trouble;
      troubles.set(part, outcome.kind === 'read' ? null : outcome.trouble);
    }
    return endOf(troubles);
  };

  return {
    endpoint,
    end: run(),
    drop: () => {
      isDropped = true;
      wake();
    },
  };
};
