import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { PURE_TESTS } from './scripts/test/pure-tests.ts';

/** For tests that hang alone: a busy machine may be ten times slower than a quiet one. */
const testTimeout = 60_000;
/** The same for what is asked again and again; Vitest itself gives up after a second. */
const expectLimits = { poll: { timeout: 20_000 } };

const NODE_TESTS = ['{main,preload,scripts,e2e}/**/*.test.ts', 'renderer/**/*.test.ts'];

/** Begun first, so that no core waits for them alone at the end. */
const LONGEST = ['simulation/simulation.test.ts', 'submit/last-lead.test.tsx'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    // Left alone, vitest keeps one core for itself, which on two cores is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'pure',
          include: PURE_TESTS,
          environment: 'node',
          isolate: false,
          testTimeout,
          expect: expectLimits,
        },
      },
      {
        test: {
          name: 'node',
          include: NODE_TESTS,
          exclude: ['**/node_modules/**', ...PURE_TESTS],
          environment: 'node',
          testTimeout,
          expect: expectLimits,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'page',
          include: ['renderer/**/*.test.tsx'],
          environment: 'jsdom',
          testTimeout,
          expect: expectLimits,
          setupFiles: ['renderer/testing/set-up.ts'],
        },
      },
    ],
  },
});
