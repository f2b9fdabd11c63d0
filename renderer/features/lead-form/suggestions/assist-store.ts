import type { Assist, AssistRequest } from '../../../../preload/contract/assist.ts';
import { createStore, type Followed } from '../../../../preload/contract/store.ts';

/** What Galena makes of the fields, and of which texts it made that. */
export type Assisted = { readonly of: AssistRequest; readonly assist: Assist };

/** Holds what is known of the newest texts that were answered, or null. */
export type AssistStore = Followed<Assisted | null> & {
  /** These texts stand in the form now. */
  readonly look: (texts: AssistRequest) => void;
  /** What is made of exactly these texts. */
  readonly settle: (texts: AssistRequest) => Promise<Assist | null>;
};

const isSame = (a: AssistRequest, b: AssistRequest): boolean =>
  a.name === b.name && a.email === b.email && a.phone === b.phone && a.company === b.company;

const isBlank = ({ name, email, phone, company }: AssistRequest): boolean =>
  [name, email, phone, company].every((text) => text === '');

/**
 * Asks main about the fields while they are typed. The newest texts win: an answer about older ones
 * is dropped. A question that fails is help that is missing, and nothing else.
 * @param ask resolves to null where there is no answer
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
