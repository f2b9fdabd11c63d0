import type { Progress, Tracks } from '../../../preload/contract/entry.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { ContactRecord } from '../../practice/records.ts';
import type { Entry } from '../../storage/entry-repo.ts';
import type { Card } from './cards.ts';
import { contactAt } from './contact-at.ts';
import { countNotes, plainNote } from './notes-count.ts';
import { enteredSteps, findLacks, nameOfStep } from './promised-steps.ts';
import type { World } from './world.ts';

type Arrived = {
  readonly lead: TypedLead;
  readonly contactId: string | null;
  readonly steps: Tracks;
};

const arrivedOf = ({ lead, state }: Entry): Arrived | null =>
  state.kind === 'created' || state.kind === 'done'
    ? { lead, contactId: state.contactId, steps: state.steps }
    : null;

const progressOf = ({ steps }: Arrived, name: string): Progress['kind'] | null =>
  steps.find(({ step }) => nameOfStep(step) === name)?.progress.kind ?? null;

type Parts = {
  readonly world: World;
  readonly cards: readonly Card[];
  readonly readEntries: () => ReadonlyMap<string, Entry>;
  readonly isOf: (card: Card, contact: ContactRecord) => boolean;
};

/** Everything entered beside a lead is done, named or still to do; nothing is there too often. */
export const createStepPromises = ({ world, cards, readEntries, isOf }: Parts) => {
  const { practice, plan, violate } = world;

  /** No entered step disappears silently, and only the rep leaves out a step. */
  const checkNamed = (card: Card, arrived: Arrived): void => {
    for (const name of enteredSteps(arrived.lead, plan.apiVersion)) {
      const progress = progressOf(arrived, name);
      if (progress === null)
        violate(`card ${card.number}: the ${name} is gone and nothing says so`);
      if (progress === 'left-out' && !card.hasLeftOut) {
        violate(`card ${card.number}: the ${name} is left out and nobody asked for that`);
      }
    }
  };

  const placeOf = (contactId: string): string => contactAt(practice, contactId)?.id ?? contactId;

  const contactName = (contact: ContactRecord): string => `the contact ${contact.serial}`;

  /** At no moment are there more notes than were entered. */
  const checkNotes = (contact: ContactRecord): void => {
    const notes = practice.notes().filter(({ contactId }) => contactId === contact.id);
    for (const text of new Set(notes.map(({ body }) => plainNote(body)))) {
      const count = countNotes(practice, contact.id, text);
      const entered = cards.filter(
        (card) => isOf(card, contact) && plainNote(card.lead.note) === text,
      ).length;
      if (count > entered) {
        violate(`${contactName(contact)}: the note stands there ${count} times, of ${entered}`);
      }
    }
  };

  /** Each entry with a done note has its own note, even if several notes have the same text. */
  const checkEqualNotes = (contact: ContactRecord, arrived: readonly Arrived[]): void => {
    const done = arrived.filter((one) => progressOf(one, 'note') === 'done');
    for (const text of new Set(done.map(({ lead }) => plainNote(lead.note)))) {
      const claimed = done.filter(({ lead }) => plainNote(lead.note) === text).length;
      const count = countNotes(practice, contact.id, text);
      if (count < claimed && count > 0) {
        violate(`${contactName(contact)}: ${claimed} say that the note is done, it has ${count}`);
      }
    }
  };

  const checkArrived = (
    entries: ReadonlyMap<string, Entry>,
    card: Card,
    leads: (contactId: string) => readonly TypedLead[],
  ): void => {
    const entry = entries.get(card.id);
    const arrived = entry ? arrivedOf(entry) : null;
    if (!arrived) return;
    checkNamed(card, arrived);
    const { contactId } = arrived;
    if (contactId === null) return;
    for (const lack of findLacks(practice, { ...arrived, contactId, leads: leads(contactId) })) {
      violate(`card ${card.number}: ${lack}`);
    }
  };

  return {
    checkNow: (): void => {
      const entries = readEntries();
      for (const card of cards) {
        const entry = entries.get(card.id);
        const arrived = entry ? arrivedOf(entry) : null;
        if (arrived) checkNamed(card, arrived);
      }
      for (const contact of practice.contacts()) checkNotes(contact);
    },
    checkEnd: (): void => {
      const entries = readEntries();
      const arrived = [...entries.values()].map(arrivedOf).filter((one) => one !== null);
      const at = (id: string) =>
        arrived.filter((one) => one.contactId !== null && placeOf(one.contactId) === placeOf(id));
      for (const card of cards) checkArrived(entries, card, (id) => at(id).map(({ lead }) => lead));
      for (const contact of practice.contacts()) {
        checkNotes(contact);
        if (contact.state === 'live') checkEqualNotes(contact, at(contact.id));
      }
    },
  };
};
