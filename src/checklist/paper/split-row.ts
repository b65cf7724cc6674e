/** A part of a row that is higher than a page. */
export interface RowPart {
  row: HTMLTableRowElement;
  height: number;
}

/** A place between two letters. */
type CellCut = [node: Node, offset: number];

/**
 * A row in parts that are each at most `room` high, cut between words in every cell, so that nothing of it is lost. The
 * row must be laid out as on paper; the parts are copies.
 */
export function splitRow(row: HTMLTableRowElement, room: number): RowPart[] {
  const { top, height } = row.getBoundingClientRect();
  const cells = [...row.cells];
  const padding = Math.max(...cells.map(paddingOf));
  const step = room - padding;
  const count = Math.ceil((height - padding) / step);
  const bounds = cells.map((cell): CellCut[] => {
    const inner = Array.from({ length: count - 1 }, (_, index) => cutAt(cell, top + padding / 2 + step * (index + 1)));
    return [[cell, 0], ...inner, [cell, cell.childNodes.length]];
  });
  return Array.from({ length: count }, (_, part) => {
    const copy = row.cloneNode(false) as HTMLTableRowElement;
    copy.append(...cells.map((cell, index) => partOf(cell, bounds[index]?.slice(part, part + 2) ?? [])));
    copy.classList.toggle('continued', part > 0);
    copy.classList.toggle('continues', part < count - 1);
    return { row: copy, height: part < count - 1 ? room : height - step * part };
  });
}

function paddingOf(cell: Element): number {
  const { paddingTop, paddingBottom } = getComputedStyle(cell);
  return parseFloat(paddingTop) + parseFloat(paddingBottom);
}

function partOf(cell: Element, [from, to]: CellCut[]): Element {
  const copy = cell.cloneNode(false) as Element;
  if (!from || !to) return copy;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  copy.append(range.cloneContents());
  return copy;
}

/** Before the first word of the cell that reaches below `y`; the end of the cell where none does. */
function cutAt(cell: Element, y: number): CellCut {
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+/g)) {
      if (bottomOf(text, index, index + word.length) > y) return [text, index];
    }
  }
  return [cell, cell.childNodes.length];
}

/** What is not shown has no place, and so no bottom. */
function bottomOf(text: Node, start: number, end: number): number {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return Math.max(-Infinity, ...Array.from(range.getClientRects(), ({ bottom }) => bottom));
}
