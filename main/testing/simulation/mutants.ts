import { z } from 'zod';
import type { Fetch, Network } from '../../ports.ts';
import type { Mutation } from './computer.ts';

/** Galena without one of its safeguards, changed through the parts that it is given. */
export type Mutant = {
  readonly name: string;
  /** The violation that must be found. */
  readonly finding: RegExp;
  readonly mutation: Mutation;
  /** A later seed that noticed it. It runs first; the others run only if it notices nothing. */
  readonly noticedBy?: number;
};

const MADE_TWICE = /Intercom has it [2-9] times/;

export const isSetState = (sql: string): boolean => sql.startsWith('UPDATE entry SET state');

const isTo = (path: RegExp, url: string, { method }: Parameters<Fetch>[1]): boolean =>
  method === 'POST' && path.test(new URL(url).pathname);

const isCreate = (url: string, init: Parameters<Fetch>[1]): boolean =>
  isTo(/^\/contacts$/, url, init) && !init.body?.startsWith('{"id":');

/** Wraps both networks of Galena: for reads and for sends. */
export const onEveryCall =
  (wrap: (fetch: Fetch) => Fetch) =>
  ({ fetch, send }: Network): Network => ({ fetch: wrap(fetch), send: wrap(send) });

/** Replaces the state that a statement writes. */
export const withState = (
  params: readonly unknown[],
  change: (state: Readonly<Record<string, unknown>>) => object,
): readonly unknown[] => {
  const [row] = params;
  if (typeof row !== 'object' || row === null || !('state' in row)) return params;
  const state: unknown = JSON.parse(String(row.state));
  if (typeof state !== 'object' || state === null) return params;
  return [{ ...row, state: JSON.stringify(change({ ...state })) }];
};

const withoutRef = (body: string): string =>
  body.replace(/,?"custom_attributes":\{"galena_ref":"[^"]+"\}|"galena_ref":"[^"]+"/, '');

const requestSchema = z.looseObject({ body: z.string().nullable() });

/** The row of an attempt, as if its request had no ref. */
const withoutRefInRow = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null || !('request' in row)) return row;
  const request = requestSchema.parse(JSON.parse(String(row.request)));
  const body = request.body === null ? null : withoutRef(request.body);
  return { ...row, request: JSON.stringify({ ...request, body }) };
};

/** A state with all its steps done. */
const done = ({ steps }: Readonly<Record<string, unknown>>): { readonly steps: unknown } => ({
  steps: JSON.parse(
    JSON.stringify(steps).replaceAll(
      /"progress":\{"kind":"(?:to-do|unsure)"(?:,"looks":\d+)?\}/g,
      '"progress":{"kind":"done"}',
    ),
  ),
});

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'the attempt is not written before it is made',
    finding: /before its attempt was written/,
    mutation: {
      rewrite: (sql, params) => (sql.startsWith('INSERT INTO attempt') ? null : params),
    },
  },
  {
    name: 'the state `sending` does not survive a crash',
    finding: MADE_TWICE,
    mutation: {
      beforeRestart: (db) => {
        db.prepare(
          `UPDATE entry SET state = json_object('kind', 'queued', 'notBefore', 0, 'cause', 'new',
             'unanswered', 0, 'failures', 0) WHERE kind = 'sending'`,
        ).run();
      },
    },
  },
  {
    name: 'the ref is not sent',
    noticedBy: 35,
    finding: MADE_TWICE,
    mutation: {
      // Without refs the simulation itself could not tell equal leads apart.
      changePlan: (plan) => ({ ...plan, hasLookalikes: false }),
      rewrite: (sql, params) =>
        sql.startsWith('INSERT INTO attempt') ? params.map(withoutRefInRow) : params,
      changeNetwork: onEveryCall(
        (fetch) => (url, init) =>
          isCreate(url, init) && init.body !== undefined
            ? fetch(url, { ...init, body: withoutRef(init.body) })
            : fetch(url, init),
      ),
    },
  },
  {
    name: 'an unknown outcome is sent again without a look-up',
    noticedBy: 18,
    finding: /Intercom has it [2-9] times|said to be in doubt/,
    mutation: {
      rewrite: (sql, params) =>
        isSetState(sql)
          ? withState(params, (state) =>
              state.kind === 'uncertain'
                ? {
                    kind: 'queued',
                    notBefore: 0,
                    cause: 'network',
                    unanswered: state.unanswered,
                    failures: 0,
                  }
                : state,
            )
          : params,
    },
  },
  {
    name: 'absence counts at once, whatever the index lags',
    noticedBy: 53,
    // If it is sent again too early, it is made twice, or exists although it was refused.
    finding: /Intercom has it [2-9] times|is refused and Intercom has it 1 times/,
    // With a ref the twin watch repairs what this breaks; without one nothing does.
    mutation: { changeConfig: (config) => ({ ...config, lagWindowMs: 0 }) },
  },
  {
    name: 'nobody watches for twins',
    noticedBy: 35,
    finding: MADE_TWICE,
    mutation: {
      rewrite: (sql, params) => (sql.startsWith('INSERT INTO twin_watch') ? null : params),
    },
  },
  {
    name: 'a create is retried when its answer is lost',
    finding: /before its attempt was written/,
    mutation: {
      changeNetwork: onEveryCall(
        (fetch) => (url, init) =>
          isCreate(url, init)
            ? fetch(url, init).catch(() =>
                fetch(url, { ...init, signal: new AbortController().signal }),
              )
            : fetch(url, init),
      ),
    },
  },
  {
    name: 'a create goes by a network that sends again by itself',
    noticedBy: 8,
    finding: MADE_TWICE,
    mutation: { changeNetwork: ({ fetch }) => ({ fetch, send: fetch }) },
  },
  {
    name: 'a note that got no answer is written again at once',
    finding: /the note stands there [2-9] times/,
    mutation: {
      rewrite: (sql, params) =>
        isSetState(sql)
          ? withState(params, (state) =>
              JSON.parse(JSON.stringify(state).replaceAll(/"unsure","looks":\d+/g, '"to-do"')),
            )
          : params,
    },
  },
  {
    name: 'a step without a clear answer is taken for done',
    finding: /lacks the/,
    mutation: {
      rewrite: (sql, params) =>
        isSetState(sql)
          ? withState(params, (state) =>
              state.kind === 'created' && state.cause === 'unanswered'
                ? { ...done(state), kind: 'done', contactId: state.contactId, at: state.at }
                : state,
            )
          : params,
    },
  },
  {
    name: 'a 429 is taken for an answer that got lost',
    noticedBy: 10,
    finding: /said to be in doubt and is not/,
    mutation: {
      changeNetwork: onEveryCall((fetch) => async (url, init) => {
        const response = await fetch(url, init);
        return response.status === 429 ? new Response('', { status: 500 }) : response;
      }),
    },
  },
  {
    name: 'a 429 is taken for success',
    noticedBy: 10,
    finding: /done with a contact that does not exist/,
    mutation: {
      changeNetwork: onEveryCall((fetch) => async (url, init) => {
        const response = await fetch(url, init);
        if (response.status !== 429 || !isCreate(url, init)) return response;
        const lead: unknown = JSON.parse(init.body ?? '{}');
        const id = '0'.repeat(24);
        return Response.json({ ...Object(lead), type: 'contact', id });
      }),
    },
  },
];
