import type { EmailProposals } from '../../../preload/contract/assist.ts';
import { companyFromDomain } from './company-name.ts';
import { cleanInvisible } from './invisible.ts';
import { isRelayDomain } from './mail-providers.ts';
import { toNameCase } from './name-case.ts';
import { trimEndOf } from './text-end.ts';

/*
 * What a mail address tells of its owner. A proposal is shown greyed and taken with a key, so it may
 * be wrong now and then; where it would mostly be wrong, there is none:
 * - a role (`info@`) is nobody's name;
 * - a single letter is no first name: `w.smith` gives none, `winston.j.smith` keeps its initial;
 * - which of two names is the family's cannot be told: `smith.winston` keeps its order;
 * - one word may be a name if it can be spoken and is not the company's: `jsmith` cannot.
 */

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const ROLES = setOf(`
  abuse accounting accounts accountspayable ads admin administracion administration administrator ap
  application applications apply ar assistance assistant audit backoffice bewerbung bewerbungen bestellung
  bestellungen billing bookings booking bookkeeping buchhaltung buero bureau business buyer callcenter career
  careers ceo cfo cio clients clientes cloud cmo comercial commercial communication communications community
  compliance compras compta comptabilite connect contact contacto contactus contato contatti coo cs cto
  customercare customer customers customerservice customersuccess data datenschutz demo dev developer
  developers direction director dispatch docs dpo donotreply einkauf email empfang empleo enquiries enquiry
  events export facturacion facture factures feedback fibu finance finanzen firma frontdesk fragen gdpr
  general geschaeftsleitung gf hallo hello help helpdesk hey hi hola hostmaster hotline hr human ideas import
  impressum info information infos inquiries inquiry international invest investor investors invoice
  invoices invoicing it itsupport jobs join karriere kasse klantenservice kontakt kunden kundendienst kundenservice
  kundenbetreuung leads legal logistics logistik mail mailbox mailerdaemon mailman management manager marketing
  mailing media moderator news newsletter nachricht noc noreplies noreply notification notifications
  office officemanager online operations ops order orders partner partners partnership partnerships payable
  payment payments payroll personal personnel postmaster praxis presse press prensa privacy procurement
  produktion production projects projekt promo promotions purchase purchasing query questions rechnung
  rechnungen rechnungswesen reception recruiting recruitment redaktion reklamation rezeption root rrhh
  sales salesteam schule secretary secretariat security sekretariat server service services serviceteam shipping
  shop smtp social soporte spam staff store studio subscribe support sysadmin system team tech technical technik
  test testing ticket tickets trade training travel unsubscribe user users vendas ventas versand vertrieb verkauf
  verwaltung vendor vendors web webinar webmaster welcome werkstatt willkommen www zentrale ventes verkoop vente
  accueil achats rh formation servicio atencion atencioncliente commerciale vendite ordini
  amministrazione assistenza acquisti segreteria obchod prodej biuro zamowienia handel sprzedaz
  kantoor administratie boekhouding bestellingen kundtjanst ordre salg post firmapost myynti asiakaspalvelu
`);
/** Roles that are family names as well: “Emily Post”. Behind a first name they are no role. */
const NAMES_TOO = setOf('general partner personal post root schule studio trade travel');

/** Said of outside staff; part of the address and not of the name. */
const STAFF_TAGS = setOf('contractor ext extern external freelance');

/** First halves of double first names: behind these a hyphen stays a hyphen. */
const DOUBLE_NAMES = setOf(
  'ana ann anna anne carl charles eva franz gian hans heinz jan jean johann jose juan julia karl klaus lisa luis maria marie mary paul pierre sarah sophie',
);

const MOST_WORDS = 5;
const NAME_WORD = /^\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u;

/** What stands before a plus sign, without quotes, digits at the edges of words, and staff tags. */
const wordsOf = (local: string): readonly string[] => {
  const [plain = ''] = local.replace(/^"|"$/g, '').toLowerCase().normalize().split('+', 1);
  const words = plain
    .split(/[._\s]+/)
    .map((word) => trimEndOf(word.replace(/^[\d-]+/, ''), /[\d-]/))
    .filter((word) => word !== '');
  const named = words.filter((word) => !STAFF_TAGS.has(word));
  return named.length > 1 ? named : words;
};

const isRole = (words: readonly string[]): boolean =>
  ROLES.has(words.join('').replaceAll('-', '')) ||
  words.some((word, index) => {
    const parts = word.split('-');
    return parts.some((part) => ROLES.has(part) && !(index > 0 && NAMES_TOO.has(part)));
  });

/** Two consonants that words begin with; before others the first is an initial, as in `jsmith`. */
const ONSETS = setOf(`
  bh bl br ch cl cr cz dh dj dm dr dw dz fj fl fr gh gj gl gn gr gw hj hl hr hv kh kj kl km kn kr ks kv kw
  lh lj ll mb mc nd ng nj pf ph pl pn pr ps pt rh sc sh sk sl sm sn sp sr st sv sw sz th tj tk tl tr ts tw tz
  vl vr wh wl wr xh zb zd zh zl zm zv zw
`);

const beginsLikeAWord = (word: string): boolean =>
  !/^[b-df-hj-np-tv-xz]{2}/.test(word) || ONSETS.has(word.slice(0, 2));

const MIN_SINGLE = 3;
const MAX_SINGLE = 14;

/** Whether one word alone may be what somebody is called. */
const isPlausibleName = (word: string): boolean =>
  word.length >= MIN_SINGLE &&
  word.length <= MAX_SINGLE &&
  /^[\p{L}\p{M}]+$/u.test(word) &&
  /[^b-df-hj-np-tv-xz]/.test(word) &&
  beginsLikeAWord(word);

const isInitial = (word: string): boolean => Array.from(word).length === 1;

/** `winston-smith` is two words, `jean-luc` is one name. */
const splitHyphen = (word: string): readonly string[] => {
  const [first = '', second, ...more] = word.split('-');
  if (second === undefined || more.length > 0 || DOUBLE_NAMES.has(first)) return [word];
  return [first, second];
};

const fullName = (words: readonly string[]): string | null => {
  if (words.length > MOST_WORDS || !words.every((word) => NAME_WORD.test(word))) return null;
  if (isInitial(words[0] ?? '') || isInitial(words.at(-1) ?? '')) return null;
  const text = words.map((word) => (isInitial(word) && word !== 'y' ? `${word}.` : word)).join(' ');
  return toNameCase(text);
};

const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const nameFrom = (local: string, company: string | null): string | null => {
  const typed = wordsOf(local);
  if (typed.length === 0 || isRole(typed)) return null;
  const words = typed.length === 1 ? splitHyphen(typed[0] ?? '') : typed;
  const companyWord = company === null ? null : compact(company);
  if (compact(words.join('')) === companyWord || words[0] === companyWord) return null;
  const [only = ''] = words;
  if (words.length === 1 && !only.includes('-') && !isPlausibleName(only)) return null;
  return fullName(words);
};

const NOTHING: EmailProposals = { name: null, company: null };

/** RFC 5321 §4.5.3.1.1 */
const MAX_LOCAL_LENGTH = 64;

/** The name and the company that a mail address suggests, each null where it tells nothing. */
export const proposeFromEmail = (email: string): EmailProposals => {
  const address = cleanInvisible(email).trim();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(0, at));
  const domain = address.slice(at + 1);
  if (local === '' || local.length > MAX_LOCAL_LENGTH || isRelayDomain(domain.toLowerCase()))
    return NOTHING;
  const company = companyFromDomain(domain);
  return { name: nameFrom(local, company), company };
};
