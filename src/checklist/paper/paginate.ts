/** A part of a sheet that is not to be split: a heading, a row, the place for signatures. */
export interface SheetBlock {
  height: number;
  /** Must not be the last of its page. */
  keepWithNext: boolean;
}

/**
 * Which blocks stand on which page, in order. The first page has less room, for the head of the sheet. Blocks that keep
 * together start a page rather than part; only what is higher than a whole page is parted, or overflows.
 */
export function paginate(blocks: readonly SheetBlock[], firstRoom: number, room: number): number[][] {
  const pages: number[][] = [[]];
  let left = firstRoom;
  const put = (indexes: number[]): void => {
    const height = heightOf(blocks, indexes);
    const untouched = left === room;
    if (height > left && !untouched) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(...indexes);
    left -= height;
  };
  for (const chain of chainsOf(blocks)) {
    if (heightOf(blocks, chain) <= room) put(chain);
    else for (const index of chain) put([index]);
  }
  return pages;
}

function heightOf(blocks: readonly SheetBlock[], indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (blocks[index]?.height ?? 0), 0);
}

/** Runs of blocks that keep together. */
function chainsOf(blocks: readonly SheetBlock[]): number[][] {
  const chains: number[][] = [];
  blocks.forEach((_, index) => {
    if (blocks[index - 1]?.keepWithNext) chains.at(-1)?.push(index);
    else chains.push([index]);
  });
  return chains;
}
