import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  TextRun,
  type IPropertiesOptions,
  type ISectionOptions,
} from 'docx';
import type { UnitDuties } from '../../../domain/unit/unit-duties.schema.ts';
import { contentTime } from '../day.ts';
import { fixTimes, repack } from '../office-package.ts';

/** Twentieths of a point; the library's own conversion rounds down, below the least that the decree allows. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, 20–25 mm above and below, 30–35 left, 15–20 right; Times New Roman, black. */
const MARGIN = {
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  right: twips(15),
  header: twips(10),
  footer: twips(10),
};
const A4 = { width: 11906, height: 16838 };
const FACE = 'Times New Roman';

/** Half points, as the format counts. */
export const SIZE = { cell: 22, small: 22, text: 28, title: 28, heading: 26, footer: 20 } as const;

/** The height between the margins, in twips. */
export const TEXT_HEIGHT = {
  portrait: twips(297 - 20 - 20),
  landscape: twips(210 - 20 - 20),
} as const;

/** The width between the margins, in twips. */
export const TEXT_WIDTH = {
  portrait: twips(210 - 30 - 15),
  landscape: twips(297 - 30 - 15),
} as const;

/** The page of a section; the library swaps the sides of a landscape page by itself. */
export function page(orientation: 'portrait' | 'landscape'): NonNullable<ISectionOptions['properties']> {
  return { page: { size: { ...A4, orientation }, margin: MARGIN } };
}

/** Who publishes what the document is made from, and when that was last changed. */
export type Made = Pick<UnitDuties, 'site' | 'contentDate'>;

/**
 * A document in the decree's face, as bytes that depend on its content alone.
 * @param fill writes into the text of its main part what the library left out
 */
export async function docxBytes(
  title: string,
  made: Made,
  section: ISectionOptions,
  fill: (xml: string) => string = (xml) => xml,
): Promise<Uint8Array> {
  const options: IPropertiesOptions = {
    title,
    creator: made.site.publisher,
    styles: {
      default: {
        document: {
          run: { font: FACE, size: SIZE.text, color: '000000', language: { value: 'vi-VN' } },
          paragraph: { alignment: AlignmentType.LEFT },
        },
      },
    },
    sections: [section],
  };
  const bytes = new Uint8Array(await Packer.toArrayBuffer(new Document(options)));
  return repack(bytes, (path, xml) => {
    if (path === 'docProps/core.xml') return fixTimes(xml, contentTime(made));
    return path === 'word/document.xml' ? fill(xml) : xml;
  });
}

/** “BẢN TẬP HUẤN” in a frame, for the head of every page; nothing on a file of the office's own publication. */
export function markParagraphs({ site: { mark } }: Pick<UnitDuties, 'site'>): Paragraph[] {
  if (mark === undefined) return [];
  const border = { style: BorderStyle.SINGLE, size: 8, space: 4 };
  const run = new TextRun({ text: ` ${mark} `, bold: true, size: SIZE.small, border });
  return [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })];
}
