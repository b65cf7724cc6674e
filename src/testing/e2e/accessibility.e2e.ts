import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { everyPastTemplate, everyTemplate } from './addresses.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Ways in which people see the site; each starts from a wide screen in light colours. */
const MODES: Record<string, (page: Page) => Promise<void>> = {
  light: (page) => page.emulateMedia({ colorScheme: 'light' }),
  dark: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'forced colours': (page) => page.emulateMedia({ forcedColors: 'active' }),
  '320 px': (page) => page.setViewportSize({ width: 320, height: 640 }),
};

for (const address of [...everyTemplate, ...everyPastTemplate]) {
  test(`axe finds nothing on ${address}, in ${Object.keys(MODES).join(', ')}`, async ({ page }) => {
    expect((await page.goto(address))?.ok()).toBe(true);
    const found: string[] = [];
    for (const [mode, show] of Object.entries(MODES)) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await show(page);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      for (const { id, nodes } of violations) {
        found.push(`${mode}: ${id}: ${nodes.map(({ target, any }) => `${target} (${any[0]?.message})`).join(', ')}`);
      }
    }
    expect(found).toEqual([]);
  });
}
