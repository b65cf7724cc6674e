import { expect, type Locator } from '@playwright/test';

/** Presses all buttons of a kind, each of which goes when it is pressed; how many there were. */
export async function pressEach(buttons: Locator): Promise<number> {
  const all = await buttons.count();
  for (let left = all; left > 0; left -= 1) {
    await buttons.first().click();
    await expect(buttons).toHaveCount(left - 1);
  }
  return all;
}
