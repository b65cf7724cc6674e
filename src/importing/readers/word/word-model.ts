/** The document as mammoth gives it, as far as it is read here. */
export type WordNode =
  | WordDocument
  | { type: 'hyperlink'; children: WordNode[] }
  | { type: 'paragraph'; children: WordNode[]; alignment: string | null }
  | {
      type: 'run';
      children: WordNode[];
      isBold: boolean;
      isItalic: boolean;
      verticalAlignment: 'baseline' | 'superscript' | 'subscript';
    }
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'table'; children: WordRow[]; styleId: string | null }
  | WordRow
  | WordCell
  | { type: 'image' | 'noteReference' | 'commentReference' | 'bookmarkStart' };

export interface WordDocument {
  type: 'document';
  children: WordNode[];
}

export interface WordRow {
  type: 'tableRow';
  children: WordCell[];
  isHeader: boolean;
}

export interface WordCell {
  type: 'tableCell';
  children: WordNode[];
  colSpan: number;
  rowSpan: number;
}
