/**
 * Puts text on the clipboard. By the copy event, because the page has no permissions at all
 * (security.md, row 5) and the clipboard's newer interface asks for one.
 */
export const copyText = (text: string): boolean => {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isCopied;
};
