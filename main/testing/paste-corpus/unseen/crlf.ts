/** The line breaks of cards in files and mails. */
export const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
