import { EMPTY_LEAD, type TypedLead } from '../../../preload/contract/lead.ts';
import { idsFrom } from '../../practice/ids-from.ts';
import type { Dice } from './dice.ts';
import type { SimPlan } from './plan.ts';

/** A business card in the rep's hand: what should happen to it, and what Galena promised. */
export type Card = {
  readonly number: number;
  readonly id: string;
  /** Part of this card's name and of no other card's, except lookalikes. */
  readonly marker: string;
  /** What the rep wants in the end. */
  intends: 'draft' | 'in' | 'out';
  /** The text that Galena last said was safe. */
  acknowledged: TypedLead | null;
  /** Texts that Galena was given since then and did not confirm. */
  unconfirmed: TypedLead[];
  lead: TypedLead;
  /** The rep gives up once Intercom has refused the lead. */
  readonly givesUp: boolean;
  /** The rep has done everything with it, and from now on only looks after it. */
  isHandedOver: boolean;
  /** Galena confirmed at least once that the lead was discarded. */
  wasDiscarded: boolean;
  /** The rep leaves out the steps that were still open. */
  hasLeftOut: boolean;
  /** This card will be used to update another card's contact. */
  adopts: boolean;
};

/** The practice workspace refuses text for an attribute of whole numbers. */
const REFUSED_ATTRIBUTE = { name: 'team_mates', type: 'text', value: 'a dozen' } as const;

/** One company that the practice workspace has, and one new company. */
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

/** The same lead with the refused values corrected; another card's name stays unchanged. */
export const corrected = ({ lead, marker }: Card, version: number): TypedLead => ({
  ...lead,
  name: lead.name.startsWith(`${marker} `) ? `${marker} corrected ${version}` : lead.name,
  customAttributes: [],
});
