import { ANSWERING_ROLES } from '../../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { isWithdrawn } from '../../../domain/document/withdrawn.ts';
import { fullName, shortName } from '../../../outputs/naming/document-name.ts';
import { messageWords as words } from '../told.ts';

/** What the history says of a publication: which document, and what its newest entry of change says. */
export function publicationMessage(document: DirectiveDocument): string {
  const change = document.changes.at(-1);
  const isFirst = document.changes.length < 2;
  const done = isWithdrawn(document) ? words.withdrawn : isFirst ? words.published : words.changed;
  const subject = `${done} ${shortName(document)}`;
  const people = ANSWERING_ROLES.flatMap((role) => {
    const name = change?.[role];
    return name === undefined ? [] : [`${words[role]}: ${name}`];
  });
  const parts = [subject, fullName(document), change?.note ?? '', people.join('\n')];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
