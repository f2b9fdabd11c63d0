/* Text with its markup, such as a page's or a mail's source. The text between the tags is read. */

/** A markup has at least one such opening tag, for people's details, and one closing tag. */
const OPEN =
  /<(?:a|p|br|div|td|tr|li|span|b|strong|table|html|body|address)(?:\s[^<>]{0,600})?\/?>/iu;
const CLOSE = /<\/(?:a|p|div|td|tr|li|span|b|strong|table|html|body|address)>/iu;
const ANCHOR =
  /<a\s[^<>]{0,300}?href=["']?mailto:([^"'<>?\s]{3,320})[^<>]{0,600}>([^<>]{0,200})<\/a>/giu;
const ROW_END = /<(?:br|\/p|\/div|\/tr|\/li|\/address|\/h[1-6])(?:\s[^<>]{0,200})?\/?>/giu;
const CELL_END = /<\/t[dh]>/giu;
const TAG = /<[/!]?[a-z][^<>]{0,1000}>/giu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
]);

/** The text of an HTML source; a text without markup is returned unchanged. */
export const withoutMarkup = (text: string): string =>
  OPEN.test(text) && CLOSE.test(text)
    ? text
        .replace(ANCHOR, (_whole, address: string, shown: string) =>
          shown.includes('@') || shown.trim() === '' ? address : `${shown} | ${address}`,
        )
        .replace(ROW_END, '\n')
        .replace(CELL_END, '\t')
        .replace(TAG, '')
        .replace(/&(?:nbsp|amp|lt|gt|quot|apos|#39);/gu, (entity) => ENTITIES.get(entity) ?? entity)
    : text;
