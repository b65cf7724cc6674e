import { expect, inject, it } from 'vitest';
import { type Paper, readPaper } from '../e2e/paper.ts';
import type { Engine } from './engine.ts';
import { dutiesIn, everyDuty, LONG_DOCUMENT, LONG_SHEET } from './long-sheet.ts';

/** Room for the binding, in points. */
const BINDING = (30 * 72) / 25.4;

/** Asks an engine that prints for paper of several pages of each kind. */
export function testPaper(engine: () => Engine): void {
  const paper = async (address: string): Promise<Paper[]> => {
    await engine().open(inject('fixture') + address);
    const pages = await readPaper(await engine().print!());
    expect(pages.length).toBeGreaterThan(3);
    return pages;
  };

  for (const [how, query] of [
    ['', ''],
    [' without scripts', '?scripts=none'],
  ]) {
    it(`prints every page of a sheet across, with room for the binding${how}`, async () => {
      const pages = await paper(LONG_SHEET + query);
      expect(pages.map(shapeOf)).toEqual(pages.map(() => 'across'));
      expect(dutiesIn(pages.map(({ text }) => text).join(' '))).toEqual(everyDuty);
    });
  }

  it('prints the sheets of all units across', async () => {
    const pages = await paper('/in-phieu/');
    expect(pages.map(shapeOf)).toEqual(pages.map(() => 'across'));
  });

  for (const [what, address] of [
    ['a document', LONG_DOCUMENT],
    ['the handbook', '/huong-dan/ma-loi/'],
  ] as const) {
    it(`prints every page of ${what} upright, with room for the binding`, async () => {
      const pages = await paper(address);
      expect(pages.map(shapeOf)).toEqual(pages.map(() => 'upright'));
    });
  }
}

function shapeOf({ width, height, runs }: Paper): string {
  if (Math.min(...runs.map(({ x }) => x)) < BINDING - 0.5) return 'without a margin';
  return width > height ? 'across' : 'upright';
}
