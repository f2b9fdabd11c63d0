import { type NamePart, namesInCjkLine } from './cjk-line.ts';
import { readFirm } from './companies.ts';
import { firmAfterAt, firmPerhapsAfter } from './firm-after.ts';
import { readLabel } from './labels.ts';
import { isTitleText } from './name-tokens.ts';
import type { Piece } from './pieces.ts';
import { closerLength, isAddressed, roleWords } from './vocabulary.ts';

/** Words in notes and introductions before a name. */
const LEAD_IN =
  /^(?:(?:hi|hey|good (?:afternoon|evening)|buon pomeriggio|bon dia|boa noite|goedemorgen|goedemiddag|dobrý den|dobry den|dzień dobry|добрый день|здравствуйте|привет|merhaba|hello|hola|oi|olá|moin|hallo|ciao|salve|buongiorno|buonasera|bonjour|bonsoir|salut|bom dia|boa tarde|buenas|buen día|buenos días|buenas tardes|guten tag|good morning|cześć|dzień dobry|hej|hei)[,!.]? (?:there[,!]? )?)?(?:(?:(?:please|pls|plz|kindly) )?(?:(?:call|ring|phone|write|get) back(?: to)?|ring(?:e)? til|kontakt(?:e)? til|called by|spoke w\/|met w\/|voice ?mail from(?: an?)?|vm from|msg from|missed call from|enquiry from|inquiry from|lead from|request from|order from|(?:le|les|te) (?:habla|escribe|saluda|contacta)(?: (?:la|el))?|quien (?:le )?escribe|fala|quem fala é|parla|sono la|mówi|z tej strony|au téléphone|de la part de|ha llamado|llamó|llama|ha chiamato|ha telefonato|a appelé|ligou|dzwonił[aoi]?|telefonował[aoi]?|volal[ai]?|gebeld door|ringde|soitti|звонил[аи]?|обратил(?:ся|ась)|заявка от|обращение от|клиент|клиентка|дзвони(?:в|ла)|телефонувала?|minta|hubungi|gọi cho|liên hệ|call|contact|email|mail|phone|ring|met|meet|spoke (?:to|with)|talk(?:ed)? to|new lead|lead|hier(?: ist| spricht)?|ici|this is|i am|i'm|my name is|ask for|attn|attention|z\. ?hd\.|mein name ist|ich bin|je suis|je m'appelle|me llamo|mi nombre es|soy|sou(?: [oa])?|aqui é(?: [oa])?|meu nome é|jag heter|jeg hedder|jeg heter|mi chiamo|sono|ik ben|c\/o|anruf(?:en)?(?: bei)?|bitte|r[üu]ckruf(?: an| bei)?|kontakt|contactar (?:con|a)|hablar con|llamar a|contacter|appeler|rappeler|contattare|chiamare|sentire|contatar|contactar|falar c(?:om|\/)|ligar p(?:ara|\/)|retornar p(?:ara|\/)|hablar c\/|llamar a|devolver (?:la )?llamada a|richiamare|visszahívni|à rappeler|anruf von|call from|message from|nachricht von|llamada de|appel de|chiamata da|ringe tilbake(?: til)?|ring tilbage(?: til)?|soita|återkom till|terugbellen|oddzwonić do|zavolat|перезвонить|bel(?:len)? met|bellen|ring|ringa|kontakta|kontakte|zadzwonić do|kontakt z|позвонить|связаться с|ansprechpartner(?:in)?)[:,]?\s+)+/iu;
const SENDER = /^(?:from|von|de|da|van|od|от|发件人|差出人|보낸 사람)\s*[:：]\s*/iu;
const TITLE_LABEL = /^([^:：]{2,40})[:：]\s*/u;
const CJK = /[\u3041-\u9FFF\uAC00-\uD7A3]/u;

/** `佐伯 美咲（さえき みさき）`: its reading in brackets follows a name, and hardly anything else. */
const WITH_READING =
  /^([\u3005\u4E00-\u9FFF]{1,4}(?:\s?[\u3005\u3041-\u30FF\u4E00-\u9FFF]{1,4}))\s*\(\s*(?:[\u3041-\u30FF]{1,8}[\s・]?[\u3041-\u30FF]{1,8}|\p{Lu}\p{L}{1,12}[\s-]\p{Lu}\p{L}{1,12})\s*\)$/u;
/** The bonus after words that introduce a name. */
const LED = 2;
const SURE_READING = 4;
const SURE = 8;
const AFTER_GREETING = 4;
const BEFORE_MORE = -2.5;
/** Of two beginnings that are equally likely, the longer one wins. */
const PER_WORD = 0.05;

/** The part after a word that announces a name: then nothing else in the piece can be the name. */
const announced = ({ folded, start }: Piece): NamePart | null => {
  const part = (length: number, bonus: number, needsProof = false): NamePart => ({
    text: folded.slice(length),
    start: start + length,
    bonus,
    needsProof,
  });
  const greeting = closerLength(folded);
  if (greeting > 0 && greeting < folded.length) return part(greeting, AFTER_GREETING);
  const label = readLabel(folded);
  if (label?.kind === 'name') return part(label.valueStart, SURE);
  const sender = SENDER.exec(folded);
  if (sender) return part(sender[0].length, SURE);
  const title = TITLE_LABEL.exec(folded);
  return title && roleWords(title[1] ?? '') > 0
    ? { ...part(title[0].length, -1, true), enoughSupport: 2, isUnderRole: true }
    : null;
};

