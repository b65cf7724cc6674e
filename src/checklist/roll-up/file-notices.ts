import type { Moment } from '../../domain/doubt/doubts.ts';
import type { RollUpIndex } from '../../domain/progress/roll-up-index.ts';
import { doubtText } from '../exchange/doubt-words.ts';
import { MOST_PROBLEMS } from '../exchange/read-progress.ts';
import { ToldProblems } from '../exchange/told-problems.ts';
import type { UnitAnswer } from './newest-files.ts';
import type { Notice } from './notices.ts';
import { rollUpWords as words } from './roll-up-words.ts';

/**
 * What there is to know about files that are put together: another version of the content, which may hold old revisions
 * or duties that are gone, duties of others, and whatever cannot be as a record says it.
 */
export function fileNotices(index: RollUpIndex, at: Moment): (answer: UnitAnswer) => Notice[] {
  const positions = new Map(index.duties.map(({ document, task }, position) => [`${document}/${task}`, position]));
  return ({ name, unit, file }) => {
    const problems = new ToldProblems(MOST_PROBLEMS);
    const { contentVersion, exported, entries } = file;
    if (contentVersion !== index.contentVersion)
      problems.tell(words.otherVersion(contentVersion, index.contentVersion));
    const own = new Set(unit.duties);
    const doubts: string[] = [];
    let [gone, others] = [0, 0];
    for (const entry of entries) {
      const position = positions.get(`${entry.document}/${entry.task}`);
      const duty = position === undefined ? undefined : index.duties[position];
      if (position === undefined || !duty) gone += 1;
      else if (!own.has(position)) others += 1;
      else {
        const issued = index.issued?.[duty.document];
        const doubt = doubtText(entry, { revision: duty.revision, issued }, { ...at, exported });
        if (doubt !== '') doubts.push(words.doubt(duty.title, index.documents[duty.document] ?? duty.document, doubt));
      }
    }
    if (gone > 0) problems.tell(words.goneDuties(gone));
    if (others > 0) problems.tell(words.otherDuties(others));
    doubts.forEach(problems.tell);
    const { told, untold } = problems;
    return [...told.map((text) => ({ file: name, text })), ...(untold > 0 ? [{ file: name, untold }] : [])];
  };
}
