import { type BlockContext, isForOthers, tellsOfOrganizer } from './block-context.ts';
import { type Found, isPattern, isRoleEmail } from './emails.ts';
import { localSupport } from './local-part.ts';
import { isMobileNumber } from './mobile-numbers.ts';
import { isSomebodyElses, tellsOfOthers } from './others.ts';
import type { PhoneKind } from './phone-labels.ts';
import { readPhone } from './phone-reading.ts';
import type { PhoneRun } from './phones.ts';
import type { MarkedLine } from './pieces.ts';
import { isServiceNumber } from './service-numbers.ts';

export type Placed<T> = T & { readonly line: number };

const OWN_MAIL_WEIGHT = 2;

/** The person's own address: an address that fits the name comes before a department's. */
export const chooseEmail = (context: BlockContext, name: string | null): Placed<Found> | null => {
  let best: { email: Placed<Found>; score: number } | null = null;
  for (const line of context.lines) {
    const isOthers = isForOthers(line.text) || tellsOfOrganizer(context, line, 'email');
    for (const email of line.emails) {
      if (isSomebodyElses(email.value, name) || isPattern(email.value)) continue;
      const local = email.value.slice(0, email.value.lastIndexOf('@'));
      const score =
        (name === null ? 0 : localSupport(local, name) * OWN_MAIL_WEIGHT) -
        (isRoleEmail(email.value) ? 3 : 0) -
        (isOthers ? 4 : 0) -
        (/@(?:[^@]*\.)?(?:pec|legalmail)\./.test(email.value) ? 6 : 0) -
        (context.closer !== -1 && line.index < context.closer ? 2 : 0);
      // An address in somebody else's line counts only if it fits the person's own name.
      const isTold = !tellsOfOthers(line.text) || (name !== null && localSupport(local, name) >= 3);
      if (isTold && (!best || score > best.score))
        best = { email: { ...email, line: line.index }, score };
    }
  }
  return best?.email ?? null;
};

/** A hotline comes after every number of the person or of somebody near them. */
const SERVICE_WEIGHT = 7;

/** If the labels of two numbers say little, the mobile number comes first. */
const MOBILE_WEIGHT = 2;
const SAYS_LITTLE: ReadonlySet<PhoneRun['kind']> = new Set(['unlabelled', 'phone']);
/** The person carries a private mobile too; in Korea `H.` means only that it is a mobile. */
const HOME_WEIGHT = 4;

const mobileWeight = (kind: PhoneRun['kind'], value: string): number => {
  if (!isMobileNumber(value)) return 0;
  return kind === 'home' ? HOME_WEIGHT : SAYS_LITTLE.has(kind) ? MOBILE_WEIGHT : 0;
};

/** Mobile numbers have no extensions: an extension after one belongs to another number. */
const withoutDesk = (value: string): string => {
  const [number = ''] = value.split(' ext. ', 1);
  return isMobileNumber(number) ? number : value;
};

const KIND_RANK: Readonly<Record<PhoneKind | 'unlabelled', number>> = {
  mobile: 10,
  direct: 7,
  phone: 6,
  unlabelled: 5.5,
  home: 4,
  main: 3,
  'shared-fax': 1,
  fax: -1,
  'not-a-phone': -1,
};

type Run = Placed<PhoneRun> & { readonly kind: PhoneKind | 'unlabelled'; readonly rank: number };

const kindOf = (context: BlockContext, line: MarkedLine, run: PhoneRun): PhoneRun['kind'] => {
  const above = run.isWhole && run.kind === 'unlabelled' ? context.labelAbove[line.index] : null;
  if (above && isPhoneKind(above)) return above;
  return above === 'number' ? 'not-a-phone' : run.kind;
};

const isPhoneKind = (kind: string): kind is PhoneKind => Object.hasOwn(KIND_RANK, kind);

/** The runs that may be a person's number, ranked by label and place, the likeliest first. */
const rankedRuns = (context: BlockContext): readonly Run[] =>
  context.lines
    .filter((line) => !tellsOfOthers(line.text))
    .flatMap((line) => {
      const isBefore = context.closer !== -1 && line.index < context.closer;
      const weight = (isBefore ? 2 : 0) + (isForOthers(line.text) ? 6 : 0);
      return line.runs.map((run) => {
        const kind = kindOf(context, line, run);
        return { ...run, kind, line: line.index, rank: KIND_RANK[kind] - weight };
      });
    })
    .filter(({ kind }) => KIND_RANK[kind] >= 0)
    .toSorted((a, b) => b.rank - a.rank);

/** Reading a number in many countries is slow, and no signature has more numbers. */
const MAX_READ = 40;

/** The number to call the person at; never a fax. */
export const choosePhone = (
  context: BlockContext,
): Placed<PhoneRun & { readonly value: string }> | null => {
  let best: { phone: Placed<PhoneRun & { value: string }>; score: number } | null = null;
  for (const run of rankedRuns(context).slice(0, MAX_READ)) {
    if (best && best.score >= run.rank + HOME_WEIGHT) break;
    const written = readPhone(run, context.countries);
    if (written === null) continue;
    const value = withoutDesk(written);
    const score =
      run.rank +
      mobileWeight(run.kind, value) -
      (isServiceNumber(value) ? SERVICE_WEIGHT : 0) -
      (/^\+/.test(value) ? 0 : 3);
    if (!best || score > best.score) best = { phone: { ...run, value }, score };
  }
  return best?.phone ?? null;
};
