import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inEveryMode } from './modes.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Contrast of 7:1 is more than these levels ask for: it is what the page on the site itself tells of it. */
const OPTIONS = {
  runOnly: RULES,
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations' as const],
};

/** What axe finds on a page, or in a part of it. */
export async function axeFaults(page: Page, within?: string): Promise<string[]> {
  // Five times as quick in the page itself, for there are no frames of others, and without a list of what is right.
  const axe = new AxeBuilder({ page }).setLegacyMode().options(OPTIONS);
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target} (${any[0]?.message})`).join(', ')}`,
  );
}

/** What axe finds on a page in each mode, and how far anything stands out of it at the side. */
export async function faults(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  await inEveryMode(page, async (mode) => {
    for (const fault of await axeFaults(page, within)) found.push(`${mode}: ${fault}`);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overhang > 0) found.push(`${mode}: ${overhang} px too wide`);
  });
  return found;
}
