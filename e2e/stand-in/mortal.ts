/** Members that work after an Electron object is destroyed; the listeners are Node's and stay. */
const survives = ['id', 'isDestroyed', 'emit', 'on', 'once', 'off', 'removeListener'];

/** Electron's objects throw after they were destroyed. */
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
