import type { Draft } from '../../importing/draft/draft.ts';
import { readHeadPart } from '../../importing/head/letterhead.ts';

const letters = (text: string): string => (text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase();

/**
 * Lines of the source that stand nowhere in the draft, and blocks of the draft that stand nowhere in the source: neither in
 * the text, nor in the header, nor among what was removed under a name. White space and punctuation aside.
 */
export function comparedCharacters(draft: Draft, sourceText: string): { lost: string[]; invented: string[] } {
  const { header, body, removals } = draft;
  const removed = new Set(removals.map(({ text }) => letters(text)));
  const lines = sourceText
    .split(/\r?\n|\f/)
    .flatMap((line) => line.split(/\s{4,}/))
    .map((line) => line.trim())
    .filter((line) => letters(line) !== '' && !removed.has(letters(line)));
  const held = [body, ...headerLines(draft)].map(letters);
  const signers = header.signers.flatMap(({ authority = [], position = '', fullName = '' }) => [
    ...authority,
    position,
    fullName,
  ]);
  held.push(letters(signers.join('|')), letters(removals.map(({ text }) => text).join('|')));
  const lost = lines.filter((line) => !held.some((text) => text.includes(letters(line))) && !isPrinted(line, body));
  const source = letters(lines.join('\n'));
  const invented = draft.bodyBlocks
    .map((block) =>
      block.type === 'text' ? block.text : block.rows.flatMap((row) => row.flatMap(({ texts }) => texts)).join(''),
    )
    .filter((text) => !source.includes(letters(text)));
  return { lost, invented };
}

/** The lines of the head as paper has them, from the fields that they became. */
function headerLines({ header }: Draft): string[] {
  const { codeNumber = '', codeNotation = '', issuedPlace = '', issuedDate = '', subject = '' } = header;
  const [year = '', month = '', day = ''] = issuedDate.split('-');
  const dates = [month, String(Number(month))].map((one) => `${issuedPlace} ngày ${day} tháng ${one} năm ${year}`);
  return [
    `Số ${codeNumber}${codeNotation}`,
    ...dates,
    `V/v ${subject}`,
    header.organName ?? '',
    header.superiorOrganName ?? '',
    header.typeName,
    `Kính gửi ${header.to.map(({ text }) => text).join(' ')}`,
    ...header.toPlaces,
  ];
}

/** What every page prints by itself: the names of the republic or the Party, the label of an annex, a degree of urgency. */
function isPrinted(line: string, body: string): boolean {
  const part = readHeadPart(line)?.part;
  if (part === 'republic' || part === 'motto' || part === 'party' || part === 'priority') return true;
  return /^(?:PHỤ LỤC|Phụ lục)\s*\S*$/u.test(line) && body.includes('<Annex');
}
