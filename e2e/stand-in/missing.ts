/**
 * The stand-in never pretends (architecture.md §7): what it lacks throws, and names itself.
 * `notProvided`, `isKnown` and `guard` also run inside Chromium (page/source.ts), by their source
 * text: they may use nothing but each other and the language.
 */

/** The one error for everything that Electron has and the stand-in has not. */
export function notProvided(what: string): Error {
  return new Error(`not provided by the stand-in: ${what}`);
}

export function isKnown(target: object, key: string | symbol): boolean {
  if (typeof key === 'symbol' || key in target) return true;
  // Asked of every object by `await`, JSON and test tools; absent on Electron's objects too.
  return ['then', 'toJSON', 'inspect', '$$typeof', 'asymmetricMatch', 'nodeType'].includes(key);
}

/** Wraps an API object: touching a member that it lacks throws, instead of being undefined. */
export function guard<T extends object>(name: string, target: T): T {
  const check = (key: string | symbol) => {
    if (!isKnown(target, key)) throw notProvided(`${name}.${String(key)}`);
  };
  return new Proxy(target, {
    get: (_, key, receiver) => {
      check(key);
      return Reflect.get(target, key, receiver);
    },
    set: (_, key, value) => {
      check(key);
      return Reflect.set(target, key, value);
    },
  });
}

/** Stands where a whole Electron module is missing: it can be imported, and throws when used. */
export function missingModule(name: string): object {
  function refuse(): never {
    throw notProvided(name);
  }
  return new Proxy(refuse, {
    construct: refuse,
    get: (target, key) => {
      if (isKnown(target, key)) return Reflect.get(target, key);
      throw notProvided(`${name}.${String(key)}`);
    },
  });
}
