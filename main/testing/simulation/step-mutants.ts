import { STEP_KINDS, type StepKind } from '../../../preload/contract/step.ts';
import type { Mutation } from './computer.ts';
import { isSetState, type Mutant, onEveryCall, withState } from './mutants.ts';

/** The answer that is given although nothing was made; null: the call is about something else. */
type Pretence = (call: {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}) => object | null;

/** Pretends, in either API, that a contact's own fields were changed. */
const pretendChanged =
  (isMeant: (body: string) => boolean): Pretence =>
  ({ method, path, body }) => {
    if (!isMeant(body)) return null;
    const id =
      method === 'PUT'
        ? /^\/contacts\/([^/]+)$/.exec(path)?.[1]
        : path === '/contacts' && /^\{"id":"([^"]+)"/.exec(body)?.[1];
    return id ? { type: 'contact', id, role: 'lead' } : null;
  };

const idIn = (body: string): string | undefined => /"id":"([^"]+)"/.exec(body)?.[1];
const nameIn = (body: string): unknown => Object(JSON.parse(body)).name;

/** How each kind of step is pretended; a new kind does not compile until it is added here. */
const PRETENCES: { readonly [K in StepKind]: Pretence } = {
  // Not for a company either, which 1.x also writes into the contact.
  update: pretendChanged((body) => !/"(?:owner_id|companies)":/.test(body)),
  owner: pretendChanged((body) => body.includes('"owner_id"')),
  company: (call) => {
    if (call.path.endsWith('/companies') && call.path !== '/companies') {
      return { type: 'company', id: idIn(call.body) };
    }
    return pretendChanged((body) => body.includes('"companies":'))(call);
  },
  tag: ({ path, body }) => {
    if (/^\/contacts\/[^/]+\/tags$/.test(path)) return { type: 'tag', id: idIn(body) };
    return path === '/tags' && body.includes('"users":')
      ? { type: 'tag', id: '1', name: nameIn(body) }
      : null;
  },
  note: ({ method, path }) =>
    method === 'POST' && path.endsWith('/notes') ? { type: 'note', id: '1' } : null,
};

const pretend = (pretence: Pretence): NonNullable<Mutation['changeNetwork']> =>
  onEveryCall((fetch) => async (url, init) => {
    const { method, body = '' } = init;
    const answer =
      method === 'GET' ? null : pretence({ method, path: new URL(url).pathname, body });
    return answer === null ? fetch(url, init) : Response.json(answer);
  });

const PRETENDED: readonly Mutant[] = STEP_KINDS.map((kind) => ({
  name: `the step “${kind}” is taken for done without being made`,
  finding: new RegExp(`lacks the ${kind}`),
  mutation: { changeNetwork: pretend(PRETENCES[kind]) },
}));

const KNOCKS = 80;

/** Galena without safeguards for its steps, or without its good behaviour as a client. */
export const STEP_MUTANTS: readonly Mutant[] = [
  ...PRETENDED,
  {
    name: 'the steps of what is done are forgotten',
    finding: /is gone and nothing says so/,
    mutation: {
      rewrite: (sql, params) =>
        isSetState(sql)
          ? withState(params, (state) => (state.kind === 'done' ? { ...state, steps: [] } : state))
          : params,
    },
  },
  {
    name: 'a refused step is left out without asking',
    finding: /is left out and nobody asked/,
    mutation: {
      rewrite: (sql, params) =>
        isSetState(sql)
          ? withState(params, (state) =>
              JSON.parse(
                JSON.stringify(state).replaceAll(
                  /"progress":\{"kind":"refused".*?\},"looks":(?:null|\d+)\}/g,
                  '"progress":{"kind":"left-out"}',
                ),
              ),
            )
          : params,
    },
  },
  {
    name: 'a 429 is answered by asking again at once',
    finding: /a storm/,
    mutation: {
      changeNetwork: onEveryCall((fetch) => async (url, init) => {
        const response = await fetch(url, init);
        // Reads change nothing, so this breaks no other promise.
        if (response.status !== 429 || init.method !== 'GET') return response;
        const knocks = Array.from({ length: KNOCKS }, () => fetch(url, init));
        return (await Promise.all(knocks))[0] ?? response;
      }),
    },
  },
];
