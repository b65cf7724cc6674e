import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { kindsOf } from '../../domain/document/document-kind.ts';
import { findDates } from '../../vietnamese/dates/dates.ts';
import { keyOf, type OwnLine } from './own-lines.ts';

/** What a line of a letterhead says, by the field that it belongs to; the State's and the Party's lines have none. */
export type HeadField = 'motto' | 'organName' | 'code' | 'issued' | 'typeName' | 'subject' | 'to' | 'toPlaces';

export interface HeadLine {
  field: HeadField;
  line: OwnLine;
}

const MOTTO = /^(?:cộng hoà xã hội chủ nghĩa việt nam|độc lập - tự do - hạnh phúc|đảng cộng sản việt nam)$/u;
const CODE = /^số ?: ?(?:\d+\p{Ll}{0,3}|[….]+)? ?[/-] ?\p{L}[\p{L}\d/.-]*$/u;
const SUBJECT = /^(?:v ?\/ ?v|về việc)(?!\p{L})/u;
const ORGAN =
  /^(?:uỷ ban|ubnd|hội đồng nhân dân|hđnd|sở |phòng |ban |bộ |văn phòng|thanh tra|chi cục|cục |tổng cục|thành uỷ|tỉnh uỷ|đảng uỷ|huyện uỷ|đảng bộ|công an|trung tâm|mặt trận|liên đoàn|hội |thành phố|tỉnh )/u;
export const ADDRESSEES = /^kính gửi ?:?(?=\s|$)/u;
export const RECIPIENTS = /^nơi nhận ?:?$/u;

/** The place and the day of issue, alone in a line. */
function isPlaceAndDay({ text, key }: OwnLine): boolean {
  const [day] = findDates(text);
  const isBlank = /^[^,\d]{2,40}, ngày[\s….]*tháng[\s….\d]*năm[\s….\d]*$/u.test(key);
  return (
    isBlank ||
    (day?.precision === 'day' && day.end === text.length && /^\p{Lu}[^,\d]{1,40},\s*$/u.test(text.slice(0, day.start)))
  );
}

/**
 * The lines that belong to the header: those that no text can hold wherever they stand, and above the text the others of
 * a letterhead that stand with one of these.
 */
export function headLines(lines: readonly OwnLine[], document: DirectiveDocument): HeadLine[] {
  const fieldOf = fieldReader(document);
  const head = headAbove(lines, fieldOf);
  // Above “Căn cứ …” stands who decides, in capitals too: an organ is of the letterhead where more of it follows.
  const last = head.findLastIndex(({ field }) => field === 'motto' || field === 'code' || field === 'issued');
  const above = last < 0 ? [] : head.filter(({ field }, index) => field !== 'organName' || index < last + 1);
  const taken = new Set(above.map(({ line }) => line));
  const anywhere = lines.flatMap((line): HeadLine[] => {
    const field = taken.has(line) ? undefined : alwaysOf(line);
    return field === undefined ? [] : [{ field, line }];
  });
  return [...above, ...anywhere];
}

type FieldReader = (line: OwnLine) => HeadField | undefined;

function alwaysOf({ key }: OwnLine): HeadField | undefined {
  if (MOTTO.test(key)) return 'motto';
  if (ADDRESSEES.test(key)) return 'to';
  return RECIPIENTS.test(key) ? 'toPlaces' : undefined;
}

function fieldReader({ organName, superiorOrganName, subject, system }: DirectiveDocument): FieldReader {
  const kinds = new Set(kindsOf(system).map(({ name }) => keyOf(name)));
  const organs = new Set([organName, superiorOrganName ?? ''].map(keyOf));
  return (line) => {
    const { text, key } = line;
    const isCapitals = text === text.toUpperCase();
    const always = alwaysOf(line);
    if (always !== undefined) return always;
    if (CODE.test(key)) return 'code';
    if (isPlaceAndDay(line)) return 'issued';
    if (isCapitals && kinds.has(key)) return 'typeName';
    if (SUBJECT.test(key) || (subject !== undefined && key === keyOf(subject))) return 'subject';
    return isCapitals && (organs.has(key) || ORGAN.test(key)) ? 'organName' : undefined;
  };
}

/** The lines of the letterhead at the start of the text, up to the first that is none. */
function headAbove(lines: readonly OwnLine[], fieldOf: FieldReader): HeadLine[] {
  const head: HeadLine[] = [];
  for (const line of lines) {
    const field = fieldOf(line);
    if (field === undefined || field === 'to' || field === 'toPlaces') break;
    head.push({ field, line });
  }
  return head;
}
