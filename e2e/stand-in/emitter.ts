import { EventEmitter } from 'node:events';
import { notProvided } from './missing.ts';

type Listener = (...args: never[]) => void;

/** An EventEmitter that throws if somebody listens to an event which the stand-in never emits. */
export class Emitter extends EventEmitter {
  constructor(name: string, events: readonly string[]) {
    super();
    const refuseUnknown = (event: string | symbol) => {
      if (typeof event === 'string' && !events.includes(event)) {
        throw notProvided(`${name} event '${event}'`);
      }
    };
    for (const method of ['on', 'addListener', 'prependListener'] as const) {
      Object.defineProperty(this, method, {
        value: (event: string | symbol, listener: Listener) => {
          refuseUnknown(event);
          EventEmitter.prototype[method].call(this, event, listener as () => void);
          return this;
        },
      });
    }
  }
}

/** An event like Electron's: the default behaviour follows unless a listener prevents it. */
export type PreventableEvent = {
  readonly defaultPrevented: boolean;
  readonly preventDefault: () => void;
};

export const createEvent = <T extends object>(facts: T): T & PreventableEvent => {
  let isPrevented = false;
  const behaviour = {
    get defaultPrevented() {
      return isPrevented;
    },
    preventDefault: () => {
      isPrevented = true;
    },
  };
  return Object.defineProperties(facts, Object.getOwnPropertyDescriptors(behaviour)) as T &
    PreventableEvent;
};
