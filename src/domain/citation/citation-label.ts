import { inlineText } from '../provision/provision-text.ts';
import type { AmendingAct, NumberedKind, Provision } from '../provision/provision.ts';

const WORDS: Record<NumberedKind, string> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  heading: 'mục',
  article: 'Điều',
  clause: 'khoản',
  subclause: 'khoản',
  point: 'điểm',
  annex: 'Phụ lục',
};

const ACTS: Record<AmendingAct, string> = {
  added: 'được bổ sung',
  amended: 'được sửa đổi',
  'amended-and-added': 'được sửa đổi, bổ sung',
  replaced: 'được thay thế',
};

/** The passage that ends a document has a name of its own; others go by their title, or by what they are. */
function passageLabel(passage: Provision): string {
  if (passage.title) return `đoạn “${inlineText(passage.title)}”`;
  return passage.id.endsWith('ket-thuc') ? 'đoạn kết' : 'đoạn không đánh số';
}

function labelOf(provision: Provision): string {
  const { kind, quoted, number } = provision;
  if (kind === 'preamble') return 'đoạn mở đầu';
  if (kind === 'passage') return passageLabel(provision);
  if (kind !== 'quoted') return [WORDS[kind], number].filter(Boolean).join(' ');
  return quoted ? [WORDS[quoted.kind], number, ACTS[quoted.act]].filter(Boolean).join(' ') : 'đoạn trích';
}

/**
 * How people cite a provision: “điểm a khoản 2 Điều 103”, “khoản 2 mục I”, “Mục 2 Chương II”, “đoạn mở đầu”.
 * `path` runs from its outermost ancestor to the provision itself. What stands above an article is not named (save an
 * annex), nor the clause of a subclause. Capitals and order: Nghị định 30/2020/NĐ-CP, Phụ lục I and II. What an amendment
 * puts into another document is cited by what does so: “Điều 3a được bổ sung theo khoản 2 Điều 1”.
 */
export function citeProvision(path: readonly Provision[]): string {
  const last = path.at(-1);
  if (last?.kind === 'quoted' && path.length > 1) return `${labelOf(last)} theo ${citeProvision(path.slice(0, -1))}`;
  const article = path.findIndex(({ kind }) => kind === 'article');
  return path
    .filter(({ kind }, index) => index >= article || kind === 'annex')
    .filter(({ kind }, index, kept) => kind !== 'clause' || kept[index + 1]?.kind !== 'subclause')
    .map(labelOf)
    .reverse()
    .join(' ');
}
