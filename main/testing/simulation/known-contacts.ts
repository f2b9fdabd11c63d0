import { z } from 'zod';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import type { Practice } from '../../practice/practice.ts';
import type { Card } from './cards.ts';
import { createDice } from './dice.ts';
import type { SimPlan } from './plan.ts';
import { practiceToken, type World } from './world.ts';

type Known = NonNullable<TypedLead['updateOf']>;

const NAMES = ['Known one', 'Known two'] as const;
/** The same note for several visits. */
const COMMON_NOTE = 'Called, no answer';
/** The ids of two teammates of the practice workspace, and one unknown id. */
const OWNERS = ['1001', '1002', '1'] as const;
/** After this, the calls made here no longer count against Intercom's limit. */
const WINDOW_MS = 10_000;

const answerSchema = z.object({ id: z.string(), name: z.string() });

const makeContact = async (practice: Practice, name: string): Promise<Known> => {
  const reply = await practice.handle({
    method: 'POST',
    path: '/contacts',
    query: '',
    headers: { authorization: `Bearer ${practiceToken}`, 'intercom-version': '2.16' },
    body: JSON.stringify({ role: 'lead', name }),
  });
  return answerSchema.parse(JSON.parse(reply.kind === 'answer' ? reply.body : ''));
};

/** Contacts that Intercom has before Galena opens for the first time. */
export const makeKnown = async ({ plan, practice, clock }: World): Promise<readonly Known[]> => {
  if (!plan.hasUpdates) return [];
  const known: Known[] = [];
  for (const name of NAMES) known.push(await makeContact(practice, name));
  clock.after(WINDOW_MS, () => undefined);
  await clock.step();
  return known;
};

/** Makes some cards updates of known contacts, and gives some cards an owner. */
export const drawUpdates = (plan: SimPlan, known: readonly Known[], cards: readonly Card[]) => {
  const dice = createDice(plan.seed, 9);
  for (const card of cards) {
    const isLookalike = card.marker !== `Lead ${card.number}`;
    if (isLookalike) continue;
    card.adopts = plan.hasAdoptions && dice.chance(0.4);
    const updateOf = known[dice.between(0, NAMES.length - 1)];
    if (updateOf === undefined) continue;
    if (dice.chance(0.3)) card.lead = { ...card.lead, ownerId: dice.pick(OWNERS) };
    if (card.adopts || dice.chance(0.4)) continue;
    const note = dice.chance(0.5) ? COMMON_NOTE : card.lead.note;
    card.lead = { ...card.lead, updateOf, note };
  }
};

/** What the rep enters to update another card's contact: the same fields, and more steps. */
export const adopted = (card: Card, other: Card, contactId: string): TypedLead => ({
  ...other.lead,
  customAttributes: [],
  updateOf: { id: contactId, name: other.lead.name },
  tags: card.lead.tags,
  note: card.lead.note || other.lead.note,
});
