import type { PracticeRequest } from '../../practice/protocol.ts';
import type { ContactRecord } from '../../practice/records.ts';
import type { Database } from '../../storage/database.ts';
import { createEntryRepo, type Entry, type EntryRepo } from '../../storage/entry-repo.ts';
import type { Card } from './cards.ts';
import { contactAt } from './contact-at.ts';
import { isCreate } from './network.ts';
import { createStepPromises } from './step-promises.ts';
import type { World } from './world.ts';

const refOf = (contact: ContactRecord): unknown => contact.customAttributes.galena_ref;

const isOf = (card: Card, contact: ContactRecord): boolean => {
  if (card.lead.updateOf !== null) return card.lead.updateOf.id === contact.id;
  const ref = refOf(contact);
  if (ref !== undefined) return ref === card.id;
  return contact.name?.startsWith(`${card.marker} `) ?? false;
};

const isAbout = (card: Card, body: string): boolean =>
  body.includes('"galena_ref"') ? body.includes(card.id) : body.includes(`"${card.marker} `);

const isAttribute = (path: string): boolean => path.startsWith('/data_attributes');

/**
 * Calls for the ref's attribute do not count here, nor does archiving: it has no body to know it
 * by.
 */
const isChange = ({ method, path, body }: PracticeRequest): boolean =>
  method !== 'GET' && body !== '' && !isAttribute(path) && path !== '/contacts/search';

/** The state of an entry, and of its steps. */
const inWords = (entry: Entry | undefined): string => {
  if (!entry) return 'nowhere';
  const { state } = entry;
  const steps = 'steps' in state ? state.steps : [];
  return [state.kind, ...steps.map(({ step, progress }) => `${step.kind} ${progress.kind}`)].join(
    ' · ',
  );
};

const TABLES = [
  'setting',
  'workspace',
  'entry',
  'attempt',
  'twin_watch',
  'practice_record',
] as const;

