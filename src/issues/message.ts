import { collapseSpaces } from '../vietnamese/normalize.ts';
import { visible } from '../vietnamese/encoding/invisible.ts';
import type { Issue } from './issue.ts';
import type { IssueCode } from './kinds/kinds.ts';

/** What is wrong, and what to type: two sentences. */
export interface Message {
  message: string;
  fix: string;
}

/** A message of a kind of issue, about a value as written. */
export interface CodedMessage extends Message {
  code: IssueCode;
  value?: string;
}

/** Longer values are cut: the place says the rest. */
const SHOWN = 60;

/** A value as a message shows it: one line, cut, what cannot be seen named by its code point. */
export function shownValue(value: string): string {
  const line = collapseSpaces(value);
  const cut = [...line].length > SHOWN ? `${[...line].slice(0, SHOWN).join('')}…` : line;
  return `«${visible(cut)}»`;
}

/** `Nhãn (key) = «value»`, as much of it as the issue has; empty where it is about no field. */
export function subjectOf({ label, key, value }: Issue): string {
  const field = visible(label !== undefined && key !== undefined ? `${label} (${key})` : (label ?? key ?? ''));
  if (value === undefined) return field;
  return field === '' ? shownValue(value) : `${field} = ${shownValue(value)}`;
}

/** The whole message on one line: what, why, and what to type. */
export function messageText(issue: Issue): string {
  const subject = subjectOf(issue);
  const body = `${visible(collapseSpaces(issue.message))} Sửa: ${visible(collapseSpaces(issue.fix))}`;
  return subject === '' ? body : `${subject}: ${body}`;
}
