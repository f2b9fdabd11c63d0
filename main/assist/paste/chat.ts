import { readFirm } from './companies.ts';
import { hasOrgWord } from './vocabulary.ts';

/** `[05.03.26, 14:12:07] Ann Lee: Hello`, `05/03/2026 14:12 - Ann Lee: Hello`: copied chats. */
const HEAD =
  /^\s{0,2}(\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.? ?[Mm]\.?)?\]?)(?: -)? (?:~ ?)?([^:\n]{2,40}): (.*)$/u;

const MAX_SEARCHED = 400;

const isPerson = (sender: string): boolean =>
  /\p{L}/u.test(sender) && !hasOrgWord(sender) && readFirm(sender) === null;

/** `Here is the contact:`, `te paso el dato`: the sender passes on somebody else's contact. */
const PASSES_ON =
  /(?:^|[^\p{L}])(?:contact (?:info|details|of|for)|(?:the|her|his|their) (?:contact|number|details)|number (?:of|for)|new lead|nummer von|kontakt von|kontaktdaten|der kontakt|hier (?:ist )?der kontakt|neuer (?:lead|kontakt)|(?:le|du|son|ses) (?:contact|numéro|coordonnées)|numéro de|coordonnées|nouveau prospect|(?:el|su|del) (?:contacto|dato|número|cel)|los datos|datos de|contacto de|(?:il|suo|del) (?:contatto|numero)|contatto di|numero di|o contato|contato d[aeo]|(?:nummer|contact|gegevens) van|kontakt do|namiary|numer do|kontakt na|контакт(?:ы)?|телефон клиента|номер клиента|iletişim|numarası|numret till|kontakten)(?!\p{L})/iu;

const withoutSender = (message: string, sender: string): string =>
  message.replaceAll(sender, ' ').trim();

/** The same text, with the time and the sender of each message in their own lines. */
export const partChat = (text: string): string => {
  const lines = text.split('\n');
  const heads = lines.map((line) => HEAD.exec(line));
  const passing = new Set(
    heads.flatMap((head) =>
      PASSES_ON.test(withoutSender((head?.[3] ?? '').slice(0, MAX_SEARCHED), head?.[2] ?? ''))
        ? [head?.[2]]
        : [],
    ),
  );
  return lines
    .map((line, index) => {
      const [, time, sender = '', message] = heads[index] ?? [];
      if (time === undefined) return line;
      const isLead = isPerson(sender) && !passing.has(sender);
      const who = isLead ? `Name: ${sender}` : passing.has(sender) ? `${sender}:` : sender;
      return [time, who, message].join('\n');
    })
    .join('\n');
};
