import { readFirm } from './companies.ts';
import { hasOrgWord } from './vocabulary.ts';

/** `[05.03.26, 14:12:07] Ann Lee: Hello`, `05/03/2026 14:12 - Ann Lee: Hello`: how chats are copied. */
const HEAD =
  /^\s{0,2}(\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.? ?[Mm]\.?)?\]?)(?: -)? (?:~ ?)?([^:\n]{2,40}): (.*)$/u;

const isPerson = (sender: string): boolean =>
  /\p{L}/u.test(sender) && !hasOrgWord(sender) && readFirm(sender) === null;

/** The same text with the time and the sender of each message in lines of their own. */
export const partChat = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const [, time, sender = '', message] = HEAD.exec(line) ?? [];
      if (time === undefined) return line;
      return [time, isPerson(sender) ? `Name: ${sender}` : sender, message].join('\n');
    })
    .join('\n');
