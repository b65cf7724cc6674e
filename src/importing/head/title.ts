import { allKindsOf, type DocumentSystem } from '../../domain/document/document-kind.ts';
import { dashOf } from '../../markup/numbering/line-starts.ts';
import { readMarker } from '../../markup/numbering/markers.ts';
import { fold } from '../../vietnamese/fold.ts';
import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';

import type { Block, TextBlock } from '../paper/block.ts';
import { beginsOrgan } from './organ-name.ts';
import type { Evidence } from '../paper/evidence.ts';

export interface Title {
  typeName: string;
  subject?: string;
  /** “CỦA BAN THƯỜNG VỤ TỈNH UỶ” below the kind: who issues it, which the letterhead says too. */
  author?: TextBlock;
  evidence: Evidence;
  rest: readonly Block[];
}

/** Words with which the text of a document begins, never its subject. */
const TEXT_BEGINS =
  /^(?:Căn cứ|Thực hiện|Theo |Kính gửi|Ngày \d|Trong |Để |Nhằm |Xét |Thừa |Tiếp theo|Phúc đáp|Trả lời|Qua |Sau |Hiện nay|Thời gian qua|Nhận được|Ông|Bà|Trên cơ sở|QUYẾT|Điều \d)/u;

const AUTHOR = /^CỦA \P{Ll}+$/u;
/** “CỦA ĐỒNG CHÍ …”: whose words the paper has, which no other field says. */
const SPEAKER = /^CỦA (?:ĐỒNG CHÍ|ÔNG|BÀ) /u;

/** The kind in capitals and the subject below it, at the top of `blocks`; undefined where no such title stands there. */
export function readTitle(blocks: readonly Block[], system: DocumentSystem): Title | undefined {
  const [first] = blocks;
  if (first?.type !== 'text') return undefined;
  const kind = kindNamed(first.text, system);
  if (kind === undefined) return undefined;
  const below = blocks[1];
  const author = below?.type === 'text' && AUTHOR.test(below.text) && !SPEAKER.test(below.text) ? below : undefined;
  const start = author ? 2 : 1;
  const lines = subjectLines(blocks.slice(start));
  const subject = [kind.rest, ...lines.map(({ text }) => text)].filter(Boolean).join(' ');
  return {
    typeName: kind.name,
    ...(subject && { subject }),
    evidence: { text: first.text, line: first.line },
    ...(author && { author }),
    rest: blocks.slice(start + lines.length),
  };
}

/** The kind that a line begins with in capitals, and what the line says after it: a subject, or how it is issued. */
function kindNamed(text: string, system: DocumentSystem): { name: string; rest: string } | undefined {
  const others = system === 'state' ? 'party' : 'state';
  const kinds = [...allKindsOf(system), ...allKindsOf(others)].toSorted((a, b) => b.name.length - a.name.length);
  // Alone on its line a kind is known without its marks too: a scan may have lost them.
  const alone = /\p{Ll}/u.test(text) ? '' : fold(text).replace(/^[^a-z]+|[^a-z]+$/g, '');
  const whole = kinds.find(({ name }) => alone === fold(name));
  if (whole) return { name: whole.name, rest: '' };
  const capitals = toNewTonePlacement(text);
  const kind = kinds.find(({ name }) => capitals.startsWith(toNewTonePlacement(name.toUpperCase())));
  if (!kind) return undefined;
  const rest = text.slice(kind.name.length).trim();
  return /^(?:LIÊN (?:TỊCH|NGÀNH)|PHỐI HỢP|THANH TRA|KIỂM TRA|GIÁM SÁT)$/u.test(rest) ||
    /^(?:[Vv]ề (?:việc )?|[Vv]\/v )\S/u.test(rest)
    ? { name: kind.name, rest }
    : undefined;
}

/** The lines below the kind: as long as they look like it, or until words with which a text begins. */
function subjectLines(blocks: readonly Block[]): TextBlock[] {
  const lines: TextBlock[] = [];
  for (const block of blocks.slice(0, 8)) {
    if (block.type !== 'text' || TEXT_BEGINS.test(block.text) || readMarker(block.text)) break;
    // “… điện:”, “… kính mời:” and what they list.
    if (/:$/.test(block.text) || dashOf(block.text) !== undefined) break;
    const [first] = lines;
    if (first && leavesCapitals(first, block)) break;
    // A small letter begins no text, whatever its line looks like.
    if (first && looksOther(first, block) && !/^\p{Ll}/u.test(block.text)) break;
    if (first && isAnOrganInCapitals(block.text) && !goesOnInCapitals(first, block)) break;
    lines.push(block);
    if (/[.;]$/.test(block.text)) break;
  }
  return lines;
}

/** Below a subject in capitals a sentence in small letters is the text. */
const leavesCapitals = (first: TextBlock, { text }: TextBlock): boolean =>
  !/\p{Ll}/u.test(first.text) &&
  (/^\p{Lu}?\p{Ll}.*[.:]$/su.test(text) || (/^\p{Lu}\p{Ll}*\s/u.test(text) && smallWords(text) >= MANY_SMALL));

/** So many words in small letters below a subject in capitals are the text, though its line ends nowhere. */
const MANY_SMALL = 4;
const smallWords = (text: string): number => (text.match(/(?:^|\s)\p{Ll}+(?=[\s,;]|$)/gu) ?? []).length;

function looksOther(first: TextBlock, block: TextBlock): boolean {
  if (first.align !== undefined || block.align !== undefined) {
    return first.align !== block.align || first.isBold !== block.isBold;
  }
  if (first.isBold !== undefined || block.isBold !== undefined) return first.isBold !== block.isBold;
  return (block.gap ?? 0) > (first.gap ?? 0) && /^\p{Lu}/u.test(block.text) && block.text.length > 60;
}

/** A subject in capitals takes several lines: right below each other, or such as begin no name of an organ. */
const goesOnInCapitals = (first: TextBlock, { text, gap = 0 }: TextBlock): boolean =>
  !/\p{Ll}/u.test(first.text) && (beginsOrgan(text) ? gap < (first.gap ?? 0) : !AUTHORS.test(text));

/** Who decides, in capitals above the grounds. */
const AUTHORS = /^(?:(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|TRƯỞNG|CHÁNH|THỦ TƯỚNG|TỔNG)|QUYẾT)(?!\p{L})/u;

const isAnOrganInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && text.length > 8;
