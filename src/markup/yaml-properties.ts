import { EVENT_ID, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Letter } from './report.ts';
import type { NodeEvent } from './yaml-events.ts';
import { yamlLetters } from './yaml-letters.ts';

/** Anchors, aliases and tags make one place mean another, or a text something else: none is accepted. */
export function propertyLetters(event: NodeEvent, text: string): Letter[] {
  if (event.type === EVENT_ID.ALIAS) return [yamlLetters.alias(text.slice(event.anchorStart, event.anchorEnd))];
  const letters: Letter[] = [];
  if (event.anchorStart >= 0) letters.push(yamlLetters.anchor(text.slice(event.anchorStart, event.anchorEnd)));
  if (event.tagStart >= 0) letters.push(yamlLetters.tag(text.slice(event.tagStart, event.tagEnd)));
  const comment = event.type === EVENT_ID.SCALAR ? commentAfter(event, text) : undefined;
  return comment === undefined ? letters : [...letters, yamlLetters.comment(comment)];
}

/** What follows a plain text as a comment and may well be meant as text: “Kế hoạch #1”. */
function commentAfter({ style, valueEnd }: ScalarEvent, text: string): string | undefined {
  if (style !== SCALAR_STYLE.PLAIN || text[valueEnd] !== ' ') return undefined;
  return /^[ \t]+(#\S.*)/.exec(text.slice(valueEnd, valueEnd + 200))?.[1];
}
