import type { Provision } from '../../domain/provision/provision.ts';
import type { Position } from '../../issues/issue.ts';
import { dashOf } from '../numbering/line-starts.ts';
import { outlineMessages } from './outline-messages.ts';
import type { Report } from '../report.ts';

/** Text after a number of the document that begins like a paragraph without a number of its own. */
export interface Tail {
  /** The provision that takes it. */
  owner: Provision;
  isInArticle: boolean;
  at: Position;
  text: string;
  /** It follows on the line before, without a blank line. */
  isWithin: boolean;
  /** The one before it in the same provision. */
  before?: Tail | undefined;
}

/** Words with which the paragraph begins that ends a letter, a plan or a report: it speaks of the whole document. */
const OPENING =
  /^(?:Trên đây là|Yêu cầu|Đề nghị|Nhận được|(?:Trong q|Q)uá trình (?:tổ chức |triển khai )*thực hiện|Kính (?:trình|đề nghị|báo cáo|mong)|Rất mong|(?:Xin t|T)rân trọng|(?:Căn cứ|[UỦ][yỷ] ban|UBND|Văn phòng|Ban|Sở)\P{Lu}[^.;]*?(?:yêu cầu|đề nghị|kính trình|kính báo cáo|trân trọng|thông báo (?:để|đến|tới|kết luận|ý kiến|nội dung)))(?!\p{L})/u;
/** A kind of document that a paragraph calls “this one”. */
const THIS_ONE =
  '(?:Chỉ thị|Kết luận|Kế hoạch|Nghị quyết|Chương trình|Quy định|Thông báo|Hướng dẫn|Công văn|Công điện) này';
/** “… theo dõi việc thực hiện Chỉ thị này”, “Chỉ thị này được phổ biến đến chi bộ”. */
const OF_THIS_ONE = new RegExp(
  `(?:thực hiện ${THIS_ONE}|^${THIS_ONE} (?:được )?(?:phổ biến|gửi|triển khai))(?!\\p{L})`,
  'u',
);
/** A resolution says below its last article who has passed it; the articles of other kinds end with the document. */
const ADOPTION = /^Nghị quyết này[^.;]*(?:thông qua|biểu quyết)(?!\p{L})/u;
/** The sign that ends the text of a document. */
const END_SIGN = /\.\/\.\s*$/;
const COUNTED: ReadonlySet<Provision['kind']> = new Set(['clause', 'subclause', 'point']);

/**
 * Reports the closing of a document that stands in its last provision because nothing sets it apart. Paragraphs of one
 * provision are lawful: only the last one is looked at, and only if it bears the words of a closing or, where paragraphs
 * are counted, the sign “./.”.
 * @param last the last provision of the document that has a number
 */
export function checkClosing(tail: Tail | undefined, last: Provision | undefined, report: Report): void {
  if (!tail || tail.owner !== last) return;
  const { owner, at, text, isWithin } = tail;
  const isItsOnlyText = !isWithin && owner.content.length < 2;
  if (isItsOnlyText || dashOf(text) !== undefined || text.endsWith(':') || !isClosing(tail)) return;
  const first = firstOf(tail);
  const { at: from, text: opening } = first;
  report({ ...from, value: opening, ...outlineMessages.closing(owner.id, first === tail ? undefined : at.line) });
}

/** A closing may have several paragraphs: “Trên đây là …”, then “Trân trọng.” */
function firstOf(tail: Tail): Tail {
  const { before } = tail;
  return before && closesDocument(before.text) && !before.text.endsWith(':') ? firstOf(before) : tail;
}

/** Whether a paragraph has the words of one that closes a document. */
export const closesDocument = (text: string): boolean => OPENING.test(text) || OF_THIS_ONE.test(text);

function isClosing({ owner, isInArticle, text }: Tail): boolean {
  if (isInArticle) return ADOPTION.test(text);
  return closesDocument(text) || (COUNTED.has(owner.kind) && END_SIGN.test(text));
}
