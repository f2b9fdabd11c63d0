import { type Report, type SimOptions, simulate } from './simulate.ts';

/** How to repeat a failing story, and the last lines of its trace. */
export const describeFailure = ({ seed, violations, trace }: Report): string =>
  [
    `Seed ${seed} breaks a promise: ${violations.join('; ')}.`,
    `See all of it with: npm run soak -- --seed ${seed}`,
    ...trace.slice(-LAST_LINES),
  ].join('\n');

const LAST_LINES = 40;

/** The first failing story, or null if all stories end well. */
export const findFailure = async (
  from: number,
  count: number,
  options: SimOptions = {},
): Promise<Report | null> => {
  for (let seed = from; seed < from + count; seed += 1) {
    const report = await simulate(seed, options);
    if (!report.ok) return report;
  }
  return null;
};

/** @throws Error that names the first failing seed */
export const expectPromisesKept = async (from: number, count: number): Promise<void> => {
  const failure = await findFailure(from, count);
  if (failure) throw new Error(describeFailure(failure));
};
