/**
 * contextBridge: values and calls between the preload's world and the page's. Both worlds run this
 * code by its source text (page/source.ts), and talk by events on one detached node, which neither
 * the page nor any other code can find. An event is dispatched synchronously, so calls are
 * synchronous too, as in Electron. Chromium structured-clones the event's `detail` on the way.
 *
 * The page may later patch the prototypes of its world. Electron's bridge is native and does not
 * notice. So this bridge takes what it needs before the page runs, and then uses only indexes and
 * captured functions.
 */
export type Wire = { readonly tag: string; readonly held?: unknown; readonly id?: number };
type Call = { readonly target: number; readonly args: readonly Wire[] };
type Reply = { readonly isThrown: boolean; readonly value: Wire };
type Settled = Reply & { readonly id: number };

export type Native = ReturnType<typeof captureNative>;
export type BridgeEnd = {
  readonly pack: (value: unknown) => Wire;
  readonly unpack: (wire: Wire) => unknown;
  readonly send: (kind: string, detail: unknown) => void;
  readonly listen: (kind: string, hear: (detail: never) => void) => void;
};

/** What the bridge uses of its world, captured before any script of the page ran. */
export function captureNative() {
  const detail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail');
  return {
    apply: Reflect.apply,
    keys: Object.keys,
    define: Object.defineProperty,
    create: Object.create,
    freeze: Object.freeze,
    kindOf: Object.prototype.toString,
    isArray: Array.isArray,
    isView: ArrayBuffer.isView,
    clone: structuredClone,
    CustomEvent,
    Promise,
    Error,
    whenSettled: Promise.prototype.then,
    dispatch: EventTarget.prototype.dispatchEvent,
    listen: EventTarget.prototype.addEventListener,
    readDetail: detail?.get ?? (() => undefined),
  };
}

/** Electron's order: functions and promises are proxied, errors rebuilt, other values copied. */
export function packValue(
  native: Native,
  value: unknown,
  keep: { fn: (fn: object) => number; promise: (promise: object) => number },
  depth: number,
): Wire {
  if (depth >= 1000) {
    throw new native.Error(
      'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
    );
  }
  if (typeof value === 'symbol') throw new native.Error('not provided by the stand-in: a symbol');
  if (typeof value === 'function') return { tag: 'function', id: keep.fn(value) };
  if (typeof value !== 'object' || value === null) return { tag: 'as-is', held: value };
  const kind = native.apply(native.kindOf, value, []);
  if (kind === '[object Promise]') return { tag: 'promise', id: keep.promise(value) };
  if (value instanceof native.Error) return { tag: 'error', held: `${value.message}` };
  if (native.isArray(value)) {
    const held: Wire[] = [];
    for (let at = 0; at < value.length; at += 1) {
      native.define(held, at, {
        value: packValue(native, value[at], keep, depth + 1),
        enumerable: true,
      });
    }
    return { tag: 'list', held };
  }
  if (kind === '[object Object]') {
    const held = native.create(null);
    const keys = native.keys(value);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? '';
      held[key] = packValue(native, Reflect.get(value, key), keep, depth + 1);
    }
    return { tag: 'object', held };
  }
  return { tag: 'as-is', held: cloneOrRefuse(native, value) };
}

export function cloneOrRefuse(native: Native, value: unknown): unknown {
  try {
    return native.apply(native.clone, undefined, [value]);
  } catch {
    throw new native.Error('An object could not be cloned.');
  }
}

export function unpackValue(
  native: Native,
  wire: Wire,
  make: { fn: (id: number) => unknown; promise: (id: number) => unknown },
): unknown {
  const { tag, held, id = -1 } = wire;
  if (tag === 'function') return make.fn(id);
  if (tag === 'promise') return make.promise(id);
  if (tag === 'error') return new native.Error(`${held}`);
  if (tag !== 'list' && tag !== 'object') return held;
  const made = tag === 'list' ? [] : {};
  const source = held as Record<string, Wire>;
  const keys = native.keys(source);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    const inner = source[key];
    if (inner === undefined) continue;
    const property = { writable: true, enumerable: true, configurable: true };
    native.define(made, key, { ...property, value: unpackValue(native, inner, make) });
  }
  return made;
}

