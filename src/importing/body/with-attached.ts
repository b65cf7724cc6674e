import { readMarker } from '../../markup/numbering/markers.ts';
import type { Enclosed } from '../draft/write-body.ts';
import type { Block } from '../paper/block.ts';

/** The kind of a text that is issued with the document and is no annex of it, alone on its line. */
const KIND =
  /^(?:QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|NỘI QUY|ĐIỀU LỆ|HƯỚNG DẪN|DANH MỤC|DANH SÁCH)$/u;
/** A list or form under its own name. */
const LIST = /^(?:DANH MỤC|DANH SÁCH|BIỂU|MẪU)(?: |$)\P{Ll}*$/u;

/**
 * What stands behind the signature, as parts of the body: an annex begins with its own words; every other text is set into
 * an annex, that its numbers may not be taken for those of the document.
 */
export function withAttached(blocks: readonly Block[]): (Block | Enclosed)[] {
  const starts = blocks.flatMap((block, index) => (isHead(block, blocks[index - 1]) ? [index] : []));
  if (blocks.length > 0 && starts[0] !== 0) starts.unshift(0);
  return starts.flatMap((start, index): (Block | Enclosed)[] => {
    const part = blocks.slice(start, starts[index + 1]);
    return isAnnex(part[0]!) ? part : [{ name: 'Annex', attributes: {}, blocks: part }];
  });
}

const isAnnex = (block: Block): boolean =>
  block.type === 'text' && (/^PHỤ LỤC/iu.test(block.text) || readMarker(block.text)?.form === 'annex');

const isHead = (block: Block, before: Block | undefined): boolean =>
  block.type === 'text' && (isAnnex(block) || ((KIND.test(block.text) || LIST.test(block.text)) && !isHeading(before)));

/** The title below “PHỤ LỤC” or “Chương I” is part of that head. */
const isHeading = (before: Block | undefined): boolean =>
  before?.type === 'text' && (isAnnex(before) || readMarker(before.text) !== undefined);
