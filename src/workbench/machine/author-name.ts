const KEY = 'soan-nguoi-dang';

/** The name that was given in this browser before. A browser that keeps nothing asks again. */
export function knownAuthor(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberAuthor(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // It is asked for again the next time.
  }
}
