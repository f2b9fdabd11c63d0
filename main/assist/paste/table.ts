export type Row = readonly string[];
export type Table = { readonly rows: readonly Row[]; readonly delimiter: string };

const MAX_ROWS = 2_000;

/** RFC 4180 with any delimiter; a quote inside a cell is an ordinary character. */
const parseRows = (text: string, delimiter: string): readonly Row[] => {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  let isBlank = true;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
    isBlank = true;
  };
  for (let at = 0; at < text.length && rows.length <= MAX_ROWS; at++) {
    const char = text.charAt(at);
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (char === '"' && isBlank) {
      isQuoted = true;
      isBlank = false;
      cell = '';
    } else if (char === delimiter) endCell();
    else if (char === '\n') {
      endCell();
      rows.push([]);
    } else {
      cell += char;
      isBlank &&= char.trim() === '';
    }
  }
  endCell();
  return rows.filter((row) => row.some((each) => each !== ''));
};

const stripMarkdown = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^[\s|:+-]+$/.test(line) || !line.includes('-'))
    .map((line) => line.trim().replace(/^\|/, '').replace(/\|$/, ''))
    .join('\n');

/** A text as a table with one delimiter, or null. */
export const toTable = (text: string, delimiter: '\t' | ';' | ',' | '|'): Table | null => {
  if (!text.includes(delimiter)) return null;
  const rows = parseRows(delimiter === '|' ? stripMarkdown(text) : text, delimiter);
  return rows.length === 0 ? null : { rows, delimiter };
};
