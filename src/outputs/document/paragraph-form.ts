import { signaturePart } from '../../domain/signature/signature-lines.ts';
import type { ProvisionKind } from '../../domain/provision/provision.ts';

/** Lines that paper sets in their own way: a list sign, “Căn cứ …;”, “QUYẾT ĐỊNH:”, “(Kèm theo …)”, a note of the foot of the page. */
export type ParagraphForm = 'dash' | 'basis' | 'enacting' | 'attached' | 'note';

/** “(Kèm theo Quyết định số …)”, “(Ban hành theo …)”, “(Đính kèm Công văn số …)” */
const BELONGS = /^\((?:(?:được\s+)?ban\s+hành\s+(?:kèm\s+)?theo|kèm\s+theo|đính\s+kèm)\s.*\)$/isu;
const BASIS = /^(Căn cứ|Xét|Theo đề nghị)\s.*[;,.]$/su;
/** “QUYẾT ĐỊNH:”, “KHOÁ XIV, KỲ HỌP THỨ BA”, “CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM”. */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}\s,.()/–-]{2,120}:?$/u;
/** Which sitting passes a resolution: “Khoá XVIII, kỳ họp thứ 12”. */
const SITTING = /^Kh(?:oá|óa)\s+(?:[IVXL]+|\d+)(?:[\s,–-]+(?:[Kk]ỳ|[Pp]hiên)\s+họp\s[^.;:]{1,60})?$/u;
const MOTTO = /^Độc\s+lập\s*[-–]\s*Tự\s+do\s*[-–]\s*Hạnh\s+phúc$/u;

/**
 * Nghị định 30/2020/NĐ-CP sets grounds in italics, centres what the document does in capitals, and centres in italics
 * what an annex or an attached document belongs to.
 */
export function formOf(text: string, kind: ProvisionKind | undefined): ParagraphForm | undefined {
  if (kind === 'annex' || kind === 'attached') return BELONGS.test(text) ? 'attached' : undefined;
  if (kind !== 'preamble') return undefined;
  if (BASIS.test(text)) return 'basis';
  return CAPITALS.test(text) || SITTING.test(text) ? 'enacting' : undefined;
}

/** No line of a head is longer, in UTF-16 units. */
const MOST = 160;

/**
 * Whether a line is of the head of a form: in capitals and no office that signs, the motto of the State, or what the line in
 * capitals above it is about, which ends no sentence and leaves nothing to fill in.
 */
export function isFormHead(text: string, above: string | undefined): boolean {
  if (MOTTO.test(text)) return true;
  if (CAPITALS.test(text)) return signaturePart(text) === undefined;
  const isUnderName = above !== undefined && CAPITALS.test(above) && !/:$|VIỆT NAM$/u.test(above);
  return isUnderName && text.length <= MOST && /^\p{L}/u.test(text) && !/^Kính gửi|[:.;,]\s*$|:\s*[….]/u.test(text);
}
