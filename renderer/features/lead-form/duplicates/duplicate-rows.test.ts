import { expect, test } from 'vitest';
import { sampleId, sampleLocalMatch, sampleRemoteMatch } from '../../../testing/samples.ts';
import { mergeRows } from './duplicate-rows.ts';

test('a contact is one row, however many entries went into it', () => {
  const contactId = sampleRemoteMatch.contactId;
  const update = { ...sampleLocalMatch, entryId: sampleId(2), contactId };
  const first = { ...sampleLocalMatch, entryId: sampleId(3), contactId };
  const waiting = { ...sampleLocalMatch, state: 'queued', contactId: null } as const;
  const rows = mergeRows({
    local: [
      update,
      { ...waiting, entryId: sampleId(4) },
      first,
      { ...waiting, entryId: sampleId(5) },
    ],
    remote: [sampleRemoteMatch],
    clues: { email: '', phone: '' },
    version: '2.16',
  });
  expect(rows.map(({ key }) => key)).toEqual([sampleId(2), sampleId(4), sampleId(5)]);
});
