import type { Corpus } from '../corpus/corpus.ts';
import { liveDutiesOf, membersOf } from '../corpus/queries.ts';
import type { Unit } from '../domain/unit.ts';

/**
 * Rows of one page of sheets. A browser lays this many out in a few seconds; more units go onto further pages, so that
 * no page grows with the number of documents and units at once.
 */
const ROWS = 4_000;

/**
 * The units whose sheets are printed in one go, a page of the site each time `ROWS` is full. Units without duties and
 * units that have ended have no sheet; a group has one only where no unit of its own is listed, because the sheets of
 * its members hold the same duties.
 */
export function sheetRuns(corpus: Corpus, limit = ROWS): Unit[][] {
  const runs: Unit[][] = [];
  let room = 0;
  for (const unit of corpus.units) {
    const rows = rowsOf(corpus, unit);
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

function rowsOf(corpus: Corpus, unit: Unit): number {
  if (unit.validTo !== undefined) return 0;
  if (unit.kind === 'group' && membersOf(corpus, unit.id).length > 0) return 0;
  return liveDutiesOf(corpus, unit.id).length;
}
