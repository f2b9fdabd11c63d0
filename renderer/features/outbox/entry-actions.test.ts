import { expect, test } from 'vitest';
import { findActions } from './entry-actions.ts';

test('what is surely not in Intercom may be tried again, edited and discarded', () => {
  const all = { canRetry: true, canEdit: true, canDiscard: true };
  expect(findActions({ kind: 'queued', notBefore: 0, cause: 'new', failures: 0 })).toEqual(all);
});

test('an uncertain entry cannot be sent again by hand', () => {
  const actions = findActions({ kind: 'uncertain', since: 0, cause: 'timeout' });
  expect(actions).toEqual({ canRetry: false, canEdit: false, canDiscard: true });
});

test('an entry on its way is left alone', () => {
  const actions = findActions({ kind: 'sending', since: 0, failures: 0 });
  expect(actions).toEqual({ canRetry: false, canEdit: false, canDiscard: false });
});