/** The promises of architecture.md §1, checked against the store and against Intercom's side. */
export const createInvariants = (
  world: World,
  currentDb: () => Database,
  cards: readonly Card[],
) => {
  const { practice, violate } = world;
  const sent = new Map<string, number>();
  /** Create calls that left and whose outcome Galena does not know for sure. */
  const doubts = new Map<Card, number>();
  const addDoubts = (request: PracticeRequest, change: number): void => {
    const card = cards.find((one) => isAbout(one, request.body));
    if (card && isCreate(request)) doubts.set(card, (doubts.get(card) ?? 0) + change);
  };

  const allLive = (card: Card): readonly ContactRecord[] =>
    practice.contacts().filter((contact) => contact.state === 'live' && isOf(card, contact));

  /** Galena must not archive twins that somebody made users, so they count as one. */
  const live = (card: Card): readonly ContactRecord[] => {
    const all = allLive(card);
    const leads = all.filter(({ role }) => role === 'lead');
    return [...leads, ...all.filter(({ role }) => role === 'user').slice(0, 1)];
  };

  let known: { readonly db: Database; readonly entries: EntryRepo } | null = null;
  const readEntries = (): ReadonlyMap<string, Entry> => {
    const db = currentDb();
    if (known?.db !== db) known = { db, entries: createEntryRepo(db) };
    const { entries } = known;
    return new Map(
      cards
        .map((card) => [card.id, entries.find(card.id)] as const)
        .filter((pair): pair is [string, Entry] => pair[1] !== null),
    );
  };

  const promises = createStepPromises({ world, cards, readEntries, isOf });

  /** “Done” must be true at every moment, not only at the end. */
  const checkDone = (card: Card, entry: Entry): void => {
    if (entry.state.kind !== 'done' || entry.state.contactId === null) return;
    const { contactId } = entry.state;
    const contact = contactAt(practice, contactId);
    if (!contact) violate(`card ${card.number} is done with a contact that does not exist`);
    else if (!isOf(card, contact)) violate(`card ${card.number} is done with somebody else`);
  };

  /** Galena must not say that a lead is in doubt when it is not. */
  const checkDoubt = (card: Card, { state }: Entry): void => {
    if (!('unanswered' in state) || state.unanswered <= (doubts.get(card) ?? 0)) return;
    violate(`card ${card.number} is said to be in doubt and is not`);
  };

  const checkText = (card: Card, entry: Entry | undefined): void => {
    if (card.acknowledged === null) return;
    const kept = JSON.stringify(entry?.lead);
    const possible = [card.acknowledged, ...card.unconfirmed].map((lead) => JSON.stringify(lead));
    if (!possible.includes(kept)) violate(`card ${card.number}: what was typed is gone`);
  };

  /** How many leads Intercom may have for an entry that came to rest in this state. */
  const allowedLive = ({ lead, state }: Entry): readonly number[] => {
    // Whatever happens to the entry, the contact was there before.
    if (lead.updateOf !== null) return [1];
    if (state.kind === 'done') return [1];
    if (state.kind !== 'discarded') return [0];
    const { from } = state;
    const isUnsure = 'unanswered' in from && from.unanswered > 0;
    // The rep discarded the lead while nobody knew whether it had been created.
    return isUnsure ? [0, 1] : [0];
  };

  const isAsWanted = (card: Card, { state: { kind } }: Entry): boolean =>
    (card.intends === 'in' && (kind === 'done' || (kind === 'refused' && card.givesUp))) ||
    (card.intends === 'draft' && kind === 'draft') ||
    (card.intends === 'out' && (kind === 'discarded' || (kind === 'done' && !card.wasDiscarded)));

  const checkIntention = (card: Card, entry: Entry): void => {
    const { kind } = entry.state;
    if (!isAsWanted(card, entry))
      violate(`card ${card.number} was to be ${card.intends} and is ${kind}`);
  };

  const checkSettled = (card: Card, entry: Entry): void => {
    checkIntention(card, entry);
    const { length } = live(card);
    if (!allowedLive(entry).includes(length)) {
      violate(`card ${card.number} is ${entry.state.kind} and Intercom has it ${length} times`);
    }
    if (entry.state.kind !== 'done' || entry.state.contactId === null) return;
    const { contactId } = entry.state;
    const at = contactAt(practice, contactId);
    if (!allLive(card).some(({ id }) => id === at?.id)) {
      violate(`card ${card.number} is done with a contact that is not live`);
    }
  };

  const checkSecrets = (): void => {
    for (const table of TABLES) {
      const text = JSON.stringify(currentDb().prepare(`SELECT * FROM ${table}`).all());
      for (const token of world.allTokens()) {
        if (text.includes(token)) violate(`a token is stored in ${table}`);
      }
    }
  };

  return {
    countLive: (card: Card): number => live(card).length,
    /** A contact that another card has made, while Galena does not know whether it exists. */
    findInDoubt: (card: Card) => {
      const entries = readEntries();
      for (const other of cards) {
        if (other === card || other.lead.updateOf !== null) continue;
        const kind = entries.get(other.id)?.state.kind;
        const [contact, ...more] = live(other);
        const isInDoubt = kind === 'sending' || kind === 'uncertain' || kind === 'asking';
        if (isInDoubt && contact && more.length === 0) return { other, contactId: contact.id };
      }
      return null;
    },
    isAtRest: (): boolean => {
      const entries = readEntries();
      return cards.every((card) => {
        const entry = entries.get(card.id);
        return entry !== undefined && isAsWanted(card, entry);
      });
    },
    /** The cards that are not in the state that the rep wants. */
    describeUnrest: (): string => {
      const entries = readEntries();
      const left = cards.flatMap((card) => {
        const entry = entries.get(card.id);
        return entry && isAsWanted(card, entry) ? [] : [`card ${card.number} is ${inWords(entry)}`];
      });
      return left.join(', ') || 'a twin is watched for';
    },
    isWatching: (): boolean =>
      currentDb().prepare('SELECT 1 FROM twin_watch LIMIT 1').get() !== undefined,

    /** Write-ahead: no changing call leaves before its attempt is on the disk. */
    onLeave: (request: PracticeRequest): void => {
      if (!isChange(request)) return;
      addDoubts(request, 1);
      const { method, path, body } = request;
      const key = `${method} ${path} ${body}`;
      const count = (sent.get(key) ?? 0) + 1;
      sent.set(key, count);
      const written = currentDb()
        .prepare(
          `SELECT count(*) FROM attempt WHERE request ->> '$.method' = @method
             AND request ->> '$.url' LIKE '%' || @path AND request ->> '$.body' = @body`,
        )
        .pluck()
        .get({ method, path, body });
      if (Number(written) < count) violate('a call left before its attempt was written');
    },

    onSure: (request: PracticeRequest): void => addDoubts(request, -1),

    /** An answer that came but was not written down before the crash is lost too. */
    onOpen: (): void => {
      const entries = readEntries();
      for (const card of cards) {
        const state = entries.get(card.id)?.state;
        if (state?.kind !== 'sending') continue;
        doubts.set(card, Math.max(doubts.get(card) ?? 0, state.unanswered + 1));
      }
    },

    checkNow: (): void => {
      const entries = readEntries();
      for (const card of cards) {
        const entry = entries.get(card.id);
        checkText(card, entry);
        if (!entry) continue;
        checkDone(card, entry);
        checkDoubt(card, entry);
      }
      promises.checkNow();
    },

    checkEnd: (): void => {
      const entries = readEntries();
      for (const card of cards) {
        const entry = entries.get(card.id);
        checkText(card, entry);
        if (!entry) violate(`card ${card.number} is not in the database`);
        else {
          checkDone(card, entry);
          checkSettled(card, entry);
        }
      }
      promises.checkEnd();
      checkSecrets();
    },
  };
};

export type Invariants = ReturnType<typeof createInvariants>;
