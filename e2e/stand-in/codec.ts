/**
 * Structured clone as text, for ipc. These functions run in Node and, by their source text, in the
 * preload's world (page/source.ts): they may use only each other and the language. A value that
 * JSON can hold stays itself; any other value becomes `[tag, …]`.
 */
type Node = readonly [tag: string, ...held: unknown[]];
type Walk = (value: unknown) => unknown;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) {
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  }
  return btoa(text);
}

export function fromBase64(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
}

export function encodeObject(value: object, walk: Walk): Node {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (Array.isArray(value)) return ['list', value.map(walk)];
  if (value instanceof Date) return ['date', walk(value.getTime())];
  if (value instanceof RegExp) return ['regexp', value.source, value.flags];
  if (value instanceof Map)
    return ['map', [...value].map(([key, held]) => [walk(key), walk(held)])];
  if (value instanceof Set) return ['set', [...value].map(walk)];
  if (value instanceof Error) return ['error', value.name, value.message, value.stack];
  if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return ['view', kind, toBase64(bytes)];
  }
  if (kind !== 'Object') throw new Error(`not provided by the stand-in: ${kind} in a message`);
  return ['object', Object.entries(value).map(([key, held]) => [key, walk(held)])];
}

/** A value as text. Throws Electron's own error for what structured clone refuses. */
export function encodeValue(value: unknown): string {
  let copy: unknown;
  try {
    copy = structuredClone(value);
  } catch {
    throw new Error('An object could not be cloned.');
  }
  const seen = new Map<object, number>();
  const walk = (held: unknown): unknown => {
    if (held === undefined) return ['undefined'];
    if (typeof held === 'bigint') return ['bigint', String(held)];
    if (Object.is(held, -0)) return ['number', '-0'];
    if (typeof held === 'number' && !Number.isFinite(held)) return ['number', String(held)];
    if (typeof held !== 'object' || held === null) return held;
    const before = seen.get(held);
    if (before !== undefined) return ['seen', before];
    seen.set(held, seen.size);
    return encodeObject(held, walk);
  };
  return JSON.stringify(walk(copy));
}

/** The empty object for a node. It is filled later, because it may contain itself. */
export function makeEmpty([tag, first, second]: Node): object {
  if (tag === 'list') return [];
  if (tag === 'map') return new Map();
  if (tag === 'set') return new Set();
  if (tag === 'date') return new Date(typeof first === 'number' ? first : Number.NaN);
  if (tag === 'regexp') return new RegExp(String(first), String(second));
  if (tag === 'buffer') return fromBase64(String(first));
  if (tag === 'view')
    return Reflect.construct(Reflect.get(globalThis, String(first)), [fromBase64(String(second))]);
  return {};
}

export function makeError([, name, message, stack]: Node): Error {
  const named = Reflect.get(globalThis, String(name));
  const isErrorClass = named === Error || named?.prototype instanceof Error;
  const error: Error = Reflect.construct(isErrorClass ? named : Error, [message]);
  error.stack = String(stack);
  return error;
}

export function fillIn(made: object, node: Node, walk: Walk): void {
  const held = Array.isArray(node[1]) ? node[1] : [];
  if (Array.isArray(made)) for (const item of held) made.push(walk(item));
  else if (made instanceof Set) for (const item of held) made.add(walk(item));
  else if (made instanceof Map) for (const [key, value] of held) made.set(walk(key), walk(value));
  else if (node[0] === 'object') {
    for (const [key, value] of held) {
      // With defineProperty, a key named __proto__ stays a plain key.
      const property = { writable: true, enumerable: true, configurable: true };
      Object.defineProperty(made, key, { ...property, value: walk(value) });
    }
  }
}

export function decodeValue(text: string): unknown {
  const seen: object[] = [];
  const walk = (held: unknown): unknown => {
    if (!Array.isArray(held)) return held;
    const [tag, first, ...rest] = held;
    const node: Node = [tag, first, ...rest];
    if (tag === 'undefined') return undefined;
    if (tag === 'bigint') return BigInt(first);
    if (tag === 'number') return Number(first);
    if (tag === 'seen') return seen[first];
    const made = tag === 'error' ? makeError(node) : makeEmpty(node);
    seen.push(made);
    fillIn(made, node, walk);
    return made;
  };
  return walk(JSON.parse(text));
}
