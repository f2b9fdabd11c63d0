import type { BlockContext } from './block-context.ts';
import { plainWords } from './clean.ts';
import { type Firm, hostSupport, readFirm } from './companies.ts';
import { firmAfterAt, firmAfterWord, firmIntroduced, firmPerhapsAfter } from './firm-after.ts';
import { looksLikeTitle } from './firm-look.ts';
import type { ChosenName } from './name-candidates.ts';
import type { Piece } from './pieces.ts';
import { hasOrgWord, roleWords } from './vocabulary.ts';

export type Neighbours = {
  readonly before: Piece | undefined;
  readonly name: ChosenName | null;
};

/** The firm that a headline or a sentence introduces: `Head of Music at Oceania Records`. */
export const employerIn = (
  context: BlockContext,
  piece: Piece,
  near: Neighbours,
): (Firm & { isPerhaps: boolean }) | null => {
  const isAbout = (start: number) =>
    roleWords(piece.text.slice(0, start)) > 0 || near.name?.line === piece.line;
  // A name or a role must stand right before: in `Château de la Motte`, `de la` introduces no firm.
  const isBehindName = (start: number) =>
    roleWords(piece.text.slice(0, start)) > 0 ||
    (near.name?.line === piece.line &&
      plainWords(piece.text.slice(0, start)).length <= 3 &&
      !/^\p{Lu}/u.test(piece.text.trimStart()));
  const introduced = firmIntroduced(context.lines[piece.line]?.text ?? '');
  const by = introduced ? introduced.start - piece.start : -1;
  if (introduced && by >= 0 && by < piece.text.length && looksLikeTitle(introduced.value))
    return {
      start: by,
      end: introduced.end - piece.start,
      value: introduced.value,
      isPerhaps: false,
    };
  const told = firmAfterWord(piece.text);
  if (told && looksLikeTitle(told.value)) return { ...told, isPerhaps: false };
  const sure = firmAfterAt(piece.text);
  if (sure && (isAbout(sure.start) || isPersonAt(piece.text.slice(0, sure.start), sure.value)))
    return { ...sure, ...shift(formedAt(piece.text, sure.start), sure.start), isPerhaps: false };
  const perhaps = firmPerhapsAfter(piece.text);
  const formed = perhaps ? readFirm(piece.text.slice(perhaps.start)) : null;
  // `Kierownik Projektu w Karpackie S.A.`, but not `Łączkowska i Wspólnicy s.c.`
  if (perhaps && formed?.start === 0 && roleWords(piece.text.slice(0, perhaps.start)) > 0)
    return { ...perhaps, ...shift(formed, perhaps.start), isPerhaps: false };
  if (!perhaps || !isBehindName(perhaps.start) || !looksLikeTitle(perhaps.value)) return null;
  const isSupported =
    // After a person, `from` may name a town: a firm must have more words than a town.
    (/^\s*from\s/.test(piece.text) && /\s\p{Lu}/u.test(perhaps.value)) ||
    hasOrgWord(perhaps.value) ||
    // A profile repeats the firm in its own line.
    context.lines.some((line) => line.text.trim() === perhaps.value) ||
    readFirm(perhaps.value) !== null ||
    context.hosts.some((host) => hostSupport(host, perhaps.value) >= 3);
  return isSupported && roleWords(perhaps.value) === 0 ? { ...perhaps, isPerhaps: true } : null;
};

/** `Gertie at Holland Bulb Farm`: one or two capitalized words, then a text with a trade word. */
const isPersonAt = (lead: string, firm: string): boolean =>
  /^\s*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:at|@|bei|chez|hos|presso|bij) ?$/u.test(lead) &&
  hasOrgWord(firm) &&
  !hasOrgWord(lead);

/** The firm with its whole legal form, also with points and commas: `Acme GmbH & Co. KG`. */
const formedAt = (text: string, start: number): Firm | null => {
  const firm = readFirm(text.slice(start));
  return firm?.start === 0 ? firm : null;
};

const shift = (firm: Firm | null, by: number): Partial<Firm> =>
  firm ? { start: firm.start + by, end: firm.end + by, value: firm.value } : {};
