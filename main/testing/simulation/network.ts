import { REF_ATTRIBUTE } from '../../../preload/contract/session.ts';
import type { Fetch, Network as Wires } from '../../ports.ts';
import type { Fault } from '../../practice/faults.ts';
import type { PracticeReply, PracticeRequest } from '../../practice/protocol.ts';
import { createDice } from './dice.ts';
import { brokenConnection, drawNotSent, drawRateLimit, drawTrouble, type Fate } from './fates.ts';
import { isWithin, type SimPlan } from './plan.ts';
import {
  conflictReply,
  type Delivery,
  echoReply,
  hangingBody,
  oddLimitReply,
  redirectReply,
  toDelivery,
} from './replies.ts';
import { createStormWatch } from './storm-watch.ts';
import { practiceToken, type World } from './world.ts';

/** A running Galena, as the network sees it. */
export type Caller = { readonly isAlive: () => boolean };

export type Network = {
  readonly wiresFor: (caller: Caller) => Wires;
  readonly isOnline: () => boolean;
  /** Create calls that may still be carried out. */
  readonly pendingCreates: () => readonly string[];
  /** Ends the time in which the token is valid but may not write; the rep does this. */
  readonly allow: () => void;
};

type NetworkHooks = {
  /** The request leaves Galena. */
  readonly onLeave: (request: PracticeRequest) => void;
  /** Galena knows for sure what happened to the request. */
  readonly onSure: (request: PracticeRequest) => void;
  /** Intercom will carry out the request next, or has just done so. */
  readonly onCommit: (moment: 'before' | 'after', caller: Caller) => void;
};

/** A 409 may be about our own lead, so it proves nothing alone. */
const isSure = (fate: Fate, delivery: NonNullable<Delivery>): boolean => {
  if (fate.kind === 'not-sent') return true;
  const isBrokenOff = fate.kind === 'fault' && fate.fault.kind === 'cut-off';
  if (delivery.kind === 'broken' || isBrokenOff) return false;
  const { status } = delivery.response;
  if (fate.kind === 'body-hangs') return false;
  if (status >= 400 && status < 500) return status !== 408 && status !== 409;
  return fate.kind === 'fine';
};

const GIVE_UP_MS = 31_000;

/** In 1.x a lead that is named in the body is changed, not made (intercom-api.md §2.4). */
export const isCreate = ({ method, path, body }: PracticeRequest): boolean =>
  method === 'POST' && path === '/contacts' && !body.startsWith('{"id":');

/**
 * A note has no ref and cannot be taken back. If it is carried out minutes after Galena gave up on
 * it, it is there twice. Galena looks for it for 50 s, so no later arrival is drawn for notes. None
 * is drawn for calls that write fields either: they would undo later changes.
 */
const isInTime = ({ method, path, body }: PracticeRequest): boolean =>
  method === 'PUT' || (method === 'POST' && (path.endsWith('/notes') || body.startsWith('{"id":')));

const inTime = (fate: Fate): Fate =>
  fate.kind === 'late-commit' ? { kind: 'fault', fault: { kind: 'timeout-before-commit' } } : fate;

/** If restoring the ref's attribute is refused, Galena can no longer tell leads apart by it. */
const isRestoring = ({ path }: PracticeRequest, { archivedAtMs }: SimPlan): boolean =>
  archivedAtMs !== null && path.startsWith('/data_attributes');
const isRefusal = (fate: Fate): boolean => fate.kind === 'fault' && fate.fault.kind === 'refusal';

const toRequest = (url: string, init: Parameters<Fetch>[1]): PracticeRequest => {
  const { pathname: path, search } = new URL(url);
  const { method, headers, body = '' } = init;
  return { method, path, query: search.slice(1), headers, body };
};

const onCreate = { method: 'POST', path: '/contacts' } as const;

const idOf = (reply: PracticeReply): string | null => {
  if (reply.kind !== 'answer' || reply.status !== 200) return null;
  const body: unknown = JSON.parse(reply.body);
  return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : null;
};

