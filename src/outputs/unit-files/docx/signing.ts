import type { Paragraph, Table } from 'docx';
import type { Signing } from '../../../domain/unit/signing.ts';
import { fileWords } from '../file-words.ts';
import { SIZE, TEXT_WIDTH } from './page.ts';
import { sideBySide } from './table.ts';
import { centred, paragraph } from './text.ts';

const words = fileWords.report;

/** The end of a report: who gets it, and who signs it and for whom (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7 and II.9). */
export function reportEnd({ authority, position }: Pick<Signing, 'authority' | 'position'>): Table {
  return sideBySide([[recipients(), signer(authority, position)]], TEXT_WIDTH.portrait, 0.45);
}

function recipients(): Paragraph[] {
  return [
    paragraph(words.toPlaces, { size: 24, bold: true, italics: true }),
    ...words.toPlacesLines.map((line) => paragraph(line, { size: SIZE.small })),
  ];
}

function signer(authority: string | undefined, position: string): Paragraph[] {
  const look = { size: SIZE.heading, bold: true };
  return [
    ...(authority === undefined ? [] : [centred(authority, look)]),
    centred(position, look),
    centred(fileWords.signHint, { size: SIZE.heading, italics: true }, { spacing: { after: 1400 } }),
  ];
}
