import type { Corpus } from '../../corpus/corpus.ts';
import {
  ANSWERING,
  ANSWERING_ROLES,
  CHANGE_KIND_LABELS,
  CHANGE_LEVEL_LABELS,
} from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import { changeNote } from '../naming/change-note.ts';
import { type ShownDate, shownDate } from '../naming/document-entry.ts';
import { documentTitle, fullName } from '../naming/document-name.ts';
import { unitNames } from '../naming/unit-names.ts';
import type { ChangedText } from '../preview/changed-text-lines.ts';
import { changedText } from '../preview/changed-text.ts';
import type { Addresses } from '../site/addresses.ts';
import { checklist } from '../unit/checklist.ts';

/** What a document gives to units of which each gets the same. */
export interface SlipUnits {
  name: string;
  duties: { title: string; provision: string; role: 'lead' | 'coordinator' | 'addressee'; due?: string }[];
}

/** What is laid before those who approve a publication. */
export interface PublicationSlip {
  site: string;
  publisher: string;
  name: string;
  title: string;
  /** Whether the document has not been published before. */
  isFirst: boolean;
  change?: { date: ShownDate; kind: string; level: string; note?: string };
  /** How many provisions there are. */
  provisions: number;
  /** How the published text changes; absent of a new document. */
  text?: ChangedText;
  units: SlipUnits[];
  people: { label: string; name?: string }[];
}

/**
 * The slip of a publication.
 * @param alone a corpus in which the document gives all the duties
 * @param before the document as it is published now; absent of a new one. Its log says nothing of this publication
 */
export function publicationSlip(
  alone: Corpus,
  document: DirectiveDocument,
  before: DirectiveDocument | undefined,
  addresses: Addresses,
): PublicationSlip {
  const change = document.changes.slice(before?.changes.length ?? 0).at(-1);
  const note = change && changeNote(change);
  return {
    site: alone.site.name,
    publisher: alone.site.publisher,
    name: fullName(document),
    title: documentTitle(document).text,
    isFirst: before === undefined && document.changes.length < 2,
    ...(change && {
      change: {
        date: shownDate(change.date),
        kind: CHANGE_KIND_LABELS[change.kind],
        level: CHANGE_LEVEL_LABELS[change.level],
        ...(note !== undefined && { note }),
      },
    }),
    provisions: provisionsOf(document.body).length,
    ...(before && { text: changedText(alone, before, document) }),
    units: unitsOf(alone, addresses),
    people: ANSWERING_ROLES.map((role) => {
      const name = change?.[role];
      return { label: ANSWERING[role], ...(name !== undefined && { name }) };
    }),
  };
}

/** Units of a group have the duties of the group: a list of every commune would be no slip any more. */
function unitsOf(alone: Corpus, addresses: Addresses): SlipUnits[] {
  const charged = alone.units.flatMap((unit) => {
    const rows = checklist(alone, unit.id, addresses).groups.flatMap((group) => group.rows);
    const duties = rows.map(({ title, provision, role, due }) => ({
      title,
      provision: provision.text,
      role,
      ...(due && { due: due.text }),
    }));
    return duties.length > 0 ? [{ unit, duties }] : [];
  });
  const alike = Map.groupBy(charged, ({ duties }) => JSON.stringify(duties));
  return [...alike.values()].map((same) => ({
    name: unitNames(same.map(({ unit }) => unit)).join('; '),
    duties: same[0]!.duties,
  }));
}
