import type { EntryState, EntrySummary } from '../../../preload/contract/entry.ts';
import type { TypedLead } from '../../../preload/contract/lead.ts';
import { type Card, corrected } from './cards.ts';
import type { Dice } from './dice.ts';
import { adopted } from './known-contacts.ts';
import type { Launch } from './launch.ts';
import type { Network } from './network.ts';
import type { World } from './world.ts';

type Created = Extract<EntryState, { kind: 'created' }>;

export type RepParts = {
  readonly world: World;
  readonly network: Network;
  readonly dice: Dice;
  readonly cards: readonly Card[];
  /** The Galena that is open now, if any. */
  readonly launch: () => Launch | null;
  /** How many contacts Intercom has of a card. */
  readonly countLive: (card: Card) => number;
  /** Another card's contact, of which Galena does not know whether Intercom has it. */
  readonly findInDoubt: (card: Card) => Found | null;
};

type Found = { readonly other: Card; readonly contactId: string };

/** How often the rep looks into Intercom before entering the lead as a new one. */
const MOST_LOOKS = 60;

/** A rep who types, submits, changes their mind, and repairs what went wrong. */
export const createRep = (parts: RepParts) => {
  const { world, network, dice, cards, launch } = parts;
  const { clock, plan } = world;
  let corrections = 0;
  let connectingWith: Launch | null = null;
  let busy = 0;

  const pause = (ms: number): Promise<void> => new Promise((resolve) => clock.after(ms, resolve));

  const ask: Launch['ask'] = async (channel, ...request) => {
    const current = launch();
    return current ? current.ask(channel, ...request) : null;
  };

  const confirm = (card: Card, lead: TypedLead): void => {
    card.acknowledged = lead;
    card.unconfirmed = [];
  };

  const save = async (card: Card, lead: TypedLead): Promise<boolean> => {
    card.unconfirmed.push(lead);
    const result = await ask('draft:save', { id: card.id, lead });
    if (!result?.ok) return false;
    confirm(card, lead);
    return true;
  };

  const submit = async (card: Card): Promise<boolean> => {
    const { lead } = card;
    world.note(`rep submits ${card.marker} (${card.number})`);
    card.unconfirmed.push(lead);
    const press = () => ask('draft:submit', { id: card.id, lead });
    const results = await Promise.all(dice.chance(0.3) ? [press(), press()] : [press()]);
    if (!results.some((result) => result?.ok)) return false;
    confirm(card, lead);
    return true;
  };

  const type = async (card: Card): Promise<void> => {
    const { lead } = card;
    for (
      let letters = dice.between(1, 4);
      letters < lead.name.length;
      letters += dice.between(3, 9)
    ) {
      await save(card, { ...lead, name: lead.name.slice(0, letters) });
      await pause(dice.between(200, 2_000));
    }
    while (!(await save(card, lead))) await pause(2_000);
  };

  const takeBack = async (card: Card): Promise<void> => {
    card.intends = 'draft';
    const result = await ask('outbox:undo', { id: card.id });
    if (!result?.ok) {
      card.intends = 'in';
      return;
    }
    world.note(`rep undid ${card.number}`);
    await pause(dice.between(1_000, 30_000));
    if (dice.chance(0.6)) card.intends = dice.pick(['in', 'in', 'out']);
  };

  const throwAway = async (card: Card): Promise<void> => {
    card.intends = 'out';
    const result = await ask('entry:discard', { id: card.id });
    world.note(`rep discards ${card.number}: ${result?.ok}`);
    if (result && !result.ok) card.intends = 'in';
    if (!result?.ok) return;
    card.wasDiscarded = true;
    if (dice.chance(0.5)) return;
    await pause(dice.between(1_000, 120_000));
    card.intends = 'in';
    await ask('entry:restore', { id: card.id });
  };

  const thinkBetter = async (card: Card): Promise<void> => {
    await pause(dice.between(0, plan.holdSeconds * 1_200));
    const roll = dice.next();
    if (roll < 0.15) await takeBack(card);
    else if (roll < 0.3) await ask('outbox:send-now', { id: card.id });
    else if (roll < 0.37) await throwAway(card);
  };

  /** Chooses “use as update” if Intercom shows a contact that Galena is still in doubt about. */
  const adopt = async (card: Card): Promise<void> => {
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      const found = parts.findInDoubt(card);
      if (found !== null) {
        card.lead = adopted(card, found.other, found.contactId);
        world.note(`rep updates with ${card.number} what ${found.other.number} has made`);
        return;
      }
      await pause(5_000);
    }
  };

  const live = async (card: Card): Promise<void> => {
    await pause(dice.between(1_000, plan.calmAtMs * 0.6));
    if (card.adopts) await adopt(card);
    await type(card);
    if (card.intends === 'draft') return;
    while (!(await submit(card))) await pause(3_000);
    await thinkBetter(card);
    card.isHandedOver = true;
  };

  const reconnect = async (current: Launch): Promise<void> => {
    if (connectingWith === current) return;
    connectingWith = current;
    network.allow();
    const result = await current.ask('session:connect', {
      token: world.token(),
      region: 'us',
      apiVersion: plan.apiVersion,
      shouldCreateRef: plan.hasRef,
    });
    world.note(`rep reconnects: ${result?.ok ? 'ok' : (result?.error.code ?? 'no answer')}`);
    if (connectingWith === current) connectingWith = null;
  };

  const correct = async (card: Card): Promise<void> => {
    corrections += 1;
    const result = await ask('outbox:edit', { id: card.id });
    if (!result?.ok) return;
    card.lead = corrected(card, corrections);
    world.note(`rep corrects ${card.number}`);
    if (await save(card, card.lead)) await submit(card);
  };

  const seeToRefused = async (card: Card): Promise<void> => {
    if (card.givesUp) return;
    const roll = dice.next();
    if (roll < 0.3 && card.lead.customAttributes.length === 0) {
      await ask('outbox:retry', { id: card.id });
    } else if (roll < 0.4) {
      await throwAway(card);
    } else {
      await correct(card);
    }
  };

  /** Answers what Intercom shows, once no request is on its way any more. */
  const answerQuestion = async (card: Card): Promise<void> => {
    if (network.pendingCreates().some((body) => body.includes(card.marker))) return;
    const answer = parts.countLive(card) > 0 ? 'is-there' : 'send-again';
    if (answer === 'is-there') card.hasLeftOut = true;
    world.note(`rep answers ${card.number}: ${answer}`);
    await ask('outbox:answer', { id: card.id, answer });
  };

  const seeToSteps = async (card: Card, { steps }: Created): Promise<void> => {
    if (!steps.some(({ progress }) => progress.kind === 'refused')) return;
    const [first] = steps;
    const isUpdate = first?.step.kind === 'update' && first.progress.kind === 'refused';
    if (isUpdate && dice.chance(0.5)) return correct(card);
    const doesWithout = dice.chance(0.15);
    if (doesWithout) card.hasLeftOut = true;
    await ask(doesWithout ? 'outbox:leave-out' : 'outbox:retry', { id: card.id });
  };

  const lookAfter = async ({ state }: EntrySummary, card: Card): Promise<void> => {
    if (state.kind === 'refused' && card.intends === 'in') await seeToRefused(card);
    if (state.kind === 'asking') await answerQuestion(card);
    if (state.kind === 'created') await seeToSteps(card, state);
    if (card.intends === 'out') await ask('entry:discard', { id: card.id });
    if (!world.isTroubled()) return;
    if (state.kind === 'queued' && dice.chance(0.1)) await ask('outbox:retry', { id: card.id });
    if (state.kind === 'uncertain' && dice.chance(0.03)) await throwAway(card);
    if (state.kind === 'queued' && dice.chance(0.03)) await throwAway(card);
  };

  const review = async (): Promise<void> => {
    const current = launch();
    if (current === null) return;
    const status = await current.ask('status:read');
    if (status?.ok && status.value.pause !== null) await reconnect(current);
    const [outbox, drafts] = [await current.ask('outbox:list'), await current.ask('draft:list')];
    const bin = await current.ask('entry:list-bin');
    if (!outbox?.ok || !drafts?.ok || !bin?.ok) return;
    const cardOf = ({ id }: EntrySummary) => cards.find((card) => card.id === id);
    for (const entry of outbox.value) {
      const card = cardOf(entry);
      if (card) await lookAfter(entry, card);
    }
    for (const entry of drafts.value) {
      const card = cardOf(entry);
      if (!card) continue;
      if (card.intends === 'in' && card.isHandedOver) await submit(card);
      if (card.intends === 'out') await ask('entry:discard', { id: card.id });
    }
    for (const entry of bin.value) {
      const card = cardOf(entry);
      if (card?.intends === 'in') await ask('entry:restore', { id: card.id });
    }
  };

  return {
    /** From the first letter until the rep only looks after the card. Never rejects. */
    live: async (card: Card): Promise<void> => {
      busy += 1;
      try {
        await live(card);
      } catch (cause) {
        world.violate(`the simulation broke: ${String(cause)}`);
      }
      busy -= 1;
    },
    isIdle: (): boolean => busy === 0,
    review,
    reconnect,
  };
};
