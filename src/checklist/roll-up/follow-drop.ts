import { find } from '../../browser/element.ts';

/** Takes files that are dropped anywhere on the page, and shows that they may be. */
export function followDrop(section: HTMLElement, take: (files: File[]) => void): void {
  const over = (is: boolean) => find(section, '.drop').classList.toggle('over', is);
  window.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  window.addEventListener('dragleave', (event) => over(event.relatedTarget !== null));
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}
