import type { Page } from '@playwright/test';

/** How a page is seen; what is not named is as on a wide screen in light colours. */
export interface Mode {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  viewport?: { width: number; height: number };
}

/** Ways in which people see the site. */
const MODES: Record<string, Mode> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  narrow: { viewport: { width: 320, height: 640 } },
};

/**
 * Shows a page as it stands in each of these ways, one after the other, and at last as it was before. Whatever led to it
 * has to be done once.
 */
export async function inEveryMode(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const wide = page.viewportSize()!;
  const show = async ({ colorScheme = 'light', forcedColors, viewport = wide }: Mode): Promise<void> => {
    await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? 'none' });
    await page.setViewportSize(viewport);
  };
  for (const [name, mode] of Object.entries(MODES)) {
    await show(mode);
    await look(name);
  }
  await show({});
}
