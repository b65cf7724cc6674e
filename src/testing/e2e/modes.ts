import type { PlaywrightTestOptions } from '@playwright/test';

/** Ways in which people see the site, as options of a test. */
export const MODES: Record<string, Partial<PlaywrightTestOptions & { forcedColors: 'active' }>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  narrow: { viewport: { width: 320, height: 640 } },
};
