import type { Desk } from '../desk/desk.ts';

/** A part of the form, and how it follows the document. */
export interface FormPart {
  node: HTMLElement;
  update(desk: Desk): void;
}
