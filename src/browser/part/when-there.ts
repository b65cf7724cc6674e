/** What a reader does, or what happens, when a network that failed may be there again. */
const SIGNS = ['online', 'focus', 'pointerdown'];

/** Uses a part of the page that nobody asks for; where it does not arrive, it is asked for again at the next sign of a network. */
export function whenThere<Part>(load: () => Promise<Part>, use: (part: Part) => void): void {
  void load().then(use, () => {
    const signs = new AbortController();
    const again = (): void => {
      signs.abort();
      whenThere(load, use);
    };
    for (const sign of SIGNS) window.addEventListener(sign, again, signs);
  });
}
