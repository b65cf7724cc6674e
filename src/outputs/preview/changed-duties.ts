import type { Corpus } from '../../corpus/corpus.ts';
import { type Duty, liveDutiesOf } from '../../corpus/queries/duties.ts';
import { deadlineText } from '../../domain/deadline/deadline-text.ts';
import { deadlineOf } from '../../domain/deadline/deadline.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { citedName } from '../naming/document-name.ts';
import { nameTogether } from '../slip/name-together.ts';
import type { PairedDocument } from './paired-documents.ts';

/** A duty that a unit gets, keeps otherwise, or has no more. */
export interface ChangedDuty {
  fate: 'new' | 'changed' | 'ended';
  title: string;
  document: string;
  due?: string;
  /** The deadline until now, where it is another one; an empty one where there was none. */
  formerDue?: string;
}

/** The changes of units that all have the same. */
export interface ChangedDuties {
  units: string;
  duties: ChangedDuty[];
}

/** What changes in the duties of each unit; units with the same changes are told together. */
export function changedDuties(before: Corpus, after: Corpus, pairs: readonly PairedDocument[]): ChangedDuties[] {
  const slugNow = new Map(
    pairs.flatMap(({ before: was, after: is }): [string, string][] => (was && is ? [[was.slug, is.slug]] : [])),
  );
  const gone = before.units.filter(({ id }) => !after.unitById.has(id));
  const concerned = [...after.units, ...gone].flatMap((unit) => {
    const duties = changesFor(unit, before, after, (slug) => slugNow.get(slug) ?? slug);
    return duties.length > 0 ? [{ unit, duties }] : [];
  });
  const alike = Map.groupBy(concerned, ({ duties }) => JSON.stringify(duties));
  return [...alike.values()].map((same) => ({
    units: nameTogether(same.map(({ unit }) => unit)),
    duties: same[0]!.duties,
  }));
}

function changesFor({ id }: Unit, before: Corpus, after: Corpus, slugNow: (slug: string) => string): ChangedDuty[] {
  const key = (duty: Duty): string => `${slugNow(duty.document.slug)} ${duty.task.id}`;
  const was = new Map(liveDutiesOf(before, id).map((duty) => [key(duty), duty]));
  const is = new Map(liveDutiesOf(after, id).map((duty) => [key(duty), duty]));
  return [
    ...[...is].flatMap(([name, duty]): ChangedDuty[] => {
      const earlier = was.get(name);
      if (!earlier) return [{ fate: 'new', ...told(duty) }];
      if (isSame(earlier, duty)) return [];
      const [due, formerDue] = [dueOf(duty), dueOf(earlier)];
      return [{ fate: 'changed', ...told(duty), ...(due !== formerDue && { formerDue: formerDue ?? '' }) }];
    }),
    ...[...was].filter(([name]) => !is.has(name)).map(([, duty]): ChangedDuty => ({ fate: 'ended', ...told(duty) })),
  ];
}

function told(duty: Duty): Omit<ChangedDuty, 'fate'> {
  const due = dueOf(duty);
  return { title: duty.task.title, document: citedName(duty.document), ...(due !== undefined && { due }) };
}

function dueOf({ task, document }: Duty): string | undefined {
  const deadline = deadlineOf(task, document);
  return deadline && (deadline.kind === 'words' ? deadline.words : deadlineText(deadline));
}

/** Whether nothing changes for the unit; where the task stands in its document does not. */
function isSame(was: Duty, is: Duty): boolean {
  const facts = (duty: Duty): string => {
    const { title, quote, product, reporting, indicators, revision } = duty.task;
    return JSON.stringify([title, quote, product, reporting, indicators, revision, duty.role, dueOf(duty)]);
  };
  return was.task === is.task || facts(was) === facts(is);
}
