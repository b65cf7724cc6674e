const SHOWN_MS = 2000;

/**
 * Puts a button beside the permanent link of every provision that copies its citation: the link says the place, the data
 * of the document its name, what bears on it and its address. The status line has the words of the button.
 */
export function enableCopying(cited: HTMLElement, status: HTMLElement): void {
  const { citation, notice, address } = cited.dataset;
  const label = status.dataset['copy']!;
  for (const tools of cited.querySelectorAll('.provision-tools')) {
    const button = document.createElement('button');
    const joint = tools.closest<HTMLElement>('[data-joint]')?.dataset['joint'];
    const name = [tools.textContent, joint, citation].filter(Boolean).join(' ');
    const lines = [name, notice, `${address}#${tools.closest('.provision')!.id}`];
    button.type = 'button';
    button.textContent = label;
    button.ariaLabel = `${label} ${tools.textContent}`;
    button.onclick = () => void copyFrom(button, lines.filter(Boolean).join('\n'), name, status);
    tools.append(button);
  }
}

async function copyFrom(button: HTMLButtonElement, text: string, name: string, status: HTMLElement): Promise<void> {
  const { copied = '', notCopied } = status.dataset;
  const done = await copy(text);
  status.textContent = done ? `${copied} ${name}` : `${notCopied} ${text}`;
  // What cannot be copied by us must be seen, to be copied by hand.
  status.classList.toggle('for-ears', done);
  const label = button.textContent;
  if (!done || label === copied) return;
  button.textContent = copied;
  setTimeout(() => (button.textContent = label), SHOWN_MS);
}

/** Pages on a plain http intranet have no clipboard API: there the old way still works. */
async function copy(text: string): Promise<boolean> {
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
