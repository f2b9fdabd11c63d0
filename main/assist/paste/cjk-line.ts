import { type Firm, readFirm } from './companies.ts';
import { labelKind } from './labels.ts';
import type { Piece } from './pieces.ts';
import { hasCjkSurname, hasOrgWord, roleWords } from './vocabulary.ts';

/*
 * Chinese, Japanese and Korean lines hold a firm, a department, a person and a title, divided only
 * by spaces, in either order: `株式会社みなと 営業部 山田太郎`, `한빛제과 구매팀 서지안 대리`.
 */

const CJK = /[\u3041-\u9FFF\uAC00-\uD7A3]/u;
const CJK_WORD = /^[\u3005\u3041-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3・]+$/u;
/** The reading of a name, in brackets after it. */
const READING = /\([^()]{1,40}\)/gu;
const DEPARTMENT =
  /(?:[部課室係局所店]|本部|グループ|チーム|センター|支店|支社|事業部|事务部|[0-9]課|部门|部門|科|处|處|.팀|.{2}부|.{2}과|.{2}실|.{2}본부|.{2}센터|.{2}지점|사업부)$/u;

/** A part of a piece that may be a name by itself. */
export type NamePart = {
  readonly text: string;
  readonly start: number;
  /** How much its place in the piece supports it. */
  readonly bonus: number;
  /** It counts only with a known given name in it, or with a mail address that supports it. */
  readonly needsProof: boolean;
  /** How well a mail address must support it; see `localSupport`. */
  readonly enoughSupport?: number;
  /** The person's role stands before it, with a colon. */
  readonly isUnderRole?: boolean;
};

type Word = { readonly text: string; readonly start: number; readonly end: number };

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

export const isDepartment = (word: string): boolean => word.length > 2 && DEPARTMENT.test(word);

/** A word that may be a part of somebody's name. */
const isNameWord = ({ text }: Word): boolean =>
  CJK_WORD.test(text) && !isDepartment(text) && roleWords(text) === 0 && labelKind(text) !== 'name';

/** Runs of name words between firms, departments and titles. */
const stretchesOf = (words: readonly Word[]): readonly (readonly Word[])[] => {
  const stretches: Word[][] = [[]];
  for (const word of words) {
    if (isNameWord(word)) stretches.at(-1)?.push(word);
    else stretches.push([]);
  }
  return stretches.filter(({ length }) => length > 0 && length <= 4);
};

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[^\s()]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A firm without a legal form, recognized by the department after it: `한빛제과 구매팀`. */
export const firmInCjkLine = (text: string): Firm | null => {
  const [first, second] = wordsIn(text);
  if (!first || !second || !CJK_WORD.test(first.text) || !isDepartment(second.text)) return null;
  const isPerson = hasCjkSurname(first.text) && first.text.length <= 4 && !hasOrgWord(first.text);
  const isOther = isDepartment(first.text) && !hasOrgWord(first.text);
  return isPerson || isOther || roleWords(first.text) > 0
    ? null
    : { start: first.start, end: first.end, value: first.text };
};

/** `해담은조명 길다은 실장님`: in Korea the rank follows the person, and the firm comes first. */
const koreanInRank = (words: readonly Word[], start: number): NamePart | null => {
  const at = words.findIndex(
    ({ text }, index) =>
      /^[\uAC00-\uD7A3]{2,4}$/.test(text) &&
      index > 0 &&
      [...(words[index - 1]?.text ?? '')].length > 1 &&
      roleWords(text) === 0 &&
      hasCjkSurname(text) &&
      roleWords(words[index + 1]?.text ?? '') > 0,
  );
  const word = words[at];
  return word ? { text: word.text, start: start + word.start, bonus: 2, needsProof: false } : null;
};

/** All parts of such a line that may be a person's name. */
export const namesInCjkLine = ({
  folded,
  start,
}: Pick<Piece, 'folded' | 'start'>): readonly NamePart[] => {
  if (!CJK.test(folded) || folded.length > 80) return [];
  const firm = readFirm(folded);
  const text = (firm ? blank(folded, firm.start, firm.end) : folded).replace(READING, (reading) =>
    ' '.repeat(reading.length),
  );
  const words = wordsIn(text);
  const ranked = koreanInRank(words, start);
  if (ranked) return [ranked];
  const hasOther = firm !== null || words.some((word) => !isNameWord(word));
  if (!hasOther) return [];
  return stretchesOf(words).flatMap((stretch) => {
    const [first] = stretch;
    const last = stretch.at(-1);
    if (!first || !last) return [];
    const name = text.slice(first.start, last.end);
    // Two words after a firm or department are a person's name, even if no list has the surname.
    const isSure = stretch.length === 2 && hasOther && /^[\u3005\u4E00-\u9FFF]/u.test(name);
    return [
      {
        text: name,
        start: start + first.start,
        bonus: isSure || hasCjkSurname(name.replaceAll(' ', '')) ? 1 : 0,
        needsProof: !isSure,
      },
    ];
  });
};
