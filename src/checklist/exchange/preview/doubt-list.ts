import { isToCome } from '../../../domain/doubt/doubts.ts';
import type { ProgressEntry, ProgressFile } from '../../../domain/progress/progress.schema.ts';
import { localDay } from '../../../browser/day/local-day.ts';
import { element } from '../../../browser/element.ts';
import { ToldProblems } from '../told-problems.ts';
import type { DutyElement } from '../../rows/duty-elements.ts';
import { words } from '../../words.ts';
import { doubtText } from '../doubt-words.ts';
import { dutyNames } from '../duty-names.ts';
import { exchangeWords } from '../exchange-words.ts';
import { publishedDuties } from './published-duties.ts';
import { MOST_PROBLEMS } from '../read-progress.ts';

const { receiving, reading } = exchangeWords;

/** What cannot be as the file says it, by duty; nothing where all can be so. */
export function doubtList(
  { exported }: ProgressFile,
  entries: readonly ProgressEntry[],
  rows: readonly DutyElement[],
): HTMLElement | undefined {
  const now = new Date();
  const at = { now: now.toISOString(), today: localDay(now), exported };
  const problems = new ToldProblems(MOST_PROBLEMS);
  if (isToCome(exported, at.now)) problems.tell(reading.exportedToCome(exported));
  const [publishedOf, nameOf] = [publishedDuties(rows), dutyNames(rows)];
  for (const entry of entries) {
    const published = publishedOf(entry);
    const doubt = published ? doubtText(entry, published, at) : reading.notListed;
    if (doubt !== '') problems.tell(`${nameOf(entry.document, entry.task, entry.indicator)}: ${doubt}.`);
  }
  const told = problems.list(words.reading.more);
  if (told.length === 0) return undefined;
  const heading = element('strong', {}, receiving.doubts);
  return element(
    'div',
    { class: 'doubts' },
    heading,
    element('ul', {}, ...told.map((text) => element('li', {}, text))),
  );
}
