const SHOWN_MS = 2000;

/**
 * Makes the buttons that copy a citation appear and work: one listener for the whole document. `data-copy` holds the
 * provision, `data-citation` of the document the rest; the status line holds the words.
 */
export function enableCopying(cited: HTMLElement, status: HTMLElement): void {
  for (const button of cited.querySelectorAll<HTMLButtonElement>('[data-copy]')) button.hidden = false;
  cited.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>('[data-copy]');
    if (button) void copyFrom(button, `${button.dataset['copy']} ${cited.dataset['citation']}`, status);
  });
}

async function copyFrom(button: HTMLButtonElement, citation: string, status: HTMLElement): Promise<void> {
  const { copied = '', notCopied = '' } = status.dataset;
  const done = await copy(citation);
  status.textContent = `${done ? copied : notCopied} ${citation}`;
  // What cannot be copied by us must be seen, to be copied by hand.
  status.classList.toggle('for-ears', done);
  if (!done || button.textContent === copied) return;
  const label = button.textContent;
  button.textContent = copied;
  setTimeout(() => (button.textContent = label), SHOWN_MS);
}

/** Pages on a plain http intranet have no clipboard API: there the old way still works. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
