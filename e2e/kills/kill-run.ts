import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../main/ports.ts';
import { NO_FAULTS } from '../../main/practice/faults.ts';
import { type RunningPractice, startPractice } from '../../main/practice/start-practice.ts';
import { createSeededRandom } from '../../main/testing/fakes.ts';
import type { ApiVersion } from '../../preload/contract/session.ts';
import { DEFAULT_SETTINGS } from '../../preload/contract/status.ts';
import type { LaunchedApp, LaunchOptions } from '../lanes/lane.ts';
import { galenaPage } from '../pages/galena-page.ts';
import { describeEvidence } from './evidence.ts';
import {
  ANSWER_TIMEOUT_MS,
  drawMoment,
  drawRevocation,
  KILL_FAULTS,
  LAG_WINDOW_MS,
  LONGEST_LAG_MS,
} from './kill-plan.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { startAndKill, typeUntilKilled } from './life.ts';
import { createTokenTrouble, type TokenTrouble } from './token-trouble.ts';
import { findViolations, untrueStates, type Violation } from './verdict.ts';
import {
  answerEntry,
  readDrafts,
  readHistory,
  readRecent,
  readStatus,
  saveSettings,
} from './window-drive.ts';

export type KillRunOptions = {
  readonly seed: number;
  readonly kills: number;
  readonly apiVersion: ApiVersion;
  readonly appFolder: string;
  /** An empty folder; its files stay as the run leaves them. */
  readonly profile: string;
  readonly launch: (options: LaunchOptions) => Promise<LaunchedApp>;
  readonly onKill?: () => void;
};

export type KillReport = {
  /** Each with the seed and what is known about the lead; empty: every promise was kept. */
  readonly violations: readonly string[];
  readonly leads: number;
  readonly acknowledged: number;
};

/** How long everything may take to settle once no fault is left. */
const SETTLE_WITHIN_MS = 45_000;
const SETTLE_CHECK_MS = 100;
/** A start, a life or a look that takes longer hangs; on a busy machine each takes seconds. */
const PHASE_LIMIT_MS = 60_000;
/**
 * The undo window is short here: with a longer one the kills would only find the same state again.
 */
const LONGEST_HOLD_S = 1;

type Run = KillRunOptions & {
  readonly practice: RunningPractice;
  readonly env: Readonly<Record<string, string>>;
};

/** What the window says about entries now, compared with what the workspace has. */
const findUntrue = async (
  { practice }: Run,
  { page }: LaunchedApp,
): Promise<readonly Violation[]> => {
  const before = practice.contacts();
  const entries = [...(await readDrafts(page)), ...(await readRecent(page))];
  return untrueStates(entries, before, practice.contacts());
};

const settle = async ({ page }: LaunchedApp): Promise<void> => {
  const giveUpAt = Date.now() + SETTLE_WITHIN_MS;
  while ((await readStatus(page)).waiting > 0 && Date.now() < giveUpAt)
    await sleep(SETTLE_CHECK_MS);
};

/** Opens Galena again and waits for its form: before that, the database may be closed. */
const openAgain = async (run: Run): Promise<LaunchedApp> => {
  const app = await run.launch(run);
  await galenaPage(app.page).newLead.waitFor();
  return app;
};

const openFirst = async (run: Run): Promise<LaunchedApp> => {
  const app = await run.launch(run);
  const { connect, newLead } = galenaPage(app.page);
  await connect(run.practice.token, run.apiVersion);
  await newLead.waitFor();
  run.practice.setFaults(KILL_FAULTS);
  return app;
};

type Series = Run & {
  readonly random: Random;
  readonly ledger: Ledger;
  readonly nextName: () => string;
  readonly token: TokenTrouble;
};

/** If a series hangs, this says where, before the limit of its test is reached. */
const within = async <T>(phase: string, work: Promise<T>, limitMs = PHASE_LIMIT_MS): Promise<T> => {
  const isLate = Symbol(phase);
  const done = await Promise.race([work, sleep(limitMs, isLate, { ref: false })]);
  if (done === isLate) throw new Error(`${phase} took longer than ${limitMs} ms.`);
  return done as T;
};

const nameLeads = (seed: number): (() => string) => {
  let names = 0;
  return () => {
    names += 1;
    return `Lead ${seed}-${names}`;
  };
};

