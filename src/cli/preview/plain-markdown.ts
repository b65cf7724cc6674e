import { visible } from '../../vietnamese/encoding/invisible.ts';

/** Signs with a meaning within a line of Markdown, of whichever host. */
const SIGNS = /[\\`*_{}[\]<>()#!|~$&]/g;

/** Text of others in a comment: it is shown as it is, calls nobody and leads nowhere. */
export function plainMarkdown(text: string): string {
  // Behind “@” a sign that joins words and is not seen: hosts then find no name there.
  return visible(text).replace(SIGNS, '\\$&').replaceAll('@', '@\u2060').replaceAll('://', ':\u2060//');
}