/** The beginnings of a piece that continues with other text: `Winston Smith Head of Music`. */
const beginnings = (text: string, start: number): readonly NamePart[] => {
  const words = [...text.matchAll(/\S+/gu)];
  // `김 민 수`: the letters of one name; none of its beginnings is a name.
  if (words.every((word) => CJK.test(word[0]) && word[0].length === 1)) return [];
  return [2, 3, 4].flatMap((count) => {
    const last = words[count - 1];
    if (!last || words.length <= count || words.length > 14) return [];
    // `Lola Nena & Daughters`: an `&` after it makes it a firm.
    if (/^[&+]$/.test(words[count]?.[0] ?? '')) return [];
    if (isAddressed(text.slice(0, last.index + last[0].length).split(',', 1)[0] ?? '')) return [];
    const bonus = BEFORE_MORE + count * PER_WORD;
    return [{ text: text.slice(0, last.index + last[0].length), start, bonus, needsProof: true }];
  });
};

/** `Rückruf erbeten: Frau Ann Lee`: a note, and after the colon the person. */
const behindColon = ({ folded, start }: Piece): readonly NamePart[] => {
  const at = folded.lastIndexOf(': ');
  if (at === -1) return [];
  const text = folded.slice(at + 2);
  const [first = ''] = text.trim().split(' ', 1);
  return [
    { text, start: start + at + 2, bonus: 0, needsProof: !isTitleText(first), enoughSupport: 2 },
  ];
};

/** `RDV tel avec Mme Ann Lee`: the name begins at a form of address, whatever is before it. */
const ADDRESSED =
  /\s(?=(?:Mr|Mrs|Ms|Mme|Mlle|Frau|Herrn?|Sra|Srta|Sig\.ra|Sig|Dhr|Mevr|Pani|Pan|Shri|Smt|Fru)\.?\s\p{Lu})/u;

const behindAddress = ({ folded, start }: Piece): readonly NamePart[] => {
  const at = ADDRESSED.exec(folded)?.index ?? -1;
  return at === -1
    ? []
    : [{ text: folded.slice(at), start: start + at, bonus: 0, needsProof: true }];
};

/** Names in two scripts side by side, and names after a firm, where few separators are written. */
const cjkParts = ({ folded, start }: Pick<Piece, 'folded' | 'start'>): readonly NamePart[] => {
  if (!CJK.test(folded)) return [];
  const firm = readFirm(folded);
  const read = WITH_READING.exec(folded);
  if (read && roleWords(read[1] ?? '') === 0)
    return [{ text: read[1] ?? '', start, bonus: SURE_READING, needsProof: false }];
  const isLatin = /^\p{Script=Latin}/u.test(folded);
  const foreign = (
    isLatin ? /\s(?=[\u3041-\u9FFF\uAC00-\uD7A3])/u : /\s(?=[\p{Script=Latin}(])/u
  ).exec(folded);
  return [
    ...(firm && firm.end < folded.length
      ? [{ text: folded.slice(firm.end), start: start + firm.end, bonus: 0, needsProof: true }]
      : []),
    ...(foreign
      ? [
          {
            text: folded.slice(0, foreign.index),
            start,
            bonus: 0,
            needsProof: true,
            enoughSupport: 2,
          },
        ]
      : []),
    ...namesInCjkLine({ folded, start }),
  ];
};

/** `Звонил`, `Ring til`: words that introduce a name, and nothing else. */
export const isLeadIn = (text: string): boolean =>
  LEAD_IN.exec(`${text} `)?.[0].length === text.length + 1;

/** All parts of a piece that may be a name. */
export const partsOf = (piece: Piece): readonly NamePart[] => {
  const part = announced(piece);
  if (part) return [part];
  const verb = LEAD_IN.exec(piece.folded)?.[0].length ?? 0;
  const body = piece.folded.slice(verb);
  const start = piece.start + verb;
  const firm = firmAfterAt(body) ?? firmPerhapsAfter(body);
  const lead = firm ? body.slice(0, firm.start).trimEnd() : '';
  const isAtSign = lead.endsWith(' @');
  const atFirm = lead.slice(0, Math.max(0, lead.lastIndexOf(' ')));
  return [
    { text: piece.folded, start: piece.start, bonus: 0, needsProof: false },
    ...(verb > 0 ? [{ text: body, start, bonus: LED, needsProof: false }] : []),
    ...(atFirm === ''
      ? []
      : [{ text: atFirm, start, bonus: verb > 0 ? LED : 0, needsProof: verb === 0 && !isAtSign }]),
    ...beginnings(body, start),
    ...behindColon(piece),
    ...behindAddress(piece),
    ...cjkParts(piece),
  ];
};
