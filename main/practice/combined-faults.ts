import { parseJson } from '../../preload/contract/parse-json.ts';
import { wordTable } from '../../preload/contract/word-table.ts';
import type { AdminActions } from './admin-actions.ts';
import { findAttribute } from './custom-values.ts';
import type { CombinedFault } from './faults.ts';
import { isJsonObject, type PracticeAnswer, type PracticeRequest } from './protocol.ts';
import { NO_QUIRKS, type Quirks } from './route.ts';
import type { Workspace } from './workspace.ts';

/** How the combined faults, which do not replace the answer, change one call. */
export type CombinedEffects = {
  readonly quirks: Quirks;
  readonly delayMs: number;
  /** What admins do before the call, and after it. */
  readonly before: () => void;
  readonly after: (request: PracticeRequest) => void;
  /** Changes the answer before the caller gets it. */
  readonly dress: (answer: PracticeAnswer) => PracticeAnswer;
};

const SIGNS: ReadonlyMap<string, string> = wordTable({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => SIGNS.get(sign) ?? sign);

const NAMED_TYPES: ReadonlySet<unknown> = new Set(['contact', 'user', 'company', 'tag']);

const escapeNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(escapeNames);
  if (!isJsonObject(value)) return value;
  const isNamed = NAMED_TYPES.has(value.type);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isNamed && key === 'name' && typeof inner === 'string'
        ? escapeHtml(inner)
        : escapeNames(inner),
    ]),
  );
};

const withEscapedNames = (answer: PracticeAnswer): PracticeAnswer => ({
  ...answer,
  body: JSON.stringify(escapeNames(JSON.parse(answer.body))),
});

/** The contact that a call is about, by its path or its body. */
const namedIn = ({ path, body }: PracticeRequest): string | null => {
  const inPath = /^\/contacts\/([\da-f]{24})(?:\/|$)/.exec(path)?.[1];
  if (inPath !== undefined) return inPath;
  const given = parseJson(body);
  return isJsonObject(given) && typeof given.id === 'string' ? given.id : null;
};

/** @param faults the faults that strike this call */
export const combinedEffects = (
  faults: readonly CombinedFault[],
  workspace: Workspace,
  admin: AdminActions,
): CombinedEffects => {
  const has = (kind: CombinedFault['kind']): boolean => faults.some((fault) => fault.kind === kind);
  const lag = faults.find((fault) => fault.kind === 'index-lag');
  const newest = workspace.contacts.all().at(-1)?.id;
  const leadOf = (request: PracticeRequest): string | null => {
    const latest = workspace.contacts.all().at(-1)?.id;
    const id = latest === newest ? namedIn(request) : (latest ?? null);
    const contact = workspace.contacts.get(id ?? '');
    return contact?.state === 'live' && contact.role === 'lead' ? contact.id : null;
  };
  return {
    quirks: {
      lagMs: lag?.lagMs ?? NO_QUIRKS.lagMs,
      hasExactEmails: has('case-sensitive-search'),
      followsMerges: has('followed-merges'),
    },
    delayMs: faults.reduce((sum, one) => sum + (one.kind === 'slow' ? one.delayMs : 0), 0),
    before: () => {
      for (const fault of faults) {
        const isToArchive = fault.kind === 'archived-attribute';
        if (isToArchive && findAttribute(workspace, 'contact', fault.name))
          admin.archiveAttribute(fault.name);
      }
      if (has('attribute-limit')) admin.fillAttributes();
    },
    after: (request) => {
      if (!has('role-change') && !has('merge')) return;
      const leadId = leadOf(request);
      if (leadId === null) return;
      if (has('merge')) admin.merge(leadId);
      else admin.convert(leadId);
    },
    dress: (answer) => (has('escaped-names') ? withEscapedNames(answer) : answer),
  };
};
