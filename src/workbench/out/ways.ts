import { element } from '../../browser/element.ts';

/** A button that does something. */
export function press(label: string, kind: string, act: () => void | Promise<void>): HTMLButtonElement {
  const button = element('button', { type: 'button', class: `button ${kind}`.trim() }, label);
  button.addEventListener('click', () => void act());
  return button;
}

/** Gives a file to whoever is at the screen. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
