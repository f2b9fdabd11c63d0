import { tidy } from './clean.ts';
import { type Firm, isFormAlone, readFirm } from './companies.ts';
import type { Piece } from './pieces.ts';

/** `CEO Acme GmbH`: a role and a firm with nothing between them. */
const ROLE_LEAD =
  /^(?:(?:founder|co-founder|ceo|cto|cfo|coo|owner|director|managing director|president|inhaber(?:in)?|inh\.|geschäftsführer(?:in)?|prokurist(?:in)?|gérant|gerente|titolare|dyrektor|директор|генеральный директор)(?:\s*(?:&|\/|and|und|der|of|de|der firma|bei))*[\s:]+)+(?=\S)/iu;

/** `Harrogate Groundworks is a trading name of HGW Civils Limited`: the trading name counts. */
const TRADES =
  /^(\p{Lu}.{1,60}?),? (?:is (?:a|an|the|part)|are|ist (?:eine?|der|die)|est (?:une?|la|le)|es (?:una?|la|el)|è (?:una?|il|la)|é (?:uma?|a|o)|is een|trading as|t\/a)(?: |$)/u;

/** Tells commas in a firm's name (`Foo, Inc.`) from commas before it. */
export const firmIn = (piece: Piece): Firm | null => {
  const found = readFirm(piece.folded);
  const trade = found ? (TRADES.exec(piece.folded)?.[1] ?? '') : '';
  if (trade !== '')
    return { start: 0, end: trade.length, value: tidy(piece.text.slice(0, trade.length)) };
  const lead = found ? (ROLE_LEAD.exec(piece.folded.slice(found.start))?.[0].length ?? 0) : 0;
  const firm = found
    ? {
        start: found.start + lead,
        end: found.end,
        value: tidy(piece.text.slice(found.start + lead, found.end)),
      }
    : null;
  // `Inh. Ann Lee e.K.` names the owner, not the firm.
  if (lead > 0 && firm && /\se\.\s?K\.$/.test(firm.value)) return null;
  if (!firm?.value.includes(',')) return firm;
  const parts = firm.value.split(/,\s*/);
  const last = parts.at(-1) ?? '';
  const previous = parts.at(-2) ?? '';
  const joined = tidy(`${previous}, ${last}`);
  const isJoined =
    readFirm(last) === null ||
    isFormAlone(last) ||
    last.startsWith('&') ||
    (/&/.test(last) && /^\p{Lu}\p{L}+$/u.test(previous) && parts.length <= 3);
  const value = isJoined ? (parts.length <= 3 && /&/.test(last) ? firm.value : joined) : last;
  const start = piece.text.lastIndexOf(value.slice(0, Math.min(value.length, 12)));
  if (start === -1) return firm;
  const asWritten = tidy(piece.text.slice(start, firm.end));
  return { value: isJoined ? asWritten : value, start, end: firm.end };
};
