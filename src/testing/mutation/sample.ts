import { createHash } from 'node:crypto';
import type { Mutant } from '@stryker-mutator/api/core';
import { roomOf } from './rooms.ts';

/** How many mutants of each room are judged; `MUTANTS=all` judges every one. */
const SIZE = process.env['MUTANTS'] === 'all' ? Infinity : Number(process.env['MUTANTS'] ?? 100);
/** What the draw begins with; another one by `MUTANTS_SEED` shows whether a score is that of the room or of one sample. */
const SEED = Number(process.env['MUTANTS_SEED'] ?? 319);

type Drawn = Pick<Mutant, 'fileName' | 'mutatorName' | 'replacement' | 'location'>;

/** Where a mutant falls in the draw: the same for the same change of the same code, whatever else has changed. */
function drawOf({ fileName, mutatorName, replacement, location: { start, end } }: Drawn): string {
  const length = [end.line - start.line, end.column - start.column];
  const place = [
    SEED,
    fileName.replace(/^.*\/src\//, ''),
    start.line,
    start.column,
    ...length,
    mutatorName,
    replacement,
  ];
  return createHash('sha256').update(place.join(' ')).digest('hex');
}

/** The mutants of each room that the draw puts first. */
export function sampleOf<M extends Drawn>(mutants: readonly M[]): M[] {
  const drawn = mutants.map((mutant) => ({ mutant, draw: drawOf(mutant) }));
  const rooms = [...Map.groupBy(drawn, ({ mutant }) => roomOf(mutant.fileName)).values()];
  return rooms.flatMap((ofRoom) =>
    ofRoom
      .sort((a, b) => (a.draw < b.draw ? -1 : 1))
      .slice(0, SIZE)
      .map(({ mutant }) => mutant),
  );
}
