/** A sheet of a workbook: the text of its cells. */
export interface Sheet {
  name: string;
  rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As the program that made the workbook numbers it. */
  number: number;
  cells: readonly string[];
}

/** Whether nothing is written in a row. */
export const isEmptyRow = ({ cells }: SheetRow): boolean => cells.every((cell) => cell === '');
