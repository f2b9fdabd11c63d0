import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createFakeLog } from '../testing/fakes.ts';
import { logFaults } from './faults.ts';

test.each([
  ['uncaughtException', 'app.uncaught'],
  ['unhandledRejection', 'app.unhandled'],
])('an %s is in the log', (name, event) => {
  const process = new EventEmitter();
  const log = createFakeLog();
  logFaults(process, log);
  process.emit(name, new Error('nobody caught this'));
  expect(log.lines).toMatchObject([{ event }]);
});
