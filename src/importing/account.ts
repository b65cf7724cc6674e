import { provisionText } from '../domain/provision/provision-text.ts';
import { toNfc } from '../vietnamese/normalize.ts';
import type { Doubt, Draft } from './draft/draft.ts';
import { startOfAttached } from './attached/attached-head.ts';
import { readBack } from './draft/read-back.ts';
import { HeaderAccount } from './header-account.ts';
import { mendedBlocks } from './mended-blocks.ts';
import { type Block, blockText, type Paper } from './paper/block.ts';

/** A place where draft and paper do not say the same. */
export interface Difference {
  /** `lost`: on paper and not in the draft. `added`: the other way round. */
  kind: 'lost' | 'added';
  text: string;
  /** Of the source; absent for what was added. */
  line?: number;
}

/**
 * Holds a draft against its paper, white space aside: each line of the paper stands in the body, as the reader of documents
 * reads it, in the order of the paper; or in the header, whose letters and digits are counted off; or among the removals.
 * Nothing else stands in the draft.
 */
export function accountFor(paper: Paper, draft: Draft): Difference[] {
  const { provisions } = readBack(draft.body).body;
  const body = bare(provisions.map((provision) => provisionText(provision)).join('\n'));
  const annexes = provisions
    .filter(({ kind, marker }) => kind === 'annex' && marker === undefined)
    .map(({ number }) => number);
  const header = new HeaderAccount(draft);
  const differences: Difference[] = [];
  let at = 0;
  for (const block of mendedBlocks(paper.blocks)) {
    const text = bare(blockText(block));
    // The name of who issues it may begin the text too: before the text begins a line is the header's.
    if (at === 0 && block.type === 'text' && header.takes(block)) continue;
    // A page number may stand right before the clause of that number.
    if (block.type === 'text' && header.isRemoved(block)) continue;
    if (text !== '' && body.startsWith(text, at)) {
      at += text.length;
      continue;
    }
    if (block.type === 'text' && (header.takes(block) || namesAnnex(block.text, annexes))) continue;
    // “Phụ lục I. Định mức …”: its number and the first words of its title stand on one line.
    const title = block.type === 'text' ? (startOfAttached(block.text)?.rest ?? '') : '';
    const label = blockText(block)
      .slice(0, -title.length)
      .replace(/[\s.:–-]+$/u, '');
    if (title !== '' && body.startsWith(bare(title), at) && namesAnnex(label, annexes)) {
      at += bare(title).length;
      continue;
    }
    const further = text.length < SURE ? -1 : body.indexOf(text, at);
    if (further < 0) {
      differences.push({ kind: 'lost', text: blockText(block), line: lineOf(block) });
      continue;
    }
    differences.push({ kind: 'added', text: body.slice(at, further) });
    at = further + text.length;
  }
  return [
    ...differences,
    ...(at < body.length ? [{ kind: 'added' as const, text: body.slice(at) }] : []),
    ...header.untaken().map((text) => ({ kind: 'added' as const, text })),
  ];
}

/** Shorter lines stand in a text by chance. */
const SURE = 12;

/** “PHỤ LỤC I” stands in the draft as the number of an annex, each once. */
function namesAnnex(text: string, annexes: (string | undefined)[]): boolean {
  const label = /^PHỤ LỤC(?: SỐ)?\s*([\p{L}\p{N}.-]{0,12})[.:]?$/iu.exec(text.trim());
  if (!label) return false;
  const at = annexes.findIndex((number) => (number ?? '').toLowerCase() === label[1]!.toLowerCase());
  if (at >= 0) annexes.splice(at, 1);
  return at >= 0;
}

const bare = (text: string): string => toNfc(text).replace(/\s+/gu, '');

const lineOf = ({ line }: Block): number => line;

/** So much is shown of what differs. */
const SHOWN = 60;
/** So many differences are told one by one. */
const TOLD = 10;

/** What a person is told of the differences: each is a place to look at before anything is published. */
export function accountDoubts(differences: readonly Difference[]): Doubt[] {
  const told = differences.slice(0, TOLD).map(({ kind, text, line }): Doubt => {
    const shown = `«${text.slice(0, SHOWN)}»`;
    return {
      path: 'body',
      message:
        kind === 'lost'
          ? `dòng ${line} của văn bản nguồn chưa có trong bản nháp: ${shown}. Chép vào đúng chỗ của nó.`
          : `bản nháp có chữ không khớp với văn bản nguồn: ${shown}. So lại với văn bản nguồn.`,
    };
  });
  if (differences.length <= TOLD) return told;
  return [...told, { path: 'body', message: `còn ${differences.length - TOLD} chỗ khác văn bản nguồn như thế.` }];
}
