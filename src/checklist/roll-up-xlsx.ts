import { writeXlsx } from 'hucre/xlsx';
import { STANDING_LABELS } from '../domain/standing.ts';
import type { RollUp } from './roll-up.ts';
import { rollUpWords as words } from './roll-up-words.ts';

const FONT = { name: 'Times New Roman', size: 11 };

/** The matrix with the words of each standing, and who is how far, ready to print on A4 landscape. */
export function rollUpXlsx({ duties, columns, unanswered }: RollUp): Promise<Uint8Array> {
  const matrix = [
    [words.duty, words.due, ...columns.map(({ name }) => name)],
    ...duties.map((duty, position) => [
      duty.title,
      duty.due === undefined ? null : new Date(`${duty.due}T00:00:00Z`),
      ...columns.map(({ cells }) => {
        const cell = cells.get(position);
        return cell ? STANDING_LABELS[cell.standing] : null;
      }),
    ]),
  ];
  const units = [
    [...words.unitHeads],
    ...columns.map(({ name, done, cells, percent }) => [name, `${done}/${cells.size}`, percent / 100]),
    ...unanswered.map(({ name }) => [name, words.noAnswer, null]),
  ];
  const page = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
  return writeXlsx({
    defaultFont: FONT,
    sheets: [
      {
        name: words.unitSheet,
        columns: [{ width: 40 }, { width: 16 }, { width: 12, numFmt: '0%' }],
        rows: units,
        freezePane: { rows: 1 },
        pageSetup: { ...page, printTitlesRow: '$1:$1' },
      },
      {
        name: words.matrixSheet,
        columns: [{ width: 50 }, { width: 12, numFmt: 'dd/mm/yyyy' }, ...columns.map(() => ({ width: 16 }))],
        rows: matrix,
        freezePane: { rows: 1, columns: 1 },
        pageSetup: { ...page, printTitlesRow: '$1:$1', printTitlesColumn: '$A:$A' },
      },
    ],
  });
}
