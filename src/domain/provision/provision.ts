/** Text inside a block. Text values are official text, character for character. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'break' }
  | { type: 'strong' | 'emphasis' | 'superscript' | 'subscript'; children: Inline[] }
  /** `line` as in `Provision`, of a link that the author wrote; one that the program has found has none. */
  | { type: 'link'; href: string; line?: number; children: Inline[] }
  /** A reference the author wrote out: to a provision of this document, or of another one. `line` as in `Provision`. */
  | { type: 'reference'; document?: string; provision?: string; line: number; children: Inline[] };

export interface Paragraph {
  type: 'paragraph';
  inlines: Inline[];
  /** The list sign that the line begins with (“-” or “+”); the sign is also the first character of its text. */
  dash?: string;
}

/** A cell of a table, told at its first row and column; one that covers more of either says how many. */
export interface Cell {
  inlines: Inline[];
  columns?: number;
  rows?: number;
}

/** A row of a table, with the cells that begin in it. */
export interface TableRow {
  cells: Cell[];
  /** Of the first row of a provision, in a table whose rows are provisions: its permanent id, and its number. */
  id?: string;
  number?: string;
  /** Line of the source file, 1-based. */
  line: number;
}

export interface Table {
  type: 'table';
  caption?: string;
  /** By column. */
  align: ('left' | 'center' | 'right' | null)[];
  /** The rows that say what stands below them. */
  head: Cell[][];
  rows: TableRow[];
}

/** Words of another document, quoted in this one. `source` names it when the author said so. */
export interface Quotation {
  type: 'quotation';
  source?: string;
  blocks: Block[];
}

/** A remark of the editors: never official text. */
export interface EditorNote {
  type: 'editor-note';
  blocks: Block[];
}

export type Block = Paragraph | Table | Quotation | EditorNote;

/** The levels of Nghị định 30/2020/NĐ-CP, and the unnumbered parts that a body can have. */
export const PROVISION_KINDS = [
  'preamble', // text before the first numbered provision
  'part', // Phần
  'chapter', // Chương
  'section', // Mục
  'subsection', // Tiểu mục
  'heading', // I., II. in documents without articles
  'article', // Điều
  'clause', // khoản: 1.
  'subclause', // 1.1.
  'point', // điểm: a)
  'quoted', // words that this document puts into another one: “Điều 3a. …”
  'passage', // unnumbered text with an id given by its author
  'row', // row of a table of assignments
  'annex', // Phụ lục
  'attached', // Quy chế, Đề án …, issued with the document and named by its own kind
] as const;

export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/** The kinds that a number identifies; the others get their id from an author, a fixed word or where they stand. */
export type NumberedKind = Exclude<ProvisionKind, 'preamble' | 'passage' | 'quoted' | 'row'>;

export interface Provision {
  type: 'provision';
  kind: ProvisionKind;
  /** The permanent id, from the numbers of the provision and its ancestors: `dieu-3-khoan-2-diem-dd`. */
  id: string;
  /** The number or letter without punctuation (“1”, “đ”, “II”); absent where the text has none. */
  number?: string;
  /** The marker exactly as the text has it (“1.”, “đ)”, “Điều 3.”), official text; absent where there is none. */
  marker?: string;
  /** Title of an article, chapter, annex …: official text that follows the marker. */
  title?: Inline[];
  /** Of a quoted provision: what its number is in the document that is amended, and what is done to it there. */
  quoted?: { kind: NumberedKind; act: AmendingAct };
  /** Of an attached document its kind: “Quy chế”, “Mẫu”. */
  typeName?: string;
  /** Of an attached document what citations call it, where its kind and number fit another one too. */
  name?: string;
  /** Ids that the same number had before its place among the others was read better: they still lead here. */
  formerIds?: string[];
  content: (Block | Provision)[];
  /** Line of the source file, 1-based. */
  line: number;
}

/** What an amendment does to the text that it quotes. */
export type AmendingAct = 'added' | 'amended' | 'amended-and-added' | 'replaced';

/** Whether it follows the signature on paper and begins a page of its own. */
export function isEnclosed({ kind }: Pick<Provision, 'kind'>): boolean {
  return kind === 'annex' || kind === 'attached';
}

/** The text of a document, as a tree of provisions. Text outside any number is in a preamble or a passage. */
export interface Body {
  provisions: Provision[];
}
