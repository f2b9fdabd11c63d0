import type { TestInfo } from 'playwright/test';
import type { LaunchedApp } from './lanes/lane.ts';

/**
 * A trace costs each test an eighth of its time: only in CI, where nobody can look, and on request.
 */
const isTraced = Boolean(process.env.CI || process.env.GALENA_TRACE);

const isFailed = ({ status, expectedStatus }: TestInfo): boolean => status !== expectedStatus;

/** Shorter than a test's limit: a page that hangs gives no picture. */
const PICTURE_LIMIT_MS = 5_000;

const isDone = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    // An app that was killed gives nothing.
    () => false,
  );

/** Starts to record what the app does in this test. */
export const startEvidence = async ({ context }: LaunchedApp): Promise<void> => {
  if (isTraced) await isDone(context.tracing.start({ snapshots: true, sources: true }));
};

/** Keeps a picture, a trace and the app's output if a test failed. */
export const keepEvidence = async (
  { context, page, output }: LaunchedApp,
  name: string,
  testInfo: TestInfo,
): Promise<void> => {
  const hasFailed = isFailed(testInfo);
  const trace = testInfo.outputPath(`${name}.zip`);
  const picture = testInfo.outputPath(`${name}.png`);
  if (hasFailed) {
    const isTaken = await isDone(page.screenshot({ path: picture, timeout: PICTURE_LIMIT_MS }));
    if (isTaken) await testInfo.attach(`${name} picture`, { path: picture });
  }
  const isKept = isTraced && (await isDone(context.tracing.stop(hasFailed ? { path: trace } : {})));
  if (!hasFailed) return;
  if (isKept) await testInfo.attach(`${name} trace`, { path: trace });
  await testInfo.attach(`${name} output`, { body: output(), contentType: 'text/plain' });
};
