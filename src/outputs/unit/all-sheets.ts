import type { Corpus } from '../../corpus/corpus.ts';
import { liveDutiesOf } from '../../corpus/queries/duties.ts';
import { membersOf } from '../../corpus/queries/unit-groups.ts';
import { progressKey } from '../../domain/progress/progress-key.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';

/**
 * Rows of one page of sheets: about 50 kB on the way to a browser, which lays them out in a second or two. More units go
 * onto further pages, so that no page grows with the number of documents and units at once.
 */
const ROWS = 1_600;

/**
 * The units whose sheets are printed in one go, a page of the site each time `ROWS` is full. Units without duties have
 * no sheet, and neither has a group whose every duty stands on the sheet of a unit of its own.
 */
export function sheetRuns(corpus: Corpus, limit = ROWS): Unit[][] {
  const duties = new Map(corpus.units.map((unit) => [unit.id, dutyKeys(corpus, unit)]));
  const runs: Unit[][] = [];
  let room = 0;
  for (const unit of corpus.units) {
    const rows = isHeldByMembers(corpus, unit, duties) ? 0 : duties.get(unit.id)!.length;
    if (rows === 0) continue;
    if (rows > room || runs.length === 0) {
      runs.push([]);
      room = limit;
    }
    runs.at(-1)?.push(unit);
    room -= rows;
  }
  return runs.length === 0 ? [[]] : runs;
}

function dutyKeys(corpus: Corpus, { id }: Unit): string[] {
  return liveDutiesOf(corpus, id).map(({ document, task }) =>
    progressKey({ document: document.slug, task: task.id, revision: task.revision }),
  );
}

/**
 * Whether every duty of a group reaches a unit of it that goes on: of a directive older than a reorganisation the new
 * units have no duty, and those that had it have ended.
 */
function isHeldByMembers(corpus: Corpus, group: Unit, duties: ReadonlyMap<string, readonly string[]>): boolean {
  const lasting = membersOf(corpus, group.id).filter(({ validTo }) => validTo === undefined);
  const held = new Set(lasting.flatMap(({ id }) => duties.get(id)!));
  return duties.get(group.id)!.every((key) => held.has(key));
}
