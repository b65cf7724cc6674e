import { SHRINKING_COLUMNS } from '../../domain/unit/sheet-columns.ts';

/**
 * Tells the style sheet which columns stay empty in the rows that will be printed, and whether results are printed: the
 * room of the former goes to the words, and results have room to be read.
 */
export function giveRoom(table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll<HTMLElement>('tbody:not([hidden]) > .duty:not([hidden])')];
  const filled = 'filled' in table.dataset;
  const isEmpty = (column: string) => rows.every((row) => textOnPaper(row.querySelector(`.${column}`), filled) === '');
  table.dataset['bare'] = SHRINKING_COLUMNS.filter(isEmpty).join(' ');
  const results = rows.some((row) => row.querySelector('.product .noted')?.textContent);
  table.toggleAttribute('data-results', filled && results);
}

/** What a cell has on paper: not what only the screen shows, and what was noted only where it is wanted. */
function textOnPaper(cell: Element | null, filled: boolean): string {
  const texts = [...(cell?.childNodes ?? [])].filter(
    (node) => !(node instanceof Element && node.matches(filled ? '.screen-only' : '.screen-only, .noted, .late')),
  );
  return texts
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}
