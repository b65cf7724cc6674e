import type { ProgressFile } from '../domain/progress.ts';
import { nameKey } from './name-key.ts';
import { rollUpWords } from './roll-up-words.ts';

/** A file as it was handed in, with the name it had. */
export interface HandedFile {
  name: string;
  file: ProgressFile;
}

/** Who answers: the unit, and on a group's page the name that was filled in. */
const sender = ({ file }: HandedFile): string => `${file.unit}/${nameKey(file.unitName ?? '')}`;

/** One file per sender: the one exported last; every other one is told of. */
export function newestFiles(files: readonly HandedFile[], tell: (notice: string) => void): HandedFile[] {
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
  return compare(b.file.exported, a.file.exported) || compare(a.name, b.name);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
