import type { Assist, AssistRequest } from '../../../../preload/contract/assist.ts';
import { createStore, type Followed } from '../../../../preload/contract/store.ts';

/** Galena's suggestions and the texts that they are for. */
export type Assisted = { readonly of: AssistRequest; readonly assist: Assist };

/** Holds the suggestions for the newest texts, or null. */
export type AssistStore = Followed<Assisted | null> & {
  /** Asks for suggestions for the form's current texts. */
  readonly look: (texts: AssistRequest) => void;
  /** The suggestions for exactly these texts. */
  readonly settle: (texts: AssistRequest) => Promise<Assist | null>;
};

const isSame = (a: AssistRequest, b: AssistRequest): boolean =>
  a.name === b.name && a.email === b.email && a.phone === b.phone && a.company === b.company;

const isBlank = ({ name, email, phone, company }: AssistRequest): boolean =>
  [name, email, phone, company].every((text) => text === '');

/**
 * Asks main for suggestions while the rep types. The newest texts win: the store drops an answer
 * about older texts. If a call fails, the form only lacks its suggestions.
 * @param ask resolves to null if there is no answer
 */
export const createAssistStore = (
  ask: (texts: AssistRequest) => Promise<Assist | null>,
): AssistStore => {
  const known = createStore<Assisted | null>(null);
  let newest: AssistRequest | null = null;

  const look = async (texts: AssistRequest): Promise<void> => {
    if (newest !== null && isSame(newest, texts)) return;
    newest = texts;
    const assist = isBlank(texts) ? null : await ask(texts);
    if (newest !== texts) return;
    known.set(assist && { of: texts, assist });
  };

  return {
    look: (texts) => void look(texts),
    get: known.get,
    subscribe: known.subscribe,
    settle: async (texts) => {
      const last = known.get();
      return last !== null && isSame(last.of, texts) ? last.assist : ask(texts);
    },
  };
};
