import { copyText } from '../../browser/clipboard/copy-text.ts';
import { copyWords as words } from './copy-words.ts';

const SHOWN_MS = 2000;

/**
 * Puts buttons beside the permanent link of every provision: one that copies its citation (the link says the place, the
 * data of the document its name, what bears on it and its address), one for its words with that citation, and one for
 * each of its two addresses; and the e-mail that reports a fault of it, made from that of the page. Where there is no
 * margin for them they show while the link or one of them has the focus: a press on the number of the provision gives
 * it to the link.
 */
export function enableCopying(cited: HTMLElement, status: HTMLElement): void {
  const { citation, notice, address, dated, day } = cited.dataset;
  const report = document.querySelector<HTMLAnchorElement>('.imprint [href^="mailto:"]');
  cited.classList.add('with-tools');
  for (const tools of cited.querySelectorAll('.provision-tools')) {
    const link = tools.querySelector('a')!;
    const joint = tools.closest<HTMLElement>('[data-joint]')?.dataset['joint'];
    const name = [link.textContent, joint, citation].filter(Boolean).join(' ');
    const provision = tools.closest('.provision')!;
    const cite = [name, notice, address + link.hash].filter(Boolean).join('\n');
    const add = ([label, act]: readonly string[], copied: () => string): void => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label!;
      button.title = act!;
      button.ariaLabel = `${act} ${link.textContent}`;
      button.onclick = () => void copyFrom(button, copied(), name, status);
      tools.append(button);
    };
    add(words.citation, () => cite);
    add(words.words, () => `${officialWords(provision)}\n${cite}`);
    add(words.newest, () => address + link.hash);
    add(words.version(day!), () => dated + link.hash);
    if (report) {
      const mail = tools.appendChild(document.createElement('a'));
      mail.textContent = report.textContent.trim();
      mail.ariaLabel = `${mail.textContent} ${link.textContent}`;
      mail.href = report.href
        .replace(/subject=[^&]*/, `subject=${encodeURIComponent(`${mail.textContent}: ${name}`)}`)
        .replace(encodeURIComponent(address!), encodeURIComponent(address + link.hash));
    }
    numberOf(tools).onclick = () => link.focus({ preventScroll: true });
  }
}

/** What a provision is pressed at: its number, or its first words where it has none; in a table the first cell of its row. */
function numberOf(tools: Element): HTMLElement {
  const said = tools.parentElement!;
  return (
    said.closest('tr')?.cells[0] ??
    (said.querySelector<HTMLElement>('.marker') || said.querySelector<HTMLElement>('[data-official]'))!
  );
}

/** The words of the document in a provision and all that stands under it, line by line; the cells of a row by tabs. */
function officialWords(provision: Element): string {
  let text = '';
  let line: Element | null = null;
  for (const words of provision.querySelectorAll<HTMLElement>('[data-official]')) {
    const before = line;
    line = words.closest('tr,h3,h4,h5,h6');
    const isSame = line && line === before;
    text += (text && (isSame ? (line!.matches('tr') ? '\t' : ' ') : '\n')) + words.innerText;
  }
  return text;
}

async function copyFrom(button: HTMLButtonElement, text: string, name: string, status: HTMLElement): Promise<void> {
  const done = await copyText(text);
  status.textContent = done ? `${words.copied} ${name}` : `${words.notCopied} ${text}`;
  // What cannot be copied by us must be seen, to be copied by hand.
  status.classList.toggle('for-ears', done);
  const label = button.textContent;
  if (!done || label === words.copied) return;
  button.textContent = words.copied;
  setTimeout(() => (button.textContent = label), SHOWN_MS);
}
