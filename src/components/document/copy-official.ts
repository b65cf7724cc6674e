/**
 * Copying a stretch of the document takes its own words only: while the browser copies, what this site says among them
 * cannot be selected (styles/document/text.css, `.copying`). A selection inside one note of the editors is copied as it is.
 */
export function copyOfficialWords(cited: HTMLElement): void {
  document.addEventListener('copy', () => {
    const { anchorNode, focusNode } = getSelection() ?? {};
    const note = anchorNode?.parentElement?.closest('aside');
    if (note?.contains(focusNode ?? null)) return;
    cited.classList.add('copying');
    setTimeout(() => cited.classList.remove('copying'));
  });
}
