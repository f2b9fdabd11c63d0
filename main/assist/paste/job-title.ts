import type { Pasted } from '../../../preload/contract/assist.ts';
import { labelKind } from './labels.ts';
import { isAddress, roleWords } from './vocabulary.ts';

/** A title is a short line, not a sentence. */
const MAX_TITLE = 80;
const MAX_WORDS = 8;
const LABELLED = /^([^:：]{1,40})[:：]\s{0,4}(\S.*)$/u;
/** Labels for a job title or a form of address: `Title: Dr.` is no job. */
const TITLE_LABELS: ReadonlySet<string> = new Set(['title', 'titel']);
/** Labels for a form of address or a department: they do not say what a person does. */
const NO_JOB =
  /^(?:anrede|salutation|civilit|tratamiento|aanhef|department|dept|abteilung|bereich|service|area|departament|reparto|afdeling|avdeling|avdelning|osasto|dzial|oddel|odjel|otdel|отдел|відділ|部|부서|แผนก|القسم|מחלקה|industry|branche)/iu;

/** A department without the person's role in it: `Dpto. de Compras`, `Procurement Group`. */
const DEPARTMENT =
  /^(?:dpto|depto|dep|dept|department of|abt|abteilung|ufficio|uff|oficina de|service d\p{L}{1,2}|servicio|reparto|oddělení|dział|osasto|отдел|відділ|τμήμα|phòng|ฝ่าย|قسم|מחלקת)(?![\p{L}\p{M}])|\s(?:group|team|department|dept\.?|division)$/iu;
/** `Gerente de Suprimentos na`: the firm after it was taken out. */
const LEADS_ON =
  /\s(?:at|@|bei|der|of|for|chez|de|del?|du|en|em|na|no|da|do|di|presso|bij|van|på|hos|ved|w|we|v|ve|u|в|во)$/iu;

type JobTitle = NonNullable<Pasted['jobTitle']>;

/** A title says what a person does: in half of its words, or in one word beside a department. */
const isTitle = (text: string): boolean => {
  const words = text.split(/[\s,/&|-]+/).filter((word) => word !== '');
  return (
    text.length <= MAX_TITLE &&
    words.length <= MAX_WORDS &&
    roleWords(text) > 0 &&
    !DEPARTMENT.test(text) &&
    !/[@\d]|https?:|[.!?:：部課室팀]$/u.test(text) &&
    !isAddress(text)
  );
};

const titleIn = (line: string): { readonly value: string; readonly isSure: boolean } | null => {
  const [, label = '', value = ''] = LABELLED.exec(line) ?? [];
  if (label === '')
    return isTitle(line) ? { value: line.replace(LEADS_ON, ''), isSure: false } : null;
  if (labelKind(label) !== 'role' || NO_JOB.test(label)) return null;
  const isSure = !TITLE_LABELS.has(label.toLowerCase()) || isTitle(value);
  return isSure && value.length <= MAX_TITLE ? { value: value.trim(), isSure } : null;
};

/** The person's job title among the lines left over; a labelled one comes before others. */
export const jobTitleIn = (rest: readonly string[]): JobTitle | null => {
  const found = rest.flatMap((line, restIndex) => {
    const title = titleIn(line);
    return title ? [{ ...title, restIndex }] : [];
  });
  const best = found.find(({ isSure }) => isSure) ?? found[0];
  return best ? { value: best.value, restIndex: best.restIndex } : null;
};

/** Adds the job title that is found in the rest, but only if a person was found. */
export const withJobTitle = (pasted: Pasted): Pasted => {
  const isPerson = pasted.proposals.some(({ field }) => field === 'name' || field === 'email');
  const jobTitle = isPerson ? jobTitleIn(pasted.rest) : null;
  return jobTitle ? { ...pasted, jobTitle } : pasted;
};
