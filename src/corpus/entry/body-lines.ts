import { splitFrontmatter } from '../../markup/frontmatter.ts';

/** The lines of a document or a page in their places, those of its header empty. */
export function bodyLines(text: string): string[] {
  return splitFrontmatter(text, () => {}).body.split('\n');
}
