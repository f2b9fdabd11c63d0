import { z } from 'zod';
import { parseJson } from '../../preload/contract/parse-json.ts';

/**
 * A column that holds JSON. JavaScript's own error is not used: it quotes the text, which may name
 * a person, and errors go into the log.
 */
export const jsonColumn = z.string().transform((text): unknown => {
  const value = parseJson(text);
  if (value === undefined) throw new SyntaxError('A column that holds JSON cannot be read.');
  return value;
});
