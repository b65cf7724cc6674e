import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from '../../cli/programs/browser.ts';
import { findFirefox } from '../../cli/programs/engines.ts';
import type { Engine } from './engine.ts';

/** No waiting of Puppeteer's own breaks under load: the test has a time of its own. */
const PATIENT = { timeout: 0, protocolTimeout: 0 } satisfies LaunchOptions;

export const launchFirefox = (): Promise<Engine> =>
  launch({ ...PATIENT, browser: 'firefox', executablePath: findFirefox()! });

export const launchChromium = (): Promise<Engine> =>
  launch({ ...PATIENT, executablePath: findBrowser()!, args: ['--no-sandbox', '--disable-gpu'] });

async function launch(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  return {
    open: async (address) => void (await page.goto(address)),
    run: async <Result>(look: (given: string) => Result, given = '') => (await page.evaluate(look, given)) as Result,
    click: (selector) => page.locator(selector).click(),
    type: (selector, text) => page.type(selector, text),
    // Margins are those of the style sheet, and those of the printer none: what has no margin of its own is seen.
    print: ({ size, across, margin } = { size: 'A4', across: false, margin: 0 }) => {
      const edge = `${margin}mm`;
      const margins = { top: edge, right: edge, bottom: edge, left: edge };
      return page.pdf({ format: size, landscape: across, preferCSSPageSize: true, margin: margins });
    },
    close: () => browser.close(),
  };
}
