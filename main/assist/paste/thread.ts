/*
 * A mail with the earlier mails of its thread below it. The person who is quoted is not the person
 * who wrote: each mail is read separately, and the first mail that names anybody is the lead's.
 */

/** Longer lines are prose: no program writes such a long heading. */
const MAX_HEADING = 300;

/** `-----Original Message-----` in the languages of mail programs. */
const DIVIDER =
  /^[\s>*]{0,6}-{2,30} ?(?:original(?: message|nachricht|meddelande|-nachricht)|urspr(?:ü|ue)ngliche nachricht|(?:begin )?forwarded message|weitergeleitete nachricht|message (?:d'origine|transféré|original)|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|mensagem (?:original|encaminhada)|oorspronkelijk bericht|doorgestuurd bericht|oprindelig (?:meddelelse|besked)|opprinnelig melding|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|pôvodná správa|eredeti üzenet|mesaj original|orijinal (?:mesaj|ileti)|исходное сообщение|пересылаемое сообщение|перенаправленное сообщение|αρχικό μήνυμα|הודעה מקורית|الرسالة الأصلية|原始邮件|原始郵件|转发邮件|元のメッセージ|転送メッセージ|원본 메시지|원본 메일)/iu;
/** Dividers above an answered mail; under the other dividers a mail may have been passed on. */
const ANSWERED =
  /original|urspr|d'origine|oorspronkelijk|oprindelig|alkuper|oryginaln|původní|pôvodn|eredeti|orijinal|исходное|αρχικό|מקורית|الأصلية|原始|元の|원본/iu;
const RULE = /^_{10,}\s*$/;

const FROM =
  /^[\s>*]{0,6}(?:from|von|de|da|van|od|från|fra|fra|lähettäjä|feladó|от|от кого|від|από|gönderen|kimden|מאת|من|发件人|寄件者|差出人|보낸 사람|từ|dari|จาก)\*?\s?[:：]/iu;
const BESIDE_FROM =
  /^[\s>*]{0,6}(?:to|cc|an|à|aan|para|a|do|til|till|vastaanottaja|címzett|кому|προς|kime|alıcı|אל|إلى|收件人|宛先|받는 사람|đến|sent|gesendet|envoyé|enviado(?: el| em)?|inviato|verzonden|sendt|skickat|wysłano|odesláno|odoslané|lähetetty|elküldve|отправлено|надіслано|στάλθηκε|gönderildi|נשלח|发送时间|傳送時間|送信日時|보낸 날짜|date|datum|data|fecha|dato|päivämäärä|дата|tarih|日期|日時|날짜|subject|betreff|objet|asunto|oggetto|assunto|onderwerp|emne|ämne|temat|předmět|predmet|aihe|tárgy|тема|θέμα|konu|נושא|الموضوع|主题|主旨|件名|제목)\*?\s?[:：]/iu;

/** `On Monday … <max@example.com> wrote:`, over up to three lines. */
const WROTE =
  /(?:wrote|writes|schrieb|geschrieben|a écrit|écrivait|escribió|ha scritto|scrisse|escreveu|schreef|skrev|kirjoitti|napsala?|napísala?|napisała?|napisał\(a\)|írta|ezt írta|a scris|napisao|je napisala?|написала?|пишет|пише|написав|έγραψε|yazdı|şunları yazdı|כתב|כתבה|كتب|写道|寫道|さんは書きました|のメール|님이 작성|wrote\s+the following|đã viết|menulis)(?:[\s\d:]|$)/iu;

/** Some languages have no verb here: `вт, 3 мар. 2026 г. в 12:40, Пётр <p@example.com>:`. */
const DATED = /\d{1,2}[:.]\d{2}.{0,200}<[^<>\s]{3,200}@[^<>\s]{3,200}>\s?[:：]\s{0,4}$/u;

const isAttribution = (text: string): boolean =>
  text.length <= MAX_HEADING &&
  /[:：]\s*$/u.test(text.slice(-8)) &&
  ((WROTE.test(text) && /[@\d<]/.test(text)) || DATED.test(text));

export const isMailDivider = (line: string): boolean =>
  line.length <= MAX_HEADING && DIVIDER.test(line);

const isHeader = (lines: readonly string[], index: number): boolean =>
  FROM.test((lines[index] ?? '').slice(0, MAX_HEADING)) &&
  lines.slice(index + 1, index + 6).some((line) => BESIDE_FROM.test(line.slice(0, MAX_HEADING)));

const MAX_ATTRIBUTION_LINES = 3;

/** How many lines the attribution that begins here has, or 0. */
const attributionLength = (lines: readonly string[], index: number): number => {
  const first = lines[index] ?? '';
  if (first.trim() === '' || first.length > MAX_HEADING) return 0;
  for (let count = 1; count <= MAX_ATTRIBUTION_LINES; count++) {
    const last = lines[index + count - 1] ?? '';
    if (last.trim() === '' || last.length > MAX_HEADING) return 0;
    if (isAttribution(lines.slice(index, index + count).join(' '))) return count;
  }
  return 0;
};

const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);

/** How many lines the heading of another mail that begins here has, or 0. */
const headingLength = (lines: readonly string[], index: number): number => {
  const line = lines[index] ?? '';
  if (isMailDivider(line)) return 1;
  if (RULE.test(line.slice(0, MAX_HEADING)) && isHeader(lines, index + 1)) return 1;
  if (isHeader(lines, index)) return 1;
  const attribution = attributionLength(lines, index);
  return attribution > 0
    ? attribution
    : isQuoted(line) && !isQuoted(lines[index - 1] ?? '')
      ? 1
      : 0;
};

/**
 * The answers in a quoted mail, between its lines and below: the person who answered is the lead. A
 * mail that is not quoted, or that is the first one, is returned whole.
 */
export const answersIn = (mail: readonly string[], isFirst: boolean): readonly string[] => {
  const first = mail.findIndex((line) => line.trim() !== '');
  const attribution = attributionLength(mail, first);
  if (!isFirst && ANSWERED.test((mail[first] ?? '').slice(0, MAX_HEADING))) return [];
  if (isFirst || (attribution === 0 && !isQuoted(mail[first] ?? ''))) return mail;
  const body = mail.slice(first + attribution);
  return body.some(isQuoted) ? body.filter((line) => !isQuoted(line)) : [];
};

/** `FYI`, `zur Info`: written above a mail that is passed on to a colleague. */
const PASSES_ON =
  /^[\s>*]{0,6}(?:fyi|fya|fwd?|wg|tr|rv|see (?:below|attached)|please see|pls see|new lead|lead (?:below|for you)|for your (?:info|information|attention)|can you (?:take|handle|follow)|zur (?:info|information|kenntnis|weiterbearbeitung|weiteren)|z\. ?k\.|z\.? ?hd|siehe unten|s\. ?u\.|bitte (?:übernehmen|kümmern|bearbeiten)|neuer lead|neue anfrage|kannst du|könntest du|pour (?:info|information|suite|action)|ci-dessous|voir (?:ci-dessous|mail)|je te transf|à traiter|nouveau (?:lead|prospect|contact)|para (?:tu|su|vuestra) (?:información|conocimiento)|te (?:reenvío|paso)|os reenvío|reenvío|ver abajo|nuevo (?:lead|contacto)|per (?:conoscenza|tua info|info|opportuna)|ti (?:inoltro|giro)|vi inoltro|inoltro|vedi sotto|nuovo (?:lead|contatto)|para (?:conhecimento|seu conhecimento)|segue (?:abaixo|contato|lead)|encaminho|novo (?:lead|contato)|ter (?:info|informatie|kennisgeving)|tbv|zie onder|zie hieronder|nieuwe lead|do wiadomości|przesyłam|przekazuję|patrz niżej|nowy (?:lead|kontakt)|till (?:info|kännedom|dig)|vidarebefordrar|se nedan|se under|se nedenfor|ny (?:lead|kontakt)|nytt lead|til (?:info|orientering|dig|deg)|tiedoksi|k vašej|na vědomí|pro informaci|přeposílám|viz níže|к сведению|для информации|пересылаю|см\. ниже|новый (?:лид|клиент)|до відома|пересилаю|bilgi(?:nize|ne)|bilginize|yeni müşteri|参考|ご参考|転送します|共有します|请跟进|转发|참고|전달드립니다)(?![\p{L}])/iu;
const MAX_PASSING_LINES = 8;
const MAX_PASSING_DIGITS = 5;

/** Whether a mail is only a note above a passed-on mail, without its writer's address or number. */
export const passesOn = (mail: readonly string[], next: readonly string[] | undefined): boolean => {
  const lines = mail.filter((line) => line.trim() !== '');
  const [heading = ''] = (next ?? []).filter((line) => line.trim() !== '');
  const text = lines.join('\n');
  return (
    lines.length <= MAX_PASSING_LINES &&
    (FROM.test(heading.slice(0, MAX_HEADING)) || isMailDivider(heading)) &&
    !text.includes('@') &&
    text.replace(/\D/g, '').length <= MAX_PASSING_DIGITS &&
    lines.some((line) => PASSES_ON.test(line.slice(0, MAX_HEADING)))
  );
};

/** The lead is not in a later mail: the last of these mails holds the rest of the text. */
const MAX_MAILS = 8;

const isBlank = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === '');

/** The mails of a thread, each with its heading, the newest first; one mail if it is no thread. */
export const mailsOf = (lines: readonly string[]): readonly (readonly string[])[] => {
  const starts: number[] = [0];
  for (let index = 0; index < lines.length && starts.length < MAX_MAILS; ) {
    const length = headingLength(lines, index);
    // A heading under another one begins no new mail: `From:` under a divider, `>` under “wrote”.
    const isNew = length > 0 && !isUnderHeading(lines, starts.at(-1) ?? 0, index);
    if (isNew && index > 0) starts.push(index);
    index += Math.max(1, length);
  }
  const mails = starts.map((start, at) => lines.slice(start, starts[at + 1]));
  return mails.filter((mail) => !isBlank(mail));
};

const isUnderHeading = (lines: readonly string[], start: number, index: number): boolean => {
  const heading = headingLength(lines, start);
  const between = lines.slice(start + heading, index);
  return (
    heading > 0 &&
    index > start &&
    between.every((line) => line.trim() === '' || BESIDE_FROM.test(line.slice(0, MAX_HEADING)))
  );
};
