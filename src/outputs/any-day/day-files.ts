import { oncePer } from '../../domain/once-per.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { namedIn, unitsGiven } from '../../corpus/queries/duties.ts';
import { lastDays } from '../../corpus/queries/predecessors.ts';
import { deadlineOf } from '../../domain/deadline/deadline.ts';
import { addDays } from '../../domain/deadline/period.ts';
import { isLive, STATUS_LABELS } from '../../domain/document/status.schema.ts';
import type { History } from '../../history/history.ts';
import { citedName, documentTitle } from '../naming/document-name.ts';
import { documentSpans, type DocumentSpan } from './document-spans.ts';
import type { DatedDuty, DayDocuments, DayDuties } from './on-day.ts';

const known = oncePer((_corpus: Corpus) => new WeakMap<History, { documents: DayDocuments; duties: DayDuties }>());

/** What stood on any day since the first document was published: documents, and duties. */
export function dayFiles(corpus: Corpus, history: History): { documents: DayDocuments; duties: DayDuties } {
  const kept = known(corpus);
  const files = kept.get(history) ?? filesOf(corpus, history);
  kept.set(history, files);
  return files;
}

function filesOf(corpus: Corpus, history: History): { documents: DayDocuments; duties: DayDuties } {
  const spans = corpus.documents.map((document) =>
    documentSpans(corpus, document, history.documents.get(document.slug)),
  );
  return {
    documents: {
      documents: corpus.documents.map((document, index) => ({
        slug: document.slug,
        name: citedName(document),
        title: documentTitle(document).text,
        spans: spans[index]!.map(({ from, to, status, number, said }) => [
          from,
          to ?? '',
          STATUS_LABELS[status],
          said ? (number === document.changes.length ? 0 : number) : -1,
        ]),
      })),
    },
    duties: {
      units: corpus.units.map(({ id, name }) => ({ id, name })),
      duties: corpus.documents.flatMap((document, index) => dutiesIn(corpus, document.slug, index, spans[index]!)),
    },
  };
}

/** The tasks of a document on its days, those that stayed the same in all that they say told once. */
function dutiesIn(corpus: Corpus, slug: string, document: number, spans: readonly DocumentSpan[]): DatedDuty[] {
  const places = new Map(corpus.units.map(({ id }, place) => [id, place]));
  const found: { duty: DatedDuty; told: string }[] = [];
  const current = corpus.documentBySlug.get(slug)!.changes.length;
  for (const { from, to = '', status, number, said } of spans.flatMap((span) => betweenLastDays(corpus, span))) {
    if (!said || !isLive(status)) continue;
    for (const task of said.tasks) {
      const units = unitsGiven(corpus, said, namedIn(task), from).map(({ id }) => places.get(id)!);
      const version = number === current ? 0 : number;
      const told = JSON.stringify([task, deadlineOf(task, said), units]);
      const before = found.find(({ duty }) => duty.task === task.id && duty.to === from);
      if (before?.told === told) Object.assign(before.duty, { to, version });
      else found.push({ duty: { document, task: task.id, title: task.title, units, from, to, version }, told });
    }
  }
  return found.map(({ duty }) => duty);
}

/** The days of a span, in so many runs that in each of them the same units have its duties. */
function betweenLastDays(corpus: Corpus, span: DocumentSpan): DocumentSpan[] {
  const begins = lastDays(corpus)
    .map((day) => addDays(day, 1))
    .filter((day) => span.from < day && (span.to === undefined || day < span.to))
    .sort();
  return [span.from, ...begins].map((from, index) => ({ ...span, from, ...(begins[index] && { to: begins[index] }) }));
}
