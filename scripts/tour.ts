import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright';
import { launchElectron } from '../e2e/lanes/electron.ts';
import type { LaunchedApp } from '../e2e/lanes/lane.ts';
import { launchStandIn } from '../e2e/lanes/stand-in.ts';
import { type RunningPractice, startPractice } from '../main/practice/start-practice.ts';
import { findRuntime } from './runtime.ts';
import { ROOT } from './tools.ts';
import {
  connectToPractice,
  fillLead,
  openConnect,
  readAnswer,
  submitLead,
  type TourLead,
  waitForLastLead,
} from './tour/screens.ts';
import { startShots } from './tour/shots.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const printAnswer = (answer: unknown): void => {
  print('\nIntercom (the practice workspace) answered:');
  print(`${JSON.stringify(answer, null, 2)}\n`);
};

type Leads = readonly [TourLead, TourLead];

/** Leads that no earlier tour has entered in this profile. */
const makeLeads = (mark: string): Leads => [
  { name: `Ada Tour ${mark}`, email: `ada.${mark}@example.com`, phone: '+1 555 010 0199' },
  { name: `Ben Offline ${mark}`, email: `ben.${mark}@example.com`, phone: '+1 555 010 0142' },
];

/** What a rep would do on the first day. */
const walk = async (
  page: Page,
  takeShot: (name: string) => Promise<void>,
  practice: RunningPractice,
  [first, second]: Leads,
): Promise<void> => {
  print('1. Connecting to the practice workspace.');
  await openConnect(page);
  await takeShot('connect');
  await connectToPractice(page);

  print('2. Entering a lead.');
  await fillLead(page, first);
  await takeShot('new-lead');
  await submitLead(page, first);
  await waitForLastLead(page, /Created/);
  await takeShot('created');

  print('3. Reading in the history what was sent and what came back.');
  printAnswer(await readAnswer(page, first));
  await takeShot('history');

  print('4. Going offline and entering another lead.');
  await practice.pause();
  await fillLead(page, second);
  await submitLead(page, second);
  await waitForLastLead(page, /Waiting/);
  await takeShot('offline');

  print('5. Coming back online: the lead arrives by itself.');
  await practice.resume();
  await waitForLastLead(page, /Created/);
  printAnswer(await readAnswer(page, second));
  await takeShot('arrived');
};

/** Whether each lead is in the workspace once: the workspace is asked, not Galena. */
const provesLeads = (practice: RunningPractice, leads: Leads): boolean => {
  const counts = leads.map(
    (lead) => practice.contacts().filter(({ email }) => email === lead.email).length,
  );
  leads.forEach(({ email }, index) => {
    print(
      `The practice workspace has ${email} ${counts[index] === 1 ? 'once' : `${counts[index]} times`}.`,
    );
  });
  return counts.every((count) => count === 1);
};

const tour = async (profile: string): Promise<number> => {
  const practice = await startPractice();
  const launch = findRuntime().kind === 'electron' ? launchElectron : launchStandIn;
  const env = { GALENA_PRACTICE: JSON.stringify({ url: practice.url, token: practice.token }) };
  const leads = makeLeads(randomUUID().slice(0, 8));
  let app: LaunchedApp | undefined;
  let takeShot = async (_name: string): Promise<void> => undefined;
  try {
    app = await launch({ appFolder: ROOT, profile, env });
    takeShot = startShots(app.page, print);
    await walk(app.page, takeShot, practice, leads);
    return provesLeads(practice, leads) ? 0 : 1;
  } catch (cause) {
    print(`The tour could not go on: ${cause instanceof Error ? cause.message : String(cause)}`);
    await takeShot('stuck').catch(() => undefined);
    if (app) print(app.output());
    return 1;
  } finally {
    await app?.close();
  }
};

if (import.meta.main) process.exit(await tour(process.argv[2] ?? ''));
