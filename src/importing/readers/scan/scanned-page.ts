import { toNfc } from '../../../vietnamese/normalize.ts';

/** A word with its place on the picture of its page, in dots from the upper left corner. */
export interface ScannedWord {
  left: number;
  top: number;
  width: number;
  height: number;
  text: string;
}

/** A page as a recogniser has read it: its size in dots, and the words of each of its lines. */
export interface ScannedPage {
  width: number;
  height: number;
  lines: readonly (readonly ScannedWord[])[];
}

/** What the rows of the table are about, by its column “level”. */
const [PAGE, WORD] = ['1', '5'];

/** The pages of a picture, which may have several, from the table of words that tesseract makes of it (“tsv”). */
export function scannedPages(table: string): ScannedPage[] {
  const [head = '', ...rows] = table.split('\n');
  const names = head.split('\t');
  const read = rows.map((row) => {
    const cells = row.split('\t');
    return (name: string): string => cells[names.indexOf(name)] ?? '';
  });
  const byPage = Map.groupBy(
    read.filter((cell) => cell('level') !== ''),
    (cell) => cell('page_num'),
  );
  return [...byPage.values()].map((cells) => {
    const size = cells.find((cell) => cell('level') === PAGE);
    const words = cells.filter((cell) => cell('level') === WORD && cell('text').trim() !== '');
    const lines = Map.groupBy(words, (cell) => ['block_num', 'par_num', 'line_num'].map(cell).join('/'));
    return {
      width: Number(size?.('width') ?? 0),
      height: Number(size?.('height') ?? 0),
      lines: [...lines.values()].map((line) => line.map(toWord)),
    };
  });
}

const toWord = (cell: (name: string) => string): ScannedWord => ({
  left: Number(cell('left')),
  top: Number(cell('top')),
  width: Number(cell('width')),
  height: Number(cell('height')),
  text: toNfc(cell('text').trim()),
});
