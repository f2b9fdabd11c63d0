/**
 * Copies text to the clipboard. It uses the copy event, because the newer clipboard API needs a
 * permission, and the page has none (security.md, row 5).
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
