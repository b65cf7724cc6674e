import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import {
  type DocumentSystem,
  hasPlaceAndDate,
  hasSubject,
  isLegislation,
  isOfficialLetter,
} from '../../domain/document/document-kind.ts';
import { formatDocumentCode, isOfLegislature, parseDocumentCode } from '../../domain/document/document-code.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { formatLongDate } from '../../vietnamese/dates/dates.ts';
import { strings } from '../../strings.ts';

/** A piece of a line of the letterhead: words, or a blank that the source does not fill, with its name if need be. */
export type LetterheadPiece = string | { unknown: string };

/** The head of a document on paper, drawn by the rules of its own system and date. */
export interface Letterhead {
  system: DocumentSystem;
  /** Right: Quốc hiệu and Tiêu ngữ, or the name of the Party. */
  national: readonly string[];
  /** Left, in capitals. */
  superiorOrgan?: string;
  organ: string;
  /** “Số: 123/UBND-NC” or “Số 319-TB/VPTU”. */
  code: LetterheadPiece[];
  /** “Hà Nội, ngày 05 tháng 01 năm 2026”; absent where the kind has none in its head. */
  placeAndDate?: LetterheadPiece[];
  /** “V/v …” under the number of a công văn; undefined for other kinds. */
  about?: LetterheadPiece[];
  /** Kind in capitals and subject, where the kind has one, centred, for every kind but công văn. */
  title?: { kind: string; subject?: LetterheadPiece[] };
  /** KHẨN, THƯỢNG KHẨN, HOẢ TỐC. */
  priority?: string;
  /** How this head came about: a sentence that goes on from “this head”. */
  note: string;
}

const words = strings.document.letterhead;
const NATIONAL: Record<DocumentSystem, readonly string[]> = {
  state: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  party: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
};

/** Rules of form by the day they began; a document is laid out by those of its own day. */
const RULES: Record<DocumentSystem, readonly { since: IsoDate; name: string }[]> = {
  state: [
    { since: '2020-03-05', name: 'Nghị định số 30/2020/NĐ-CP' },
    { since: '2011-03-05', name: 'Thông tư số 01/2011/TT-BNV' },
  ],
  party: [
    { since: '2027-01-01', name: 'Hướng dẫn số 05-HD/VPTW (2026)' },
    // The day in 2026 on which the new guidance took over is not known here.
    { since: '2026-01-01', name: 'Hướng dẫn số 36-HD/VPTW (2018) hoặc số 05-HD/VPTW (2026)' },
    { since: '2018-04-03', name: 'Hướng dẫn số 36-HD/VPTW (2018)' },
  ],
};

/** The same for legislation; what the National Assembly passes has rules of its own. */
const RULES_OF_LEGISLATION: (typeof RULES)['state'] = [
  { since: '2025-04-01', name: 'Nghị định số 78/2025/NĐ-CP' },
  { since: '2016-07-01', name: 'Nghị định số 34/2016/NĐ-CP' },
];

/** The rule of form of a document's own system, kind and date; without a date, the one in force. */
function ruleOf(document: DirectiveDocument): string {
  const { system, typeName, issuedDate } = document;
  if (isPassed(document)) return words.olderRule;
  const isLaw = system === 'state' && (isLegislation(typeName) || codeOf(document)?.cls === 'statute');
  const rules = isLaw ? RULES_OF_LEGISLATION : RULES[system];
  if (issuedDate === undefined) return rules[0]?.name ?? words.olderRule;
  return rules.find(({ since }) => since <= issuedDate)?.name ?? words.olderRule;
}

const codeOf = (document: DirectiveDocument) => parseDocumentCode(formatDocumentCode(document) ?? '');

/** Whether the National Assembly or its Standing Committee passed it: “Luật số: 72/2025/QH15”. */
function isPassed(document: DirectiveDocument): boolean {
  const code = codeOf(document);
  return document.system === 'state' && code?.cls === 'statute' && isOfLegislature(code) && !code.sym.startsWith('L-');
}

/** The head of that document as it stands on paper; what the source lacks is a visible blank. */
export function letterheadOf(document: DirectiveDocument): Letterhead {
  const { system, superiorOrganName, organName, typeName, priority } = document;
  const subject = known(document.subject, words.subject);
  const letter = isOfficialLetter(typeName);
  const hasLine = document.subject !== undefined || hasSubject(typeName);
  return {
    system,
    national: NATIONAL[system],
    ...(superiorOrganName !== undefined && { superiorOrgan: inCapitals(superiorOrganName) }),
    organ: inCapitals(organName),
    code: codeLine(document),
    ...(hasPlaceAndDate(typeName) && { placeAndDate: placeAndDate(document) }),
    ...(letter && { about: typeof subject === 'string' ? [`${aboutPrefix(system)}${subject}`] : [subject] }),
    ...(!letter && { title: { kind: inCapitals(typeName), ...(hasLine && { subject: [subject] }) } }),
    ...(priority && { priority: words.priority[priority] }),
    note: document.source.missing.includes('letterhead')
      ? words.drawn(ruleOf(document))
      : words.redrawn(ruleOf(document)),
  };
}

const inCapitals = (name: string): string => name.toLocaleUpperCase('vi');
const known = (value: string | undefined, name: string): LetterheadPiece => value ?? { unknown: name };
const aboutPrefix = (system: DocumentSystem): string => (system === 'state' ? 'V/v ' : '');

/** “Số: 05/QĐ-UBND”: State numbers below ten carry a zero; “Số 319-TB/VPTU” has neither colon nor slash there. */
function codeLine(document: DirectiveDocument): LetterheadPiece[] {
  const { system, typeName, codeNumber, codeNotation } = document;
  const prefix = isPassed(document) ? `${typeName} số: ` : system === 'state' ? 'Số: ' : 'Số ';
  if (codeNumber === undefined && codeNotation === undefined) return [prefix, { unknown: '' }];
  const number = system === 'state' ? codeNumber?.replace(/^\d(?!\d)/, '0$&') : codeNumber;
  return [prefix, known(number, words.number), system === 'state' ? '/' : '-', known(codeNotation, words.notation)];
}

function placeAndDate({ issuedPlace, issuedDate }: DirectiveDocument): LetterheadPiece[] {
  if (issuedPlace === undefined && issuedDate === undefined) return [{ unknown: words.placeAndDate }];
  const date = issuedDate === undefined ? undefined : formatLongDate(issuedDate);
  return [known(issuedPlace, words.place), ', ', known(date, words.date)];
}
