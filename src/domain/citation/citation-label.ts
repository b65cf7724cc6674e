import { amendedPlace } from './amended-place.ts';
import { isNotes } from '../provision/notes.ts';
import { inlineText } from '../provision/provision-text.ts';
import { type AmendingAct, isEnclosed, type NumberedKind, type Provision } from '../provision/provision.ts';

const WORDS: Record<NumberedKind | 'row', string> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  heading: 'mục',
  article: 'Điều',
  clause: 'khoản',
  subclause: 'khoản',
  point: 'điểm',
  row: 'dòng',
  annex: 'Phụ lục',
  attached: 'Văn bản kèm theo',
};

const ACTS: Record<AmendingAct, string> = {
  added: 'được bổ sung',
  amended: 'được sửa đổi',
  'amended-and-added': 'được sửa đổi, bổ sung',
  replaced: 'được thay thế',
};
/** What ties a provision of an attached document to the document that issues it, and an annex to the attached document. */
const ISSUED_WITH = 'ban hành kèm theo';
const ENCLOSED_IN = 'kèm theo';

/** The passage that ends a document has a name of its own; others go by their title, or by what they are. */
function passageLabel(passage: Provision): string {
  if (passage.title) return `đoạn “${inlineText(passage.title)}”`;
  if (isNotes(passage)) return 'chú thích';
  return passage.id.endsWith('ket-thuc') ? 'đoạn kết' : 'đoạn không đánh số';
}

/** “Quy chế”, “Mẫu số 01”; with its title where another one is called the same. */
function attachedLabel({ name, typeName = WORDS.attached, number }: Provision): string {
  if (name !== undefined || number === undefined) return name ?? typeName;
  return /^\d/.test(number) ? `${typeName} số ${number}` : `${typeName} ${number}`;
}

function labelOf(provision: Provision): string {
  const { kind, quoted, number } = provision;
  if (kind === 'preamble') return 'đoạn mở đầu';
  if (kind === 'passage') return passageLabel(provision);
  if (kind === 'attached') return attachedLabel(provision);
  if (kind !== 'quoted') return [WORDS[kind], number].filter(Boolean).join(' ');
  return quoted ? [WORDS[quoted.kind], number, ACTS[quoted.act]].filter(Boolean).join(' ') : 'đoạn trích';
}

/** “khoản 1 Điều 2 được sửa đổi”: which khoản 1 is meant, the sentence before it says. */
function quotedLabel(provision: Provision, amending: Provision): string {
  const { quoted, number } = provision;
  const place = quoted && amendedPlace(provision, amending);
  if (!place) return labelOf(provision);
  const holders = place.holders.map((holder) => [WORDS[holder.kind], holder.number].filter(Boolean).join(' '));
  return [WORDS[place.level], number, ...holders, ACTS[quoted.act]].filter(Boolean).join(' ');
}

/**
 * How people cite a provision: “điểm a khoản 2 Điều 103”, “khoản 2 mục I”, “Mục 2 Chương II”, “đoạn mở đầu”.
 * `path` runs from its outermost ancestor to the provision itself. What stands above an article is not named (save an
 * annex or an attached document: “Điều 4 Quy chế”), nor the clause of a subclause. Capitals and order: Nghị định
 * 30/2020/NĐ-CP, Phụ lục I and II. What an amendment puts into another document is cited by what does so: “Điều 3a được
 * bổ sung theo khoản 2 Điều 1”.
 */
export function citeProvision(path: readonly Provision[]): string {
  const last = path.at(-1);
  if (last?.kind === 'quoted' && path.length > 1) {
    return `${quotedLabel(last, path.at(-2)!)} theo ${citeProvision(path.slice(0, -1))}`;
  }
  const article = path.findIndex(({ kind }) => kind === 'article');
  return path
    .filter((step, index) => index >= article || isEnclosed(step))
    .filter(({ kind }, index, kept) => kind !== 'clause' || kept[index + 1]?.kind !== 'subclause')
    .map((step, index, kept) =>
      isEnclosedInAttached(step, kept[index - 1]) ? `${labelOf(step)} ${ENCLOSED_IN}` : labelOf(step),
    )
    .reverse()
    .join(' ');
}

/** “Phụ lục I kèm theo Quy chế”, “Mẫu số 01 kèm theo Quy chế”, where “Mẫu số 01 Phụ lục I” needs no more words. */
const isEnclosedInAttached = (step: Provision, above: Provision | undefined): boolean =>
  isEnclosed(step) && above?.kind === 'attached';

/**
 * What stands between the citation of a provision and the name of its document: “khoản 1 Điều 4 Quy chế ban hành kèm theo
 * Quyết định số …”; nothing for provisions of the document itself and of its annexes.
 */
export function jointToDocument([outermost]: readonly Pick<Provision, 'kind'>[]): string | undefined {
  return outermost?.kind === 'attached' ? ISSUED_WITH : undefined;
}
