import { expect, test } from '@playwright/test';
import { documents, trainingDocuments, withoutSpace } from '../documents.ts';

const held = [...documents, ...trainingDocuments].filter(({ sourceText }) => sourceText);

test('there is a document whose source text is held', () => {
  expect(held.length).toBeGreaterThan(0);
});

for (const { address, sourceText } of held) {
  test(`the official text of ${address} is its source, character for character`, async ({ page }) => {
    await page.goto(address);
    const shown = await page.locator('[data-official]').allTextContents();
    expect(withoutSpace(shown.join(''))).toBe(withoutSpace(sourceText!));
  });

  test(`the official text of ${address} stays complete on paper`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const visible = page.locator('[data-official]:visible');
    expect(await visible.count()).toBe(await page.locator('[data-official]').count());
  });
}
