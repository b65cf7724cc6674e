/**
 * Puts a text on the clipboard, and tells whether it could. Pages on a plain http intranet have no clipboard API: there
 * the old way still works.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const give = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', give);
    const copied = document.execCommand('copy');
    document.removeEventListener('copy', give);
    return copied;
  }
}
