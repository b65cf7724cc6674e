import type { Page } from '@playwright/test';

/** What stands alone and is smaller than a finger: in points of the screen, with what it is. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 44 - 0.5;
    /** Words around it make it part of a sentence, where lines stand as near as they are read. */
    const isInSentence = (element: Element): boolean => {
      const block = element.closest('p, li, dd, dt, td, th, caption, figcaption, label, q, h1, h2, h3, h4, div')!;
      const own = element.textContent.trim().length;
      return getComputedStyle(element).display === 'inline' && block.textContent.trim().length > own;
    };
    /** What stands out above and below a line is hit as the line is. */
    const isHitAround = (place: Element): boolean => {
      place.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = place.getBoundingClientRect();
      return [-LEAST / 2, LEAST / 2].every((away) => {
        const hit = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2 + away);
        return hit !== null && place.contains(hit);
      });
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input:not([hidden])')].flatMap(
      (element) => {
        const place = element.matches('input[type=radio], input[type=checkbox]')
          ? (element.closest('label') ?? element)
          : element;
        const { width, height } = place.getBoundingClientRect();
        const isSeen =
          place.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && width > 1 && height > 1;
        if (!isSeen || height >= LEAST || isInSentence(element) || isHitAround(place)) return [];
        return [
          `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}” ${height.toFixed(1)}`,
        ];
      },
    );
  });

/** Links that are called the same and lead to different places. */
export const likeNamed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const nameOf = (link: Element): string =>
      (
        link.getAttribute('aria-label') ??
        link
          .getAttribute('aria-labelledby')
          ?.split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' ') ??
        link.textContent
      )
        .replace(/\s+/g, ' ')
        .trim();
    // The contents of a page are told by the list that they stand in.
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')].filter((link) =>
      link.checkVisibility(),
    );
    const found = Map.groupBy(links, nameOf);
    return [...found].flatMap(([name, all]) => {
      const targets = new Set(all.map(({ href }) => href));
      return targets.size > 1 ? [`“${name}” → ${[...targets].slice(0, 3).join(', ')}`] : [];
    });
  });

/** What stands out of the page at its side, where the page can be scrolled there. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return out.slice(0, 5).map((one) => `${one.localName}.${one.className} “${one.textContent.trim().slice(0, 30)}”`);
  });

/** The first of what can have the focus, forwards and then backwards: what lies under something that stays in sight. */
export async function underBars(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => {
    document.documentElement.style.scrollBehavior = 'auto';
    scrollTo(0, 0);
  });
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press(key);
      const covered = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { left, top, width, height } = element.getBoundingClientRect();
        if (width < 2 || height < 2) return undefined;
        const [x, y] = [left + Math.min(width / 2, 20), top + Math.min(height / 2, 20)];
        const hit = document.elementFromPoint(x, y);
        if (!hit || element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))
          return undefined;
        const bar = [hit, ...ancestorsOf(hit)].find((one) => /sticky|fixed/.test(getComputedStyle(one).position));
        return bar && !bar.contains(element)
          ? `${element.localName} “${element.textContent.trim().slice(0, 30)}” under ${bar.className}`
          : undefined;

        function ancestorsOf(one: Element): Element[] {
          return one.parentElement ? [one.parentElement, ...ancestorsOf(one.parentElement)] : [];
        }
      });
      if (covered !== undefined) found.push(`${key}: ${covered}`);
    }
  }
  return found;
}
