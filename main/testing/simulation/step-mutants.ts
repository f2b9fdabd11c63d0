import type { Fetch } from '../../ports.ts';
import type { Mutation } from './computer.ts';
import { isSetState, type Mutant, onEveryCall, withState } from './mutants.ts';

/** A change of a contact's own fields, and the id of the contact. */
const changedContact = (url: string, { method, body = '' }: Parameters<Fetch>[1]) => {
  const { pathname } = new URL(url);
  if (method === 'PUT') return /^\/contacts\/([^/]+)$/.exec(pathname)?.[1] ?? null;
  const isPost = method === 'POST' && pathname === '/contacts';
  return isPost ? (/^\{"id":"([^"]+)"/.exec(body)?.[1] ?? null) : null;
};

/** Changes of contacts that fit are answered as if they had been made. */
const pretendChanged = (
  isMeant: (body: string) => boolean,
): NonNullable<Mutation['changeNetwork']> =>
  onEveryCall((fetch) => async (url, init) => {
    const id = isMeant(init.body ?? '') ? changedContact(url, init) : null;
    return id === null ? fetch(url, init) : Response.json({ type: 'contact', id, role: 'lead' });
  });

/** Nor a company, which 1.x writes into the contact too. */
const isUpdate = (body: string): boolean => !/"(?:owner_id|companies)":/.test(body);

const KNOCKS = 80;
const isOwner = (body: string): boolean => body.includes('"owner_id"');

/** Galena with safeguards taken out that concern its steps and its manners. */
export const STEP_MUTANTS: readonly Mutant[] = [
  {
    name: 'an update is taken for done without being made',
    finding: /lacks the update/,
    mutation: { changeNetwork: pretendChanged(isUpdate) },
  },
  {
    name: 'an owner is taken for given without being so',
    finding: /lacks the owner/,
    mutation: { changeNetwork: pretendChanged(isOwner) },
  },
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
        // Reading changes nothing, so that no other promise is broken.
        if (response.status !== 429 || init.method !== 'GET') return response;
        const knocks = Array.from({ length: KNOCKS }, () => fetch(url, init));
        return (await Promise.all(knocks))[0] ?? response;
      }),
    },
  },
];
