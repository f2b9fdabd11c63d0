/**
 * The stand-in never pretends (architecture.md §7): a missing part throws, and names itself.
 * `notProvided`, `isKnown` and `guard` also run inside Chromium (page/source.ts), by their source
 * text: they may use only each other and the language.
 */

/** The one error for everything that Electron has and the stand-in does not have. */
export function notProvided(what: string): Error {
  return new Error(`not provided by the stand-in: ${what}`);
}

export function isKnown(target: object, key: string | symbol): boolean {
  if (typeof key === 'symbol' || key in target) return true;
  // `await`, JSON and test tools read these of every object; Electron's objects do not have them
  // either.
  return ['then', 'toJSON', 'inspect', '$$typeof', 'asymmetricMatch', 'nodeType'].includes(key);
}

/** Wraps an API object: to use a missing member throws, and does not give undefined. */
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

/** Replaces a whole missing Electron module: it can be imported, and throws when it is used. */
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
