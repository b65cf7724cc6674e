import { REQUIRED_FACTS, SOURCE_FIELDS } from '../../domain/document/source-field.ts';
import type { Issue } from '../../issues/issue.ts';
import { workbenchWords } from '../words.ts';
import { withField, withMissing } from './document-text.ts';

/** A remedy that one press carries out. */
export interface QuickFix {
  label: string;
  apply(text: string): string;
}

const words = workbenchWords.open.fixes;

/** The value that a message says to write: one word, such as an id or a date. */
const WRITE = /^(?:viết|đổi thành) ([\p{L}\p{N}][\p{L}\p{N}/_-]*)(?=[.,;]|$|\s+hoặc)/u;

/** What one press can do about an issue; undefined where a person has to type. */
export function quickFix(issue: Issue, order: readonly string[]): QuickFix | undefined {
  const field = issue.code === 'field-unaccounted' ? sourceFieldOf(issue.key) : undefined;
  if (field !== undefined) {
    return { label: words.missing, apply: (text) => withMissing(text, [field], true, order) };
  }
  const [, value] = WRITE.exec(issue.fix) ?? [];
  if (value !== undefined && issue.value !== undefined && issue.value !== '') {
    return { label: words.write(value), apply: (text) => replaced(text, issue, value) };
  }
  if (issue.key !== undefined && /^bỏ dòng này/.test(issue.fix)) {
    const path = pathOf(issue.key);
    return { label: words.drop, apply: (text) => withField(text, path, undefined) };
  }
  return undefined;
}

/** `tasks[2].dueDate` is listed as `tasks.dueDate`. */
export function sourceFieldOf(key = ''): string | undefined {
  const name = key.replace(/\[\d+\]/g, '');
  const isFact = REQUIRED_FACTS.some((fact) => name === `tasks.${fact}`);
  return isFact || (SOURCE_FIELDS as readonly string[]).includes(name) ? name : undefined;
}

/** A formatted path as a way into data. */
export function pathOf(key: string): (string | number)[] {
  return Array.from(key.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([part, index]) =>
    index === undefined ? part : Number(index),
  );
}

/** The text with the value of the issue replaced where it stands. */
function replaced(text: string, { line, column, value = '' }: Issue, put: string): string {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const at = text.indexOf(value, start + Math.max(0, column - 1));
  const end = at + value.length;
  // A list may begin on the next line; further off it is another one.
  return at < 0 || at > start + (lines[line - 1]?.length ?? 0) + 200 ? text : text.slice(0, at) + put + text.slice(end);
}
