import type { Page } from 'playwright';
import type { OpenApp } from '../fixtures.ts';

/** What the conformance app's preload exposes as `window.conformance`. */
export type Bridge = {
  readonly invoke: (channel: string, ...args: unknown[]) => Promise<unknown>;
  readonly shout: (text: string) => void;
  readonly onNews: (hear: (text: string) => void) => () => void;
  readonly tryRequire: (name: string) => string;
  readonly isUntouched: () => boolean;
  readonly facts: object;
  readonly nested: { readonly list: readonly [number, { readonly deep: boolean }] };
  readonly point: { readonly x: number };
  readonly echo: <T>(value: T) => T;
  readonly kindOf: (value: unknown) => string;
  readonly fail: () => never;
  readonly failWithFacts: () => Promise<never>;
  readonly odd: object;
  readonly tryExposeAgain: () => string;
};

/** Something the app noted: an event and its facts. */
export type Note = { readonly name: string; readonly [fact: string]: unknown };

export const appUrl = (path: string): string => `app://conformance/${path}`;

/** What the app has noted so far under a name. */
export const seen = (app: OpenApp, name: string): Promise<readonly Note[]> =>
  app.evaluateMain(
    (_electron, asked): readonly Note[] =>
      Reflect.get(globalThis, 'seen').filter((note: Note) => note.name === asked),
    name,
  );

/** Makes the app prevent every event of this name, for any address. */
export const preventAll = (app: OpenApp, name: string): Promise<void> =>
  app.evaluateMain((_electron, event) => {
    Reflect.get(globalThis, 'prevented').add(event);
  }, name);

/** Makes the app allow every event of this name, for any address. */
export const allowAll = (app: OpenApp, name: string): Promise<void> =>
  app.evaluateMain((_electron, event) => {
    Reflect.get(globalThis, 'allowed').add(event);
  }, name);

/** The message of the error that the work fails with, as code in the page sees it. */
export const messageOf = (page: Page, work: () => Promise<unknown>): Promise<string> =>
  page.evaluate(work).then(
    () => 'no error',
    (error: Error) => error.message.split('\n')[0]?.replace('page.evaluate: Error: ', '') ?? '',
  );
