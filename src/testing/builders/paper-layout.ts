/** What jsdom lacks for paper: a page of these heights, in pixels, with one word on each line. */
export interface PaperLayout {
  heightOf(element: Element): number;
  lineHeight: number;
}

const WORDS = /\S+/g;

/** Lays the page out so; every cell begins where its row does. */
export function layOutPaper({ heightOf, lineHeight }: PaperLayout): void {
  Element.prototype.getBoundingClientRect = function () {
    return new DOMRect(0, 0, 100, heightOf(this));
  };
  Range.prototype.getClientRects = function () {
    const cell = this.startContainer.parentElement?.closest('td, th');
    if (cell?.matches('[hidden]')) return [] as unknown as DOMRectList;
    const before = document.createRange();
    before.setStart(cell ?? this.startContainer, 0);
    before.setEnd(this.startContainer, this.startOffset);
    const words = (before.toString().match(WORDS) ?? []).length;
    return [new DOMRect(0, words * lineHeight, 100, lineHeight)] as unknown as DOMRectList;
  };
}
