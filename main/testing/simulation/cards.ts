import { EMPTY_LEAD, type TypedLead } from '../../../preload/contract/lead.ts';
import { idsFrom } from '../../practice/ids-from.ts';
import type { Dice } from './dice.ts';
import type { SimPlan } from './plan.ts';

/** A business card in the rep's hand: what is to become of it, and what Galena promised about it. */
export type Card = {
  readonly number: number;
  readonly id: string;
  /** Stands in the name and in no other card's, but for lookalikes. */
  readonly marker: string;
  /** What the rep wants in the end. */
  intends: 'draft' | 'in' | 'out';
  /** The text that Galena last said was safe. */
  acknowledged: TypedLead | null;
  /** Texts given to Galena since, which it did not confirm. */
  unconfirmed: TypedLead[];
  lead: TypedLead;
  /** The rep will not bother again once Intercom has refused it. */
  readonly givesUp: boolean;
  /** Its story is told; from now on the rep only looks after it. */
  isHandedOver: boolean;
  /** Galena confirmed at least once that it was discarded. */
  wasDiscarded: boolean;
  /** The rep does without the steps that were open. */
  hasLeftOut: boolean;
  /** Another card's contact is what it will turn out to be about. */
  adopts: boolean;
};

/** Practice refuses text in an attribute that holds whole numbers. */
const REFUSED_ATTRIBUTE = { name: 'team_mates', type: 'text', value: 'a dozen' } as const;

/** One that the practice workspace has, and one that is new to it. */
const COMPANIES = ['Acme', 'Oceania Records'] as const;
const TAGS = ['Fair', 'fair', 'Hot lead'];

const drawLead = (dice: Dice, marker: string): TypedLead => {
  const handle = marker.toLowerCase().replace(' ', '.');
  const number = marker.replace(/\D/g, '').padStart(4, '0');
  return {
    ...EMPTY_LEAD,
    name: `${marker} O'First & Søn`,
    email: dice.chance(0.7) ? `${handle}@acme.example` : '',
    phone: dice.chance(0.4) ? `+35312${number}` : '',
    customAttributes: dice.chance(0.1) ? [REFUSED_ATTRIBUTE] : [],
    company: dice.chance(0.3) ? dice.pick(COMPANIES) : '',
    tags: dice.chance(0.3) ? TAGS.slice(0, dice.between(1, TAGS.length)) : [],
    note: dice.chance(0.4) ? `${marker} says: 1 < 2 & "so"\non two lines` : '',
  };
};

export const drawCards = (plan: SimPlan, dice: Dice): Card[] => {
  const ids = idsFrom(dice);
  const common = drawLead(dice, 'Lead 0');
  return Array.from({ length: plan.leads }, (_, index) => {
    const number = index + 1;
    const isLookalike = plan.hasLookalikes && dice.chance(0.7);
    const marker = isLookalike ? 'Lead 0' : `Lead ${number}`;
    const id = ids.uuid();
    return {
      number,
      id,
      marker,
      intends: dice.chance(0.1) ? 'draft' : 'in',
      acknowledged: null,
      unconfirmed: [],
      lead: isLookalike ? common : drawLead(dice, marker),
      givesUp: dice.chance(0.15),
      isHandedOver: false,
      wasDiscarded: false,
      hasLeftOut: false,
      adopts: false,
    };
  });
};

/** The same lead with what Intercom refused put right; another card's name stays as it is. */
export const corrected = ({ lead, marker }: Card, version: number): TypedLead => ({
  ...lead,
  name: lead.name.startsWith(`${marker} `) ? `${marker} corrected ${version}` : lead.name,
  customAttributes: [],
});
