import type { CorpusEntries } from '../../corpus/corpus.ts';
import type { ContentFile } from '../../corpus/folder/places.ts';
import type { Change } from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { withdrawalOf } from '../../domain/document/withdrawn.ts';
import type { UnitChange } from '../../domain/unit/unit-change.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';

/** What every entry of a log has. */
export interface LogEntry {
  date: string;
  note: string;
  kind?: string;
  withheld?: string | undefined;
}

/** Something with a public log, as it is now. */
export interface Logged<Entry extends LogEntry, Value> {
  file: ContentFile;
  value: Value;
  log: readonly Entry[];
  /** Why all that it ever said is withheld; undefined where it is published. */
  withdrawn?: string;
}

/** Every document of a content, taken back or not. */
export function loggedDocuments({ documents, withdrawn = [] }: CorpusEntries): Logged<Change, DirectiveDocument>[] {
  return [...documents, ...withdrawn].map((value) => {
    const reason = withdrawalOf(value)?.note;
    const file: ContentFile = { path: `van-ban/${value.slug}.mdx`, role: 'document', id: value.slug };
    return { file, value, log: value.changes, ...(reason !== undefined && { withdrawn: reason }) };
  });
}

/** Every unit of a content. */
export function loggedUnits({ units }: CorpusEntries): Logged<UnitChange, Unit>[] {
  return units.map((value) => ({
    file: { path: `don-vi/${value.id}.yaml`, role: 'unit', id: value.id },
    value,
    log: value.changes ?? [],
  }));
}
