import type { Removal } from './removal.ts';

/** What a reader gives of a file: its text with a little of its layout. Nothing here is decided yet. */
export type Block = TextBlock | TableBlock;

/** How a line or paragraph looks on paper; absent where the file does not say. */
export interface Layout {
  align?: 'left' | 'centre' | 'right';
  isBold?: boolean;
  isItalic?: boolean;
  /** Which half of the paper it stands in, where two columns stand side by side. */
  column?: 'left' | 'right';
  /** Counted from 1. */
  page?: number;
}

/** Where a block stands in the text that the office keeps as its source. */
export interface Place {
  /** Counted from 1. */
  line: number;
}

/** A line of paper, or a whole paragraph. */
export interface TextBlock extends Layout, Place {
  type: 'text';
  /** As the file has it, NFC, without blanks at the ends. */
  text: string;
  /** So many empty lines stand above it. */
  gap?: number;
  /** A paragraph to its end: nothing that follows belongs to it. Else a line that a program may have broken. */
  isWhole: boolean;
  /** How it stands to the line before, where its place on the page proves it. */
  flow?: 'begins' | 'goes-on';
  /** Runs in bold or italic that are only a part of it, as UTF-16 offsets. */
  marks?: readonly Mark[];
}

export interface Mark {
  start: number;
  end: number;
  look: 'bold' | 'italic' | 'superscript' | 'subscript';
}

export interface TableBlock extends Layout, Place {
  type: 'table';
  rows: readonly Row[];
  /** So many rows at the top are its head. */
  headRows: number;
}

export type Row = readonly Cell[];

export interface Cell {
  /** Its paragraphs. */
  texts: readonly string[];
  colspan?: number;
  rowspan?: number;
}

/** A paper as a reader gives it. */
export interface Paper {
  blocks: readonly Block[];
  /** Where its text comes from, which says how far it can be trusted. */
  origin: 'word' | 'pdf' | 'text' | 'scan';
  /** What the reader itself has left out. */
  removals?: readonly Removal[];
  /** What a person must look at, in Vietnamese sentences that say what to do. */
  remarks?: readonly string[];
}

/** All text of a block, cells one after the other. */
export function blockText(block: Block): string {
  return block.type === 'text' ? block.text : block.rows.flatMap((row) => row.flatMap(({ texts }) => texts)).join('\n');
}
