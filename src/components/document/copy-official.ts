/**
 * Copying a stretch of the document takes its own words only: what this site says among them cannot be selected
 * (styles/document/text.css, `.words-alone`), from the start and again while the browser copies. In between a note of the
 * editors can, and a selection inside one is copied as it is.
 */
export function copyOfficialWords(cited: HTMLElement): void {
  cited.classList.remove('words-alone');
  document.addEventListener('copy', () => {
    const { anchorNode, focusNode } = getSelection() ?? {};
    const note = anchorNode?.parentElement?.closest('aside');
    if (note?.contains(focusNode ?? null)) return;
    cited.classList.add('words-alone');
    setTimeout(() => cited.classList.remove('words-alone'));
  });
}
