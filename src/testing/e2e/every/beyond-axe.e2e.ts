import { expect, type Page, test } from '@playwright/test';
import { everyPastTemplate, everyTemplate } from '../addresses.ts';
import { trainingOrigin } from '../ports.ts';
import { likeNamed, smallTargets, tooWide, underBars } from './looked-at.ts';

/** What the training edition has and the office's own content may lack: folded lists, wide tables, news, an announcement. */
const TRAINING = [
  '/',
  '/van-ban/',
  '/van-ban/bao-cao-88-bc-ubnd/',
  '/van-ban/ke-hoach-25-kh-ubnd/',
  '/don-vi/so-noi-vu/',
  '/cap-nhat/',
  '/cap-nhat/thong-bao/',
  '/gioi-thieu/',
].map((address) => trainingOrigin + address);
const ALL = [...everyTemplate, ...everyPastTemplate, ...TRAINING];

/** As WCAG 1.4.12 asks for it. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

async function spacedOut(page: Page): Promise<string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  const found = await tooWide(page);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return found;
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const address of ALL) {
    test(`${address} has targets of 44 px, names of their own for links, and room for letters set apart`, async ({
      page,
    }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect.soft(await smallTargets(page)).toEqual([]);
      expect.soft(await likeNamed(page)).toEqual([]);
      expect.soft(await spacedOut(page)).toEqual([]);
      expect.soft(await underBars(page)).toEqual([]);
    });
  }
});

test.describe('at twice the size', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  test('no page is wider than the screen, and no bar lies over what has the focus', async ({ page }) => {
    for (const address of ALL) {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect.soft(await tooWide(page), address).toEqual([]);
      expect.soft(await underBars(page), address).toEqual([]);
    }
  });
});
