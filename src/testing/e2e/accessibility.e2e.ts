import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { everyTemplate } from './addresses.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const MODES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '320 px': { viewport: { width: 320, height: 640 } },
} as const;

for (const [mode, options] of Object.entries(MODES)) {
  test.describe(`in ${mode}`, () => {
    test.use({ ...options, contextOptions: 'forcedColors' in options ? { forcedColors: 'active' } : {} });

    for (const address of everyTemplate) {
      test(`axe finds nothing on ${address}`, async ({ page }) => {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
        expect(found).toEqual([]);
      });
    }
  });
}
