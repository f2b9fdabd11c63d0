/** What may be asked of an object of Electron's that is gone; listeners are Node's and stay. */
const survives = ['id', 'isDestroyed', 'emit', 'on', 'once', 'off', 'removeListener'];

/** Electron's objects throw once what they stand for is gone. */
export const mortal = <T extends object>(target: T, isDestroyed: () => boolean): T =>
  new Proxy(target, {
    get: (_, key, receiver) => {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof value !== 'function' || !isDestroyed() || survives.includes(String(key))) {
        return value;
      }
      return () => {
        throw new TypeError('Object has been destroyed');
      };
    },
  });
