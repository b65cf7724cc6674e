import type { ProvisionDifference } from '../../comparison/difference.ts';
import { oncePer } from '../../domain/once-per.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { CHANGE_KIND_LABELS } from '../../domain/document/change.schema.ts';
import type { DocumentHistory } from '../../history/history.ts';
import { neighboursIn, type Neighbours } from './neighbours.ts';
import { differenceOf } from './version-difference.ts';

/** What one version did to a provision. */
export interface ProvisionChange {
  neighbours: Neighbours;
  /** “Cơ quan ban hành đính chính” */
  kind: string;
  difference: ProvisionDifference;
}

/** A provision with what became of it, the latest first. */
export interface ProvisionChanges {
  /** Its id now, or its last one where it is gone. */
  id: string;
  citation: string;
  isGone: boolean;
  changes: ProvisionChange[];
}

const known = oncePer((_corpus: Corpus) => new WeakMap<DocumentHistory, readonly ProvisionChanges[]>());

/**
 * The provisions of a document that any version changed, followed back through all their numbers: those whose number alone
 * was changed are none of them. In the order in which they were changed last.
 */
export function provisionHistory(corpus: Corpus, history: DocumentHistory): readonly ProvisionChanges[] {
  const kept = known(corpus);
  const found = kept.get(history) ?? followed(corpus, history);
  kept.set(history, found);
  return found;
}

function followed(corpus: Corpus, history: DocumentHistory): ProvisionChanges[] {
  const byId = new Map<string, ProvisionChanges>();
  /** The id under which a provision is told, by the one that it had in the version at hand, where they differ. */
  let told = new Map<string, string>();
  for (const neighbours of neighboursIn(history).toReversed()) {
    const kind = CHANGE_KIND_LABELS[neighbours.after.change.kind];
    const { provisions } = differenceOf(corpus, neighbours);
    const before = new Map(told);
    for (const { id } of provisions) if (id !== undefined) before.delete(id);
    for (const difference of provisions) {
      const { id, formerId } = difference;
      const key = id === undefined ? `${formerId} ${neighbours.after.number}` : (told.get(id) ?? id);
      if (formerId !== undefined) before.set(formerId, key);
      const entry = byId.get(key) ?? {
        id: id ?? formerId!,
        citation: difference.citation,
        isGone: id === undefined,
        changes: [],
      };
      entry.changes.push({ neighbours, kind, difference });
      byId.set(key, entry);
    }
    told = before;
  }
  return [...byId.values()].filter(({ changes }) => changes.some(({ difference }) => isTelling(difference)));
}

const isTelling = ({ fate, moved }: ProvisionDifference): boolean => fate !== 'kept' || moved;
