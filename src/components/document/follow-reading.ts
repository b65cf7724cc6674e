/** A list that long is folded to the chapter that is read. */
const LONG = 24;

interface Place {
  link: HTMLAnchorElement;
  element: HTMLElement;
}

/**
 * Marks in the contents of a document where its reader is, keeps that in sight, and says it in the line that opens them.
 * @param contents the list, in the order of the text
 */
export function followReading(contents: HTMLElement): void {
  const details = contents.querySelector('details')!;
  const here = details.querySelector('summary')!.appendChild(document.createElement('span'));
  const places = [...contents.querySelectorAll<HTMLAnchorElement>('a')].flatMap((link): Place[] => {
    const element = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return element ? [{ link, element }] : [];
  });
  contents.classList.toggle('long', places.length > LONG);
  document.documentElement.classList.add('with-contents-bar');
  // Who has chosen a place wants to see it.
  contents.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) details.open = false;
  });

  let marked: HTMLAnchorElement | undefined;
  const follow = (): void => {
    const link = lastAbove(places, innerHeight / 3)?.link;
    if (link === marked) return;
    for (const item of contents.querySelectorAll('.here')) item.classList.remove('here');
    marked?.removeAttribute('aria-current');
    marked = link;
    here.textContent = link ? ` · ${link.firstElementChild?.textContent ?? link.textContent}` : '';
    if (!link) return;
    link.setAttribute('aria-current', 'location');
    for (let item = link.closest('li'); item; item = item.parentElement!.closest('li')) item.classList.add('here');
    showWithin(contents, link);
  };
  let isWaiting = false;
  addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        follow();
      });
    },
    { passive: true },
  );
  follow();
}

/** The last place whose beginning stands above a line of the window; places stand in the order of the page. */
function lastAbove(places: readonly Place[], line: number): Place | undefined {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (places[middle]!.element.getBoundingClientRect().top <= line) from = middle + 1;
    else to = middle;
  }
  return places[from - 1];
}

/** Scrolls the list itself, never the page. */
function showWithin(box: HTMLElement, link: HTMLElement): void {
  const [around, at] = [box.getBoundingClientRect(), link.getBoundingClientRect()];
  if (at.top < around.top || at.bottom > around.bottom) box.scrollTop += at.top - around.top - around.height / 3;
}
