import { splitFrontmatter } from '../../markup/frontmatter.ts';
import { type SourceText, toSourceText } from '../../markup/source-text.ts';

/** The lines of a document or a page in their places, those of its header empty. */
export function bodyLines(text: string): string[] {
  return splitFrontmatter(text, () => {}).body.split('\n');
}

/** The same as one text, for what may run over several lines. */
export const bodySource = (text: string): SourceText => toSourceText(bodyLines(text).join('\n'));
