import { compareCodes } from '../../vietnamese/code-order.ts';
import type { ProgressFile } from '../../domain/progress/progress.schema.ts';
import type { RollUpUnit } from '../../domain/progress/roll-up-index.ts';
import { nameKey } from '../records/name-key.ts';
import { rollUpWords } from './roll-up-words.ts';

/** A file as it was handed in, with the name it had. */
export interface HandedFile {
  name: string;
  file: ProgressFile;
}

/** A file, and the unit of this site whose page it comes from. */
export interface UnitAnswer extends HandedFile {
  unit: RollUpUnit;
}

/**
 * Who answers: the unit, and on a group's page the unit whose name was filled in. Of a group's file without a name
 * nobody knows whose it is, so only the very same file is the same answer.
 */
function sender({ unit, file }: UnitAnswer): string {
  if (!unit.group) return unit.id;
  return `${unit.id}/${nameKey(file.unitName ?? '') || JSON.stringify(file)}`;
}

/** One file per sender: the one exported last; every other one is told of. */
export function newestFiles(files: readonly UnitAnswer[], tell: (notice: string) => void): UnitAnswer[] {
  const bySender = Map.groupBy(files, sender);
  return [...bySender.values()].map((handed) => {
    const [newest, ...rest] = handed.toSorted(byExport);
    if (!newest) throw new Error('a group has at least one file');
    if (rest.length > 0)
      tell(
        rollUpWords.duplicates(
          newest.name,
          rest.map(({ name }) => name),
        ),
      );
    return newest;
  });
}

/** Newest first; of files exported at the same moment the choice must not depend on the order they were dropped in. */
function byExport(a: HandedFile, b: HandedFile): number {
  return compareCodes(b.file.exported, a.file.exported) || compareCodes(a.name, b.name);
}
