import type { Corpus } from '../../corpus/corpus.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { citedName } from '../naming/document-name.ts';
import { unitNames } from '../naming/unit-names.ts';
import { addressesUnder } from '../site/addresses.ts';
import { checklist, type DutyRow } from '../unit/checklist.ts';
import { type DutyChange, dutyChanges } from './duty-changes.ts';
import type { PairedDocument } from './paired-documents.ts';

/** A duty that a unit gets, keeps otherwise, or has no more; `document` is how its document is cited. */
export type ChangedDuty = Omit<DutyChange, 'facts'>;

/** The changes of units that all have the same. */
export interface ChangedDuties {
  units: string;
  duties: ChangedDuty[];
}

/** What changes in the duties of each unit; units with the same changes are told together. */
export function changedDuties(before: Corpus, after: Corpus, pairs: readonly PairedDocument[]): ChangedDuties[] {
  const slugNow = new Map(
    pairs.flatMap(({ before: was, after: is }): [string, string][] => (was && is ? [[was.slug, is.slug]] : [])),
  );
  const keyOf = ({ document, task }: DutyRow): string => `${slugNow.get(document) ?? document} ${task}`;
  const gone = before.units.filter(({ id }) => !after.unitById.has(id));
  const concerned = [...after.units, ...gone].flatMap((unit) => {
    const duties = dutyChanges(rowsOf(before, unit), rowsOf(after, unit), keyOf)
      .filter(isOfConcern)
      .map(({ facts: _, document, ...change }) => ({ ...change, document: cited(document, after, before) }));
    return duties.length > 0 ? [{ unit, duties }] : [];
  });
  const alike = Map.groupBy(concerned, ({ duties }) => JSON.stringify(duties));
  return [...alike.values()].map((same) => ({
    units: unitNames(same.map(({ unit }) => unit)).join('; '),
    duties: same[0]!.duties,
  }));
}

const rowsOf = (corpus: Corpus, { id }: Unit): DutyRow[] =>
  checklist(corpus, id, addressesUnder(corpus.site.basePath)).groups.flatMap(({ rows }) => rows);

/** Where a task stands in its document changes nothing for a unit. */
const isOfConcern = ({ fate, facts, formerDue }: DutyChange): boolean =>
  fate !== 'changed' || formerDue !== undefined || facts.some((fact) => fact !== 'provision');

function cited(slug: string, ...corpora: readonly Corpus[]): string {
  const document = corpora.flatMap(({ documentBySlug }) => documentBySlug.get(slug) ?? [])[0];
  return document ? citedName(document) : slug;
}
