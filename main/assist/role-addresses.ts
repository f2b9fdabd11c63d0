import { trimEndOf } from './text-end.ts';

/* Mail addresses of a department, not of a person; for typed and pasted text. */

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
  infos inbox kapcsolat iroda eigyo soumu toiawase reservation reservations recepcion secretaria sekretaerin
  inkoop aankoop inkop indkob innkjop osto zakupy nakup nakupy beszerzes ksiegowosc uctarna faktura fakturace
  magazyn sklad lager hotline abuse
  kantoor administratie boekhouding bestellingen kundtjanst ordre salg post firmapost myynti asiakaspalvelu
`);
/** Roles that are family names too: “Emily Post”. After a first name they are no role. */
const NAMES_TOO = setOf('general partner personal post root schule studio trade travel');

/** Tags for outside staff: part of the address, but not of the name. */
const STAFF_TAGS = setOf('contractor ext extern external freelance');

/** The words before a plus sign, without quotes, staff tags and digits at the edges of words. */
export const wordsOf = (local: string): readonly string[] => {
  const [plain = ''] = local.replace(/^"|"$/g, '').toLowerCase().normalize().split('+', 1);
  const words = plain
    .split(/[._\s]+/)
    .map((word) => trimEndOf(word.replace(/^[\d-]+/, ''), /[\d-]/))
    .filter((word) => word !== '');
  const named = words.filter((word) => !STAFF_TAGS.has(word));
  return named.length > 1 ? named : words;
};

export const isRole = (words: readonly string[]): boolean =>
  ROLES.has(words.join('').replaceAll('-', '')) ||
  words.some((word, index) => {
    const parts = word.split('-');
    return parts.some((part) => ROLES.has(part) && !(index > 0 && NAMES_TOO.has(part)));
  });

/** Whether the local part of an address is a department's: `einkauf`, `info2`, `no-reply`. */
export const isRoleLocal = (local: string): boolean => {
  const words = wordsOf(local);
  return words.length > 0 && isRole(words);
};
