import { expect, type Page } from '@playwright/test';

/**
 * Says of all that a document was not found to have that it lacks it; how many presses that took. What it lacks is known once
 * it has been judged with all that was accepted.
 */
export async function confirmMissing(page: Page): Promise<number> {
  const all = page.getByRole('button', { name: /^Xác nhận cả \d+ mục/ });
  const judged = () => expect(page.locator('.work-bar')).not.toContainText('Đang kiểm tra');
  let presses = 0;
  for (await judged(); (await all.count()) > 0; await judged()) {
    await all.click();
    presses += 1;
  }
  return presses;
}
