import { inlineText } from '../provision/provision-text.ts';
import type { Provision, ProvisionKind } from '../provision/provision.ts';

const WORDS: Record<ProvisionKind, string> = {
  preamble: 'đoạn mở đầu',
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  heading: 'mục',
  article: 'Điều',
  clause: 'khoản',
  subclause: 'khoản',
  point: 'điểm',
  passage: 'đoạn',
  row: 'dòng',
  annex: 'Phụ lục',
};

/** The passage that ends a document has a name of its own; others go by their title, or by what they are. */
function passageLabel(passage: Provision): string {
  if (passage.title) return `${WORDS.passage} “${inlineText(passage.title)}”`;
  return passage.id.endsWith('ket-thuc') ? 'đoạn kết' : 'đoạn không đánh số';
}

function labelOf(provision: Provision): string {
  if (provision.kind === 'passage') return passageLabel(provision);
  return [WORDS[provision.kind], provision.number].filter(Boolean).join(' ');
}

/**
 * How people cite a provision: “điểm a khoản 2 Điều 103”, “khoản 2 mục I”, “Mục 2 Chương II”, “đoạn mở đầu”.
 * `path` runs from its outermost ancestor to the provision itself. What stands above an article is not named (save an
 * annex), nor the clause of a subclause. Capitals and order: Nghị định 30/2020/NĐ-CP, Phụ lục I and II.
 */
export function citeProvision(path: readonly Provision[]): string {
  const article = path.findIndex(({ kind }) => kind === 'article');
  return path
    .filter(({ kind }, index) => index >= article || kind === 'annex')
    .filter(({ kind }, index, kept) => kind !== 'clause' || kept[index + 1]?.kind !== 'subclause')
    .map(labelOf)
    .reverse()
    .join(' ');
}
