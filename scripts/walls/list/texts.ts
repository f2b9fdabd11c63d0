import type { Wall } from '../wall.ts';

const EXCHANGE = 'main/intercom/exchange.ts';
const REDACT = 'main/storage/redact.ts';
const logTest = (title: string) => ({ file: 'main/storage/log-file.test.ts', title });
const redacted = logTest('“%s” is written without what is secret or personal');

/** What is written into the log, and what is read from files and pastes. */
export const TEXT_WALLS: readonly Wall[] = [
  {
    name: 'the log holds tokens',
    row: 'Logs',
    file: REDACT,
    search: ".replace(BEARER, 'Bearer ••••')",
    replace: '',
    test: redacted,
  },
  {
    name: 'the log holds addresses',
    row: 'Logs',
    file: REDACT,
    search: ".replace(WORD, (word) => (isAddress(word) ? '•••@•••' : word))",
    replace: '.replace(WORD, (word) => (isAddress(word) ? word : word))',
    test: redacted,
  },
  {
    name: 'the log holds addresses as a URL spells them',
    row: 'Logs',
    file: REDACT,
    search: ' || /%40/i.test(word)',
    replace: '',
    test: redacted,
  },
  {
    name: 'the log holds phone numbers',
    row: 'Logs',
    file: REDACT,
    search: ".replace(PHONE, '•••')",
    replace: '.replace(PHONE, (number) => number)',
    test: redacted,
  },
  {
    name: 'the log holds people’s folders',
    row: 'Logs',
    file: REDACT,
    search: ".replace(PERSONAL_FOLDER, '~')",
    replace: '.replace(PERSONAL_FOLDER, (path) => path)',
    test: redacted,
  },
  {
    name: 'the log holds the person’s own folder',
    row: 'Logs',
    file: REDACT,
    search: "text.replaceAll(folder, '~')",
    replace: 'text',
    test: redacted,
  },
  {
    name: 'facts go into the log as they are',
    row: 'Logs',
    file: 'main/storage/log-file.ts',
    search: "typeof value === 'string' ? redact(value) : value",
    replace: 'value',
    test: logTest('facts are redacted and a long cause is cut'),
  },
  {
    name: 'what was thrown goes into the log as it is',
    row: 'Logs',
    file: 'main/storage/describe-cause.ts',
    search: 'cutText(redact(text.slice(0, 4 * most)), most)',
    replace: 'text.slice(0, most)',
    test: logTest('a line tells time, level, event and facts; a cause is redacted too'),
  },
  {
    name: 'the log grows for ever',
    row: 'Logs',
    file: 'main/storage/log-file.ts',
    search: 'if (open().size > MAX_LOG_BYTES) turnOver();',
    replace: 'if (open().size > 1_000 * MAX_LOG_BYTES) turnOver();',
    test: logTest('the file is turned over when it is full'),
  },
  {
    name: 'the log names whom a call was about',
    row: 'Logs',
    file: EXCHANGE,
    search: "path: parseUrl(url)?.pathname ?? ''",
    replace: 'path: parseUrl(url)?.href ?? url',
    test: {
      file: 'main/log-doors.test.ts',
      title: 'a network that fails is told with the error that it threw',
    },
  },
  {
    name: 'a file of campaigns may be of any size',
    row: 'Foreign text',
    file: 'main/campaigns/campaign-file.ts',
    search:
      "if (text.length > MAX_CAMPAIGN_FILE_LENGTH) return unreadable('This file is too large.');",
    replace: 'if (MAX_CAMPAIGN_FILE_LENGTH < 0) return unreadable(text);',
    test: { file: 'main/campaigns/campaign-file.test.ts', title: 'with %s is refused' },
  },
  {
    name: 'a file of campaigns may hold more',
    row: 'Foreign text',
    file: 'main/campaigns/campaign-file.ts',
    search: 'const fileSchema = z.strictObject({',
    replace: 'const fileSchema = z.object({',
    test: { file: 'main/campaigns/campaign-file.test.ts', title: 'with %s is refused' },
  },
  {
    name: 'a file that is no JSON throws',
    row: 'Foreign text',
    file: 'preload/contract/parse-json.ts',
    search: 'return undefined;',
    replace: "return { galena: 'campaigns', version: 1, campaigns: [] };",
    test: { file: 'main/campaigns/campaign-file.test.ts', title: 'with %s is refused' },
  },
  {
    name: 'a card’s picture may be at any address',
    row: 'Foreign text',
    file: 'main/assist/paste/vcard-fields.ts',
    search: '/^https:\\/\\/\\S+$/i.test(textOf(property))',
    replace: '/^[a-z]+:\\S+$/i.test(textOf(property))',
    test: {
      file: 'main/assist/paste/vcard.test.ts',
      title: 'is proposed only where it is an https address',
    },
  },
  {
    name: 'what the system says is a country, whatever it says',
    row: 'Foreign text',
    file: 'main/assist/country.ts',
    search: 'countrySchema.safeParse(text.toUpperCase()).data ?? null',
    replace: 'countrySchema.safeParse(text.toUpperCase()).data ?? text',
    test: {
      file: 'main/assist/assist.test.ts',
      title: 'is unknown where the system says “%s”',
    },
  },
];
