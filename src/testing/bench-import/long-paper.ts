import type { DrawnPaper } from './made-papers.ts';
import type { DrawnPart } from './drawn-paper.ts';

/** So many words stand on a page of an office. */
const WORDS_A_PAGE = 385;

/** One paper of so many pages: the body of drawn ones again and again, in the frame of the first. */
export function longPaper(papers: readonly DrawnPaper[], pages: number): DrawnPaper {
  const [first] = papers;
  const bodies = papers.flatMap(({ parts }) => parts.filter(({ type }) => type === 'paragraph' || type === 'table'));
  const [head, end] = [first!.parts.slice(0, 3), first!.parts.slice(-2)];
  const body: DrawnPart[] = [];
  for (let words = 0, at = 0; words < pages * WORDS_A_PAGE; at += 1) {
    const part = bodies[at % bodies.length]!;
    body.push(part);
    words += JSON.stringify(part).split(/\s+/).length;
  }
  return { name: `${pages}-pages`, parts: [...head, ...body, ...end] };
}
