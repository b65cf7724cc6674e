import type { Paragraph, Table } from 'docx';
import type { Signing } from '../../../domain/unit/signing.ts';
import { fileWords } from '../file-words.ts';
import { SIZE, TEXT_WIDTH } from './page.ts';
import { CELL_EDGES, rule, sideBySide } from './table.ts';
import { centred } from './text.ts';

const words = fileWords.report;

/** Half points, as `SIZE`: names of organs and of the state. */
const NAME = 24;

/** The issuer's part of the width. */
const SHARE = 0.42;
const WIDTH = TEXT_WIDTH.portrait;

/** Parts of its size that a letter takes on the average in bold Times New Roman. */
const LETTER = { capitals: 0.64, small: 0.475 } as const;

/** A rule of two fifths of its line: the decree wants a third to a half. */
const PART = 0.4;

/**
 * The head of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.1–4): the issuer and the state side by side, below them
 * on one line the number and the place and date, which the unit fills in.
 */
export function letterhead({ name, hasSuperior }: Pick<Signing, 'name' | 'hasSuperior'>): Table {
  const size = SIZE.heading;
  return sideBySide(
    [
      [issuer(name, hasSuperior), state()],
      [[centred(words.code, { size })], [centred(words.placeAndDate, { size, italics: true })]],
    ],
    WIDTH,
    SHARE,
  );
}

/** The kind of the document and what it is about, until which day, with the rule below. */
export function reportTitle(subject: string, until: string): Paragraph[] {
  const look = { bold: true, size: SIZE.title };
  return [
    centred(words.title, look, { spacing: { before: 360 } }),
    centred(subject, look),
    centred(until, look),
    rule(WIDTH, PART * textWidth(words.subject, SIZE.title, 'small')),
  ];
}

function issuer(unitName: string, hasSuperior: boolean): Paragraph[] {
  const width = WIDTH * SHARE - CELL_EDGES;
  const name = unitName.toLocaleUpperCase('vi');
  return [
    ...(hasSuperior ? [centred(words.superior, { size: NAME })] : []),
    centred(name, { size: NAME, bold: true }),
    rule(width, PART * Math.min(width, textWidth(name, NAME, 'capitals'))),
  ];
}

function state(): Paragraph[] {
  const size = SIZE.heading;
  return [
    centred(words.nation, { size: NAME, bold: true }),
    centred(words.motto, { size, bold: true }),
    rule(WIDTH * (1 - SHARE) - CELL_EDGES, textWidth(words.motto, size, 'small')),
  ];
}

/** About how many twips a line of bold text takes; `size` in half points. */
function textWidth(text: string, size: number, letters: keyof typeof LETTER): number {
  return text.length * size * 10 * LETTER[letters];
}
