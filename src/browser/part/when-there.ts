/** What a reader does, or what happens, when a network that failed may be there again. */
const SIGNS = ['online', 'focus', 'pointerdown'];

/** Does something once more when a network that failed may be there again. */
export function atNextSign(again: () => void): void {
  const signs = new AbortController();
  const once = (): void => {
    signs.abort();
    again();
  };
  for (const sign of SIGNS) addEventListener(sign, once, signs);
}

/** Uses a part of the page that nobody asks for; where it does not arrive, it is asked for again at the next sign of a network. */
export function whenThere<Part>(load: () => Promise<Part>, use: (part: Part) => void): void {
  void load().then(use, () => atNextSign(() => whenThere(load, use)));
}
