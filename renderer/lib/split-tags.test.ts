import { expect, test } from 'vitest';
import { splitTags } from './split-tags.ts';

test.each([
  ['', []],
  [' , ,', []],
  ['a', ['a']],
  [' a , b b,', ['a', 'b b']],
])('“%s” are the tags %j', (line, tags) => {
  expect(splitTags(line)).toEqual(tags);
});
