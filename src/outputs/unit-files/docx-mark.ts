import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';
import type { UnitDuties } from '../../domain/unit/unit-duties.schema.ts';
import { SIZE } from './docx-page.ts';

/** “BẢN TẬP HUẤN” in a frame, for the head of every page; nothing on a file of the office's own publication. */
export function markParagraphs({ site: { mark } }: Pick<UnitDuties, 'site'>): Paragraph[] {
  if (mark === undefined) return [];
  const border = { style: BorderStyle.SINGLE, size: 8, space: 4 };
  const run = new TextRun({ text: ` ${mark} `, bold: true, size: SIZE.small, border });
  return [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })];
}
