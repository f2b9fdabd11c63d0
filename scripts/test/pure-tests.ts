/**
 * Tests that replace no module and nothing global, so one process may run many of their files. A
 * process for each file would cost more than most of these tests.
 */
export const PURE_TESTS = [
  'main/{campaigns,intercom,ipc,leads,network,outbox,practice,security,storage,testing}/**/*.test.ts',
  'preload/contract/**/*.test.ts',
];

/** What these tests may not use. */
export const IMPURE =
  /\bvi\.(?:do)?(?:mock|stubGlobal|stubEnv|useFakeTimers|setSystemTime)\b|\bprocess\.(?:env(?:\.\w+|\[[^\]]+\]) = |chdir|on\()|\bglobalThis(?:\.\w+|\[[^\]]+\]) = |\bObject\.(?:assign|defineProperty)\((?:globalThis|process)/i;
