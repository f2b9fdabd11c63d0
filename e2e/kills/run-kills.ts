import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { API_VERSIONS, type ApiVersion } from '../../preload/contract/session.ts';
import { launchElectron, whyNoElectron } from '../lanes/electron.ts';
import { launchStandIn } from '../lanes/stand-in.ts';
import { killRun } from './kill-run.ts';

export type KillsOptions = {
  readonly kills: number;
  /** The run's seed; a series that fails names its own seed. */
  readonly seed: number;
  /** Called after each kill with the number of kills so far. */
  readonly onProgress?: (done: number) => void;
};

export type KillsReport = {
  readonly violations: string[];
  readonly leads: number;
  readonly acknowledged: number;
};

/** After this many kills a series begins again: a larger profile finds nothing more. */
const KILLS_PER_SERIES = 25;
/** As many as the reference machine for the figures has cores. */
const AT_ONCE = 2;

type Series = { readonly seed: number; readonly kills: number; readonly apiVersion: ApiVersion };

/** Both API versions in turn, each series with its own seed. */
export const planSeries = (kills: number, seed: number): readonly Series[] => {
  const count = Math.max(Math.min(kills, AT_ONCE), Math.ceil(kills / KILLS_PER_SERIES));
  return Array.from({ length: count }, (_, index) => ({
    seed: seed + index,
    kills: Math.floor(kills / count) + (index < kills % count ? 1 : 0),
    apiVersion: API_VERSIONS[index % API_VERSIONS.length] ?? '2.16',
  }));
};

const projectFolder = path.resolve(import.meta.dirname, '..', '..');

/**
 * Kills the built app `kills` times, with both API versions. It needs the bundles, and a keyring
 * that may be written to.
 */
export const runKills = async ({ kills, seed, onProgress }: KillsOptions): Promise<KillsReport> => {
  const launch = whyNoElectron() === undefined ? launchElectron : launchStandIn;
  const waiting = [...planSeries(kills, seed)];
  const violations: string[] = [];
  let done = 0;
  let leads = 0;
  let acknowledged = 0;

  const runSeries = async (series: Series): Promise<void> => {
    const profile = await mkdtemp(path.join(tmpdir(), 'galena-kills-'));
    const onKill = (): void => {
      done += 1;
      onProgress?.(done);
    };
    try {
      const report = await killRun({
        ...series,
        profile,
        launch,
        onKill,
        appFolder: projectFolder,
      });
      violations.push(...report.violations);
      leads += report.leads;
      acknowledged += report.acknowledged;
    } catch (cause) {
      violations.push(inspect(cause));
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await runSeries(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { violations, leads, acknowledged };
};
