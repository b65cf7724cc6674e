/** Unmarked lower-case letters and digits joined by single hyphens. */
export const SLUG_FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const SLUG_MAX_LENGTH = 80;

/** Whether the text has the form of an id of a unit, topic, task or document. */
export function hasSlugForm(text: string): boolean {
  return text.length <= SLUG_MAX_LENGTH && SLUG_FORM.test(text);
}

/** The same of a value that may be no text. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && hasSlugForm(value);
}

/** Hyphens dropped, except between digits (1-21 and 12-1 are different numbers): ids equal then are easily mistaken. */
export function withoutHyphens(id: string): string {
  return id.replace(/(?<!\d)-|-(?!\d)/g, '');
}
