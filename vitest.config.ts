import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** For tests that hang alone: a busy machine may be ten times slower than a quiet one. */
const testTimeout = 60_000;
/** The same for what is asked again and again; Vitest itself gives up after a second. */
const expectLimits = { poll: { timeout: 20_000 } };

export default defineConfig({
  test: {
    // Left alone, vitest keeps one core for itself, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['{main,preload,scripts,e2e}/**/*.test.ts', 'renderer/**/*.test.ts'],
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
