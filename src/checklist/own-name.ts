/** The name that a unit of a group has given itself: kept in this browser, printed on the group's sheet. */
const KEY = 'ten-don-vi';

/** The name as it was last typed; empty where there is none. */
export function ownName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function store(name: string): void {
  try {
    if (name === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, name);
  } catch {
    // Without storage the name still goes onto the sheet that is printed now.
  }
}

/** Fills the sheet's line with what is typed, now and at the next visit. */
export function keepOwnName(input: HTMLInputElement, blanks: Iterable<HTMLElement>): void {
  const lines = [...blanks];
  const show = (): void => {
    for (const line of lines) line.textContent = input.value.trim();
  };
  input.value = ownName().slice(0, input.maxLength);
  input.addEventListener('input', () => {
    store(input.value.trim());
    show();
  });
  show();
}
