import { createHash } from 'node:crypto';
import { readConfig } from '../../config.ts';
import { type Card, drawCards } from './cards.ts';
import { type Computer, createComputer, type Mutation } from './computer.ts';
import { createDice, type Dice } from './dice.ts';
import { createInvariants, type Invariants } from './invariants.ts';
import { drawUpdates, makeKnown } from './known-contacts.ts';
import { type Launch, openLaunch } from './launch.ts';
import { type Caller, createNetwork, type Network } from './network.ts';
import { drawPlan } from './plan.ts';
import { createRep } from './rep.ts';
import { createWorld, type World } from './world.ts';

export type Report = {
  readonly seed: number;
  readonly ok: boolean;
  readonly violations: readonly string[];
  readonly trace: readonly string[];
  /** Equal for the same seed and the same code. */
  readonly traceHash: string;
};

export type SimOptions = {
  readonly mutation?: Mutation;
  /** Keeps the database in files in this folder. */
  readonly folder?: string;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The twin watch takes a day, or two if the wall clock was set back; nothing takes longer. */
const LONGEST_MS = 80 * HOUR;
/** How long entries may be in an unwanted state, once nothing goes wrong any more. */
const LONGEST_UNREST_MS = 6 * HOUR;
/** Far more timers than are due in any one millisecond. */
const MOST_AT_ONCE = 5_000;
const NETWORK_CRASHES = 0.06;
const NEWS_CRASHES = 0.4;

type Desktop = {
  readonly launch: () => Launch | null;
  readonly open: () => Promise<void>;
  readonly onCommit: (moment: 'before' | 'after', caller: Caller) => void;
};

/** Opens Galena, and opens it again whenever it has ended. */
const createDesktop = (
  world: World,
  computer: Computer,
  mutation: Mutation,
  hooks: { readonly network: () => Network; readonly onOpen: () => void },
): Desktop => {
  const { plan, clock } = world;
  const dice = createDice(plan.seed, 6);
  const { network, onOpen } = hooks;
  const { changeNetwork = (wires) => wires, changeConfig = (config) => config } = mutation;
  const config = changeConfig(readConfig({}, { version: '1.0.0', isPackaged: true }));
  let current: Launch | null = null;

  const reopenLater = (): void => {
    current = null;
    const downMs = dice.pick([500, 3_000, 20_000, dice.chance(0.1) ? 2 * HOUR : MINUTE]);
    clock.after(downMs, () => {
      computer.reopen();
      mutation.beforeRestart?.(computer.db());
      void open();
    });
  };

  const newsDice = createDice(plan.seed, 11);
  /** News of the network comes before waiting changes are committed; a crash may follow soon. */
  const hearNews = (launch: Launch): void => {
    if (!world.isTroubled() || !newsDice.chance(plan.newsRate)) return;
    clock.after(0, () => computer.setOnline(network().isOnline()));
    if (!newsDice.chance(plan.crashRate * NEWS_CRASHES)) return;
    clock.after(newsDice.between(1, 10_000), () => launch.crash('after news of the network'));
  };

  const open = async (): Promise<void> => {
    world.note('Galena opens');
    onOpen();
    const launch = openLaunch({
      world,
      computer,
      config,
      wiresFor: (caller) => changeNetwork(network().wiresFor(caller)),
      crashAfter: dice.chance(plan.crashRate) ? dice.between(1, 400) : null,
      onPutOff: () => hearNews(launch),
      onEnd: reopenLater,
    });
    current = launch;
    await launch.start();
  };

  return {
    launch: () => current,
    open,
    onCommit: (moment, caller) => {
      if (!world.isTroubled() || !caller.isAlive()) return;
      if (dice.chance(plan.crashRate * NETWORK_CRASHES)) current?.crash(`${moment} the commit`);
    },
  };
};

type Rep = ReturnType<typeof createRep>;

type Scene = {
  readonly world: World;
  readonly computer: Computer;
  readonly desktop: Desktop;
  readonly network: Network;
  readonly rep: Rep;
  readonly invariants: Invariants;
  readonly dice: Dice;
};

const setScene = async (
  seed: number,
  { mutation = {}, folder }: SimOptions,
): Promise<Scene & { readonly cards: Card[] }> => {
  const drawn = drawPlan(seed);
  const plan = mutation.changePlan ? mutation.changePlan(drawn) : drawn;
  const world = createWorld(plan);
  const dice = createDice(seed, 7);
  const cards = drawCards(plan, dice);
  drawUpdates(plan, await makeKnown(world), cards);
  const computer = createComputer(world, mutation, folder ?? null);
  const invariants = createInvariants(world, computer.db, cards);
  const desktop = createDesktop(world, computer, mutation, {
    network: () => network,
    onOpen: invariants.onOpen,
  });
  const network: Network = createNetwork(world, {
    onLeave: invariants.onLeave,
    onSure: invariants.onSure,
    onCommit: desktop.onCommit,
  });
  const { launch } = desktop;
  const { countLive, findInDoubt } = invariants;
  const rep = createRep({ world, network, dice, cards, launch, countLive, findInDoubt });
  return { world, computer, desktop, network, rep, invariants, dice, cards };
};

const watchSky = ({ world, computer, network }: Scene): void => {
  const { plan, clock } = world;
  for (const { fromMs, toMs } of plan.offline) {
    for (const atMs of [fromMs, toMs]) {
      clock.after(atMs, () => computer.setOnline(network.isOnline()));
    }
  }
  if (plan.revokedAtMs !== null) {
    clock.after(plan.revokedAtMs, () => {
      world.note('the token is revoked');
      world.replaceToken();
    });
  }
};

const connectFirst = async ({ world, desktop, rep }: Scene): Promise<void> => {
  await desktop.open();
  const launch = desktop.launch();
  if (launch === null) throw new Error('Galena did not open');
  await launch.ask('settings:save', { holdSeconds: world.plan.holdSeconds });
  let isDone = false;
  void rep.reconnect(launch).then(() => {
    isDone = true;
  });
  while (!isDone) await world.clock.step();
};

/** The rep looks at the outbox now and then, and the invariants are checked. */
const lookRegularly = (scene: Scene): void => {
  const { world, rep, invariants, dice, desktop } = scene;
  const look = async (): Promise<void> => {
    if (world.isTroubled()) invariants.checkNow();
    if (world.isTroubled() && dice.chance(0.01)) await desktop.launch()?.quit();
    await rep.review();
  };
  const plan = (): void => {
    const calmGapMs = invariants.isAtRest() ? 30 * MINUTE : 2 * MINUTE;
    const gapMs = world.isTroubled() ? dice.between(10_000, 60_000) : calmGapMs;
    world.clock.after(gapMs, () => {
      look().then(plan, (cause: unknown) =>
        world.violate(`the simulation broke: ${String(cause)}`),
      );
    });
  };
  plan();
};

const runUntilRest = async ({ world, invariants, network, rep }: Scene): Promise<void> => {
  const { clock, plan } = world;
  let nextLookMs = plan.calmAtMs;
  // A late twin may end an entry's rest.
  let restedAtMs = plan.calmAtMs;
  let moment = clock.now();
  let steps = 0;
  while (await clock.step()) {
    steps = clock.now() === moment ? steps + 1 : 0;
    moment = clock.now();
    if (steps > MOST_AT_ONCE)
      return world.violate('it turns round and round and waits for nothing');
    if (world.elapsedMs() < nextLookMs) continue;
    nextLookMs = world.elapsedMs() + 5 * MINUTE;
    const isQuiet = network.pendingCreates().length === 0 && rep.isIdle();
    const isAtRest = invariants.isAtRest();
    if (isQuiet && isAtRest && !invariants.isWatching()) return;
    // A rep who is asked answers once nothing is on its way any more.
    if (isAtRest || network.pendingCreates().length > 0) restedAtMs = world.elapsedMs();
    const isLate = world.elapsedMs() > restedAtMs + LONGEST_UNREST_MS;
    if (isLate || world.elapsedMs() > LONGEST_MS) {
      return world.violate(`it does not come to rest: ${invariants.describeUnrest()}`);
    }
  }
};

/** One whole story from one seed: the real Galena in a simulated world. */
export const simulate = async (seed: number, options: SimOptions = {}): Promise<Report> => {
  const scene = await setScene(seed, options);
  const { world, computer, invariants, rep, cards } = scene;
  world.note(`plan ${JSON.stringify(world.plan)}`);
  await connectFirst(scene);
  world.beginTrouble();
  watchSky(scene);
  for (const card of cards) void rep.live(card);
  lookRegularly(scene);
  try {
    await runUntilRest(scene);
    invariants.checkEnd();
  } catch (cause) {
    world.violate(`the simulation broke: ${String(cause)}`);
  }
  computer.close();
  return {
    seed,
    ok: world.violations.size === 0,
    violations: [...world.violations],
    trace: world.trace,
    traceHash: createHash('sha256').update(world.trace.join('\n')).digest('hex'),
  };
};