/** The way from Galena to Intercom and back, with everything that can happen on it. */
export const createNetwork = (world: World, hooks: NetworkHooks): Network => {
  const { plan, clock, practice } = world;
  const dice = createDice(plan.seed, 3);
  const reuseDice = createDice(plan.seed, 12);
  const storms = createStormWatch(world);
  const pending = new Set<{ readonly body: string }>();
  let calls = 0;
  let isForbidden = false;
  let hasForbidden = false;
  let hasArchived = false;

  const isOnline = (): boolean => !world.isTroubled() || !isWithin(plan.offline, world.elapsedMs());

  const drawFate = (request: PracticeRequest): Fate => {
    if (!isOnline()) return drawNotSent(dice);
    if (!hasForbidden && plan.forbiddenAtMs !== null && world.elapsedMs() > plan.forbiddenAtMs) {
      isForbidden = true;
      hasForbidden = true;
    }
    if (isForbidden && isCreate(request))
      return { kind: 'fault', fault: { kind: 'forbidden', code: 'forbidden' } };
    if (!world.isTroubled()) return { kind: 'fine' };
    if (isWithin(plan.storms, world.elapsedMs())) return drawRateLimit(dice, plan.hasOddLimits);
    if (!dice.chance(plan.faultRate)) return { kind: 'fine' };
    const fate = drawTrouble(dice, plan);
    if (isRestoring(request, plan) && isRefusal(fate)) return { kind: 'fine' };
    return isInTime(request) ? inTime(fate) : fate;
  };

  /** An admin archives the ref's attribute once; the next create call meets it. */
  const archival = (request: PracticeRequest): readonly Fault[] => {
    const { archivedAtMs } = plan;
    if (hasArchived || archivedAtMs === null || world.elapsedMs() < archivedAtMs) return [];
    if (!isCreate(request)) return [];
    hasArchived = true;
    world.note(`an admin archives ${REF_ATTRIBUTE}`);
    return [{ kind: 'archived-attribute', name: REF_ATTRIBUTE }];
  };

  const wayMs = (): number =>
    world.isTroubled() && dice.chance(0.05) ? dice.between(1_000, 14_000) : dice.between(5, 200);

  const ownContact = (request: PracticeRequest): string | null => {
    const ref = /"galena_ref":"([^"]+)"/.exec(request.body)?.[1];
    if (ref === undefined) return null;
    const own = practice
      .contacts()
      .find((one) => one.customAttributes.galena_ref === ref && one.state === 'live');
    return own?.id ?? null;
  };

  /** What Intercom and its admins may do at any time. */
  const manners: Fault[] = [
    ...(plan.hasEscapes ? [{ kind: 'escaped-names' } as const] : []),
    { kind: 'role-change', ...onCreate, probability: plan.conversionRate },
    { kind: 'merge', ...onCreate, probability: plan.mergeRate },
  ];
  practice.setFaults({ faults: manners });

  /** Intercom carries out the request, or misbehaves. */
  const carryOut = async (request: PracticeRequest, fate: Fate): Promise<PracticeReply> => {
    const isKnown = request.headers.authorization === `Bearer ${world.token()}`;
    const authorization = isKnown ? `Bearer ${practiceToken}` : 'Bearer unknown';
    const struck = fate.kind === 'fault' ? [fate.fault] : [];
    practice.setFaults({ faults: [...struck, ...archival(request), ...manners] });
    const reply = await practice.handle({
      ...request,
      headers: { ...request.headers, authorization },
    });
    practice.setFaults({ faults: manners });
    return reply;
  };

  const answer = async (request: PracticeRequest, fate: Fate): Promise<PracticeReply> => {
    switch (fate.kind) {
      case 'redirect':
        return redirectReply;
      case 'odd-limit':
        return oddLimitReply(fate, clock.now());
      case 'echo': {
        if (fate.isCommitted) await carryOut(request, fate);
        return echoReply(request.headers);
      }
      case 'own-conflict': {
        const earlier = ownContact(request);
        if (earlier !== null && isCreate(request)) return conflictReply(earlier);
        const reply = await carryOut(request, fate);
        const id = isCreate(request) ? idOf(reply) : null;
        return id === null ? reply : conflictReply(id);
      }
      default:
        return carryOut(request, fate);
    }
  };

  /** The request arrives, is answered, and the answer goes back. */
  const travel = (
    request: PracticeRequest,
    fate: Fate,
    caller: Caller,
    deliver: (delivery: Delivery) => void,
    signal: AbortSignal,
  ): void => {
    const isLate = fate.kind === 'late-commit';
    const onTheWay = { body: request.body };
    if (isCreate(request)) pending.add(onTheWay);
    const upMs = isLate ? GIVE_UP_MS + fate.afterMs : wayMs();
    clock.after(upMs, async () => {
      hooks.onCommit('before', caller);
      const reply = await answer(request, fate);
      pending.delete(onTheWay);
      if (isLate) world.note(`late commit ${request.method} ${request.path}`);
      hooks.onCommit('after', caller);
      if (isLate) return;
      const delivery =
        fate.kind === 'body-hangs'
          ? hangingBody(signal)
          : toDelivery(reply, () => brokenConnection(dice));
      clock.after(wayMs(), () =>
        deliver(isOnline() ? delivery : { kind: 'broken', cause: brokenConnection(dice) }),
      );
    });
    if (isLate && dice.chance(0.5)) {
      clock.after(wayMs(), () => deliver({ kind: 'broken', cause: brokenConnection(dice) }));
    }
  };

  /**
   * A network stack that sends a request again if its connection was used before and breaks, and
   * tells nobody. Chromium does so for every method, including POST.
   */
  const resending =
    (request: PracticeRequest, caller: Caller, signal: AbortSignal) =>
    (deliver: (delivery: Delivery) => void) =>
    (delivery: Delivery): void => {
      const isResent =
        delivery?.kind === 'broken' && !signal.aborted && isOnline() && reuseDice.chance(0.5);
      if (!isResent) {
        deliver(delivery);
        return;
      }
      world.note(`resent by the network: ${request.method} ${request.path}`);
      travel(request, { kind: 'fine' }, caller, deliver, signal);
    };

  const wireFor =
    (caller: Caller, resends: boolean): Fetch =>
    (url, init) =>
      new Promise((resolve, reject) => {
        if (!caller.isAlive()) return;
        const request = toRequest(url, init);
        calls += 1;
        const fate = drawFate(request);
        world.note(describeCall(calls, request, fate));
        const deliver = (delivery: Delivery): void => {
          if (!caller.isAlive() || delivery === null) return;
          if (isSure(fate, delivery)) hooks.onSure(request);
          if (delivery.kind === 'response') {
            storms.hear(delivery.response.status);
            resolve(delivery.response);
          } else reject(delivery.cause);
        };
        init.signal.addEventListener('abort', () => {
          if (caller.isAlive()) reject(init.signal.reason);
        });
        hooks.onLeave(request);
        if (fate.kind === 'not-sent') {
          clock.after(wayMs(), () => deliver({ kind: 'broken', cause: fate.cause }));
          return;
        }
        const end = resends ? resending(request, caller, init.signal)(deliver) : deliver;
        travel(request, fate, caller, end, init.signal);
      });

  return {
    wiresFor: (caller) => ({ fetch: wireFor(caller, true), send: wireFor(caller, false) }),
    isOnline,
    pendingCreates: () => [...pending].map(({ body }) => body),
    allow: () => {
      isForbidden = false;
    },
  };
};

const describeCall = (number: number, request: PracticeRequest, fate: Fate): string => {
  const what = fate.kind === 'fault' ? fate.fault.kind : fate.kind;
  const who = /"name":"([^"]+)"/.exec(request.body)?.[1] ?? request.body.slice(0, 0);
  return `#${number} ${request.method} ${request.path} ${who} → ${what}`;
};