export function deepFreeze(native: Native, value: unknown): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value;
  if (native.isView(value)) return value;
  const keys = native.keys(value);
  for (let at = 0; at < keys.length; at += 1)
    deepFreeze(native, Reflect.get(value, keys[at] ?? ''));
  return native.freeze(value);
}

/** The promises of one end: ours, for which the other side waits, and theirs. */
export function keepPromises(native: Native, end: BridgeEnd, ids: { next: number }) {
  const waiting: Record<number, { resolve: (v: unknown) => void; reject: (v: unknown) => void }> =
    native.create(null);
  end.listen('settled', ({ id, isThrown, value }: Settled) => {
    const entry = waiting[id];
    delete waiting[id];
    if (isThrown) entry?.reject(end.unpack(value));
    else entry?.resolve(end.unpack(value));
  });
  const settle = (id: number, isThrown: boolean, value: unknown) => {
    let reply: Reply;
    try {
      reply = { isThrown, value: end.pack(value) };
    } catch (error) {
      reply = { isThrown: true, value: end.pack(error) };
    }
    end.send('settled', { id, ...reply });
  };
  return {
    lend: (promise: object): number => {
      ids.next += 1;
      const id = ids.next;
      const pass = (isThrown: boolean) => (value: unknown) => settle(id, isThrown, value);
      native.apply(native.whenSettled, promise, [pass(false), pass(true)]);
      return id;
    },
    await: (id: number): unknown =>
      new native.Promise((resolve, reject) => {
        waiting[id] = { resolve, reject };
      }),
  };
}

/** The functions of one end: ours, which the other side may call, and theirs. */
export function keepFunctions(native: Native, end: BridgeEnd, ids: { next: number }) {
  const lent: Record<number, unknown> = native.create(null);
  let answer: Reply | undefined;
  end.listen('answer', (reply: Reply) => {
    answer = reply;
  });
  end.listen('call', ({ target, args }: Call) => {
    const given: unknown[] = [];
    let reply: Reply;
    try {
      for (let at = 0; at < args.length; at += 1) {
        native.define(given, at, { value: end.unpack(args[at] as Wire), enumerable: true });
      }
      const result = native.apply(lent[target] as () => unknown, undefined, given);
      reply = { isThrown: false, value: end.pack(result) };
    } catch (error) {
      reply = { isThrown: true, value: end.pack(error) };
    }
    end.send('answer', reply);
  });
  const call = (target: number, given: readonly unknown[]): unknown => {
    const args: Wire[] = [];
    for (let at = 0; at < given.length; at += 1) {
      native.define(args, at, { value: end.pack(given[at]), enumerable: true });
    }
    end.send('call', { target, args });
    const reply = answer;
    answer = undefined;
    if (reply === undefined) throw new native.Error('The context of this function is gone.');
    if (reply.isThrown) throw end.unpack(reply.value);
    return end.unpack(reply.value);
  };
  return {
    lend: (fn: object): number => {
      ids.next += 1;
      lent[ids.next] = fn;
      return ids.next;
    },
    borrow:
      (id: number): unknown =>
      (...given: unknown[]) =>
        call(id, given),
  };
}

/** One end of the bridge on the shared node. `mine` and `theirs` name the two directions. */
export function makeBridgeEnd(
  native: Native,
  node: EventTarget,
  mine: string,
  theirs: string,
): BridgeEnd {
  const ids = { next: 0 };
  const end: BridgeEnd = {
    pack: (value) => packValue(native, value, { fn: functions.lend, promise: promises.lend }, 0),
    unpack: (wire) => unpackValue(native, wire, { fn: functions.borrow, promise: promises.await }),
    send: (kind, detail) => {
      const event = new native.CustomEvent(`${mine}:${kind}`, { detail });
      native.apply(native.dispatch, node, [event]);
    },
    listen: (kind, hear) => {
      const onEvent = (event: Event) => hear(native.apply(native.readDetail, event, []) as never);
      native.apply(native.listen, node, [`${theirs}:${kind}`, onEvent]);
    },
  };
  const functions = keepFunctions(native, end, ids);
  const promises = keepPromises(native, end, ids);
  return end;
}
