import type { Moment } from '../../domain/doubt/doubts.ts';
import { dutyKey } from '../../domain/progress/progress-key.ts';
import type { RollUpDuty, RollUpIndex } from '../../domain/progress/roll-up-index.ts';
import { doubtText } from '../exchange/doubt-words.ts';
import { ToldProblems } from '../exchange/told-problems.ts';
import type { UnitAnswer } from './newest-files.ts';
import type { Notice } from './notices.ts';
import { rollUpWords as words } from './roll-up-words.ts';

/** Doubts that are put in words; of the rest of one file only their number is kept. */
const MOST_DOUBTS = 20;

/**
 * What there is to know about files that are put together: another version of the content, which may hold old revisions
 * or duties that are gone, duties of others, and whatever cannot be as a record says it.
 */
export function fileNotices(index: RollUpIndex, at: Moment): (answer: UnitAnswer) => Notice[] {
  const positions = new Map(index.duties.map((duty, position) => [dutyKey(duty), position]));
  return ({ name, unit, file: { contentVersion, exported, entries } }) => {
    const own = new Set(unit.duties);
    const doubts = new ToldProblems(MOST_DOUBTS);
    let [gone, others] = [0, 0];
    for (const entry of entries) {
      const position = positions.get(dutyKey(entry));
      const duty = position === undefined ? undefined : index.duties[position];
      if (position === undefined || !duty) gone += 1;
      else if (!own.has(position)) others += 1;
      else {
        const issued = index.issued?.[duty.document];
        const published = { revision: duty.revision, issued, isPeriodic: duty.every !== undefined };
        const doubt = doubtText(entry, published, { ...at, exported });
        if (doubt !== '') doubts.tell(words.doubt(duty.title, nameOf(index, duty), doubt));
      }
    }
    const plain = [
      contentVersion !== index.contentVersion && words.otherVersion(contentVersion, index.contentVersion),
      gone > 0 && words.goneDuties(gone),
      others > 0 && words.otherDuties(others),
    ];
    return [
      ...doubts.told.map((text) => ({ file: name, text, isDoubt: true })),
      ...plain.flatMap((text) => (text === false ? [] : [{ file: name, text }])),
      ...(doubts.untold > 0 ? [{ file: name, untold: doubts.untold }] : []),
    ];
  };
}

const nameOf = ({ documents }: RollUpIndex, { document }: RollUpDuty): string => documents[document] ?? document;
