import type { Rule } from './drawing.ts';

/** A run of letters as a page of PDF sets it, in points from the lower left. */
export interface Run {
  text: string;
  x: number;
  /** The line that the letters stand on. */
  y: number;
  width: number;
  size: number;
  isBold: boolean;
  isItalic: boolean;
}

/** A page with its runs. */
export interface PdfPage {
  /** Counted from 1. */
  number: number;
  width: number;
  height: number;
  runs: readonly Run[];
  rules: readonly Rule[];
}
