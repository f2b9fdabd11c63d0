/** The line ends that cards have in files and mails. */
export const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