const killOnce = async (series: Series, app: LaunchedApp): Promise<void> => {
  const moment = drawMoment(series.random);
  if (moment.kind === 'starting') {
    await app.close();
    await startAndKill(app.command, series.env, moment.afterMs);
    return;
  }
  const holdSeconds = Math.round(series.random.next() * LONGEST_HOLD_S);
  await saveSettings(app.page, { ...DEFAULT_SETTINGS, holdSeconds });
  const meddle = series.token.planLife(drawRevocation(series.random));
  await typeUntilKilled({ ...series, app, moment, meddle, isHeld: holdSeconds > 0 });
};

/**
 * After three uncertain sends the rep must decide about a lead, and looks into Intercom.
 * @returns whether Galena asked about any lead
 */
const answerQuestions = async ({ practice }: Run, { page }: LaunchedApp): Promise<boolean> => {
  const asking = (await readHistory(page)).filter(({ state }) => state.kind === 'asking');
  for (const { id, lead } of asking) {
    const isThere = practice.contacts().some(({ name }) => name === lead.name);
    await answerEntry(page, id, isThere ? 'is-there' : 'send-again');
  }
  return asking.length > 0;
};

/** Compares what is left, once no fault is left, with what the window promised. */
const judge = async (
  series: Series,
  app: LaunchedApp,
  early: readonly Violation[],
): Promise<KillReport> => {
  const { practice, ledger } = series;
  practice.setFaults(NO_FAULTS);
  await series.token.makeGood(app.page);
  await settle(app);
  if (await answerQuestions(series, app)) await settle(app);
  const entries = [...(await readDrafts(app.page)), ...(await readHistory(app.page))];
  const leads = ledger.leads();
  const late = findViolations({ leads, contacts: practice.contacts(), entries });
  const violations = await describeEvidence([...early, ...late], { ...series, app, entries });
  return { violations, leads: leads.length, acknowledged: ledger.countAcknowledged() };
};

const carryOut = async (run: Run): Promise<KillReport> => {
  const { seed, kills } = run;
  const random = createSeededRandom(seed);
  const token = createTokenTrouble(run.practice, run.apiVersion);
  const series = { ...run, random, ledger: createLedger(), nextName: nameLeads(seed), token };
  const untrue: Violation[] = [];
  let app = await within('The first start', openFirst(run));
  for (let kill = 1; kill <= kills; kill += 1) {
    await within(`Life ${kill}, to its kill,`, killOnce(series, app));
    run.onKill?.();
    app = await within(`The start after kill ${kill}`, openAgain(run));
    const look = within(`The look at the window after kill ${kill}`, findUntrue(run, app));
    untrue.push(...(await look));
  }
  return within('The judgement', judge(series, app, untrue), 2 * SETTLE_WITHIN_MS + PHASE_LIMIT_MS);
};

/** What the window shows, if it answers. */
const readWindow = async ({ page }: LaunchedApp): Promise<string> => {
  const text = page.locator('body').innerText({ timeout: SETTLE_CHECK_MS });
  return within('Reading the window', text, 1_000).catch((cause: unknown) => String(cause));
};

const openIntercom = (seed: number): Promise<RunningPractice> =>
  startPractice({
    random: createSeededRandom(seed),
    settings: { indexLagMs: { minMs: 0, maxMs: LONGEST_LAG_MS } },
  });

/**
 * Opens the built app on an empty profile, with its own Intercom. Types leads, kills the app at
 * moments drawn from the seed, and opens it again. At the end it compares what the window promised
 * with what Intercom has.
 */
export const killRun = async (options: KillRunOptions): Promise<KillReport> => {
  const practice = await openIntercom(options.seed);
  const env = {
    GALENA_KEYCHAIN_SERVICE: `Galena kills ${randomUUID()}`,
    GALENA_API_URL: practice.url,
    GALENA_LAG_WINDOW_MS: String(LAG_WINDOW_MS),
    GALENA_ANSWER_TIMEOUT_MS: String(ANSWER_TIMEOUT_MS),
  };
  let last: LaunchedApp | undefined;
  const launch = async (launchOptions: LaunchOptions): Promise<LaunchedApp> => {
    last = await options.launch(launchOptions);
    return last;
  };
  try {
    return await carryOut({ ...options, launch, practice, env });
  } catch (cause) {
    const said = last?.output() ?? '';
    const seen = last ? await readWindow(last) : '';
    const text = `The series with seed ${options.seed} broke off: ${String(cause)}`;
    throw new Error(`${text}\nIts window showed:\n${seen}\nGalena said:\n${said}`, { cause });
  } finally {
    await last?.close();
    await practice.close();
  }
};
