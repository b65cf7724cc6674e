import type { DocumentSystem } from '../../domain/document/document-kind.ts';
import type { Block } from '../paper/block.ts';
import type { Removal } from '../paper/removal.ts';
import { type Addressees, readAddressees } from './addressees.ts';
import { type Letterhead, readLetterhead } from './letterhead.ts';
import { readTitle, type Title } from './title.ts';

/** Everything above the text of a document. */
export interface Head {
  letterhead: Letterhead;
  title?: Title;
  addressees?: Addressees;
  removals: Removal[];
  rest: readonly Block[];
}

/** Reads letterhead, title and addressees from the top; title and addressees come in either order. */
export function readHead(blocks: readonly Block[]): Head {
  const letterhead = readLetterhead(blocks);
  const system: DocumentSystem = letterhead.system ?? 'state';
  const removals = [
    ...letterhead.names.map(({ text, line }): Removal => ({ text, line, why: 'national-name' })),
    ...(letterhead.hour ? [{ ...letterhead.hour, why: 'issued-hour' as const }] : []),
    ...letterhead.draftMarks.map(({ text, line }): Removal => ({ text, line, why: 'draft-mark' })),
  ];
  const head: Head = { letterhead, removals, rest: letterhead.rest };
  for (let isRead = true; isRead;) {
    isRead = false;
    const title = head.title ? undefined : readTitle(head.rest, system);
    if (title) {
      const { author } = title;
      if (author) head.removals.push({ text: author.text, line: author.line, why: 'label' });
      Object.assign(head, { title, rest: title.rest });
      isRead = true;
    }
    const addressees = head.addressees ? undefined : readAddressees(head.rest);
    if (addressees) {
      Object.assign(head, { addressees, rest: addressees.rest });
      isRead = true;
    }
  }
  return head;
}
