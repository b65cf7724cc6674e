import { expect, inject, it } from 'vitest';
import { dropPageRules, type Paper, readPaper } from '../e2e/paper.ts';
import type { Engine, Printer } from './engine.ts';
import { dutiesIn, everyDuty, LONG_DOCUMENT, LONG_SHEET } from './long-sheet.ts';

/** What browsers offer: none, the least that a printer can, their own, and wide ones. */
const MARGINS = [0, 4.2, 10, 12.7, 16, 25.4];
const POINTS = 72 / 25.4;

/** Of a folio; letters that are small stand apart in a PDF. */
const NUMBER = /trang\d+\/\d+/;

/** Asks an engine for paper whose size and margins the reader has chosen, and not the page. */
export function testMargins(engine: () => Engine): void {
  const paper = async (address: string, printer: Printer): Promise<Paper[]> => {
    await engine().open(inject('fixture') + address);
    // What lays a sheet out comes after it.
    await engine().run(() => document.fonts.ready.then(() => ''));
    await engine().run(dropPageRules);
    return readPaper(await engine().print!(printer));
  };

  for (const margin of MARGINS) {
    for (const [size, across] of [
      ['A4', true],
      ['A4', false],
      ['Letter', true],
    ] as const) {
      it(`shows a sheet whole on ${size}${across ? ' across' : ''} with margins of ${margin} mm`, async () => {
        const printer = { size, across, margin };
        const pages = await paper(LONG_SHEET, printer);
        expect(dutiesIn(pages.map(({ text }) => text).join(' '))).toEqual(everyDuty);
        const numbers = pages.map(({ text }) => NUMBER.exec(text.replaceAll(' ', ''))?.[0]);
        // Upright, where a browser shows it smaller, the number may stand beside the paper.
        if (across) expect(numbers).toEqual(pages.map((_, index) => `trang${index + 1}/${pages.length}`));
        expect(pages.filter((one) => faultOf(one, printer))).toEqual([]);
        // None has the foot alone.
        expect(pages.filter(({ text }) => dutiesIn(text).length === 0)).toEqual([]);
      });
    }

    it(`shows a document whole with margins of ${margin} mm`, async () => {
      const printer = { size: 'A4', across: false, margin } as const;
      const pages = await paper(LONG_DOCUMENT, printer);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.filter((one) => faultOf(one, printer))).toEqual([]);
    });
  }
}

/** A line or two that went on alone, or words beside the paper. */
function faultOf({ runs, width }: Paper, { margin }: Printer): boolean {
  const lines = new Set(runs.map(({ y }) => Math.round(y)));
  const [left, right] = [margin * POINTS - 1, width - margin * POINTS];
  return lines.size < 3 || runs.some(({ x }) => x < left || x > right);
}
