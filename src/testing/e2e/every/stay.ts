import type { Page } from '@playwright/test';

/** Shows pages that lead on as they stand before they do: with scripts off, only a line of their head makes a browser leave. */
export async function stay(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    return route.fulfill({ response, body });
  });
}
