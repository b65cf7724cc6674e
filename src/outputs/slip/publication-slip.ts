import type { Corpus } from '../../corpus/corpus.ts';
import { CHANGE_KIND_LABELS, CHANGE_LEVEL_LABELS, changeSchema } from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { provisionText } from '../../domain/provision/provision-text.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import { changeNote } from '../naming/change-note.ts';
import { type ShownDate, shownDate } from '../naming/document-entry.ts';
import { documentTitle, fullName } from '../naming/document-name.ts';
import { provisionLink } from '../naming/provision-link.ts';
import { unitNames } from '../naming/unit-names.ts';
import type { Addresses } from '../site/addresses.ts';
import { checklist } from '../unit/checklist.ts';

/** Those who answer for a publication, in the order in which they sign. */
export const ROLES = ['drafted', 'checked', 'approved'] as const;

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
  /** How many provisions there are, and how those of the published text change. */
  provisions: { total: number; added: string[]; changed: string[]; removed: string[] };
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
    provisions: changedProvisions(document, before, addresses),
    units: unitsOf(alone, addresses),
    people: ROLES.map((role) => {
      const name = change?.[role];
      return { label: changeSchema.shape[role].meta()?.title ?? role, ...(name !== undefined && { name }) };
    }),
  };
}

function changedProvisions(
  document: DirectiveDocument,
  before: DirectiveDocument | undefined,
  addresses: Addresses,
): PublicationSlip['provisions'] {
  const textsOf = ({ body }: DirectiveDocument): Map<string, string> =>
    new Map(provisionsOf(body).map((provision) => [provision.id, provisionText(provision)]));
  const [now, then] = [textsOf(document), before ? textsOf(before) : new Map<string, string>()];
  const named = (ids: readonly string[], where: DirectiveDocument): string[] =>
    ids.map((id) => provisionLink(where, id, addresses).text);
  const ids = [...now.keys()];
  if (!before) return { total: now.size, added: [], changed: [], removed: [] };
  const isOther = (id: string): boolean => then.has(id) && then.get(id) !== now.get(id);
  // What stands around a changed provision has changed with it: the innermost one is named.
  const changed = provisionsOf(document.body).filter(
    (provision) =>
      isOther(provision.id) && !provisionsOf({ provisions: inner(provision) }).some(({ id }) => isOther(id)),
  );
  return {
    total: now.size,
    added: named(
      ids.filter((id) => !then.has(id)),
      document,
    ),
    changed: named(
      changed.map(({ id }) => id),
      document,
    ),
    removed: named(
      [...then.keys()].filter((id) => !now.has(id)),
      before,
    ),
  };
}

type Inside = ReturnType<typeof provisionsOf>[number];
const inner = ({ content }: Inside): Inside[] => content.filter((item): item is Inside => item.type === 'provision');

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
