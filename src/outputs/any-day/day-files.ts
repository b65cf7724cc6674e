import { oncePerBoth } from '../../domain/once-per.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { deadlineOf } from '../../domain/deadline/deadline.ts';
import { isLive, STATUS_LABELS } from '../../domain/document/status.schema.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import type { History } from '../../history/history.ts';
import { citedName, documentTitle } from '../naming/document-name.ts';
import { documentSpans, type DocumentSpan } from './document-spans.ts';
import type { DatedDuty, DayDocuments, DayDuties, Span } from './on-day.ts';
import { unitsByDay, type UnitsByDay } from './units-by-day.ts';

/** What stood on any day since the first document was published: documents, and duties. */
export const dayFiles = oncePerBoth(
  (corpus: Corpus, history: History): { documents: DayDocuments; duties: DayDuties } => {
    const spans = corpus.documents.map((document) =>
      documentSpans(corpus, document, history.documents.get(document.slug)),
    );
    const register = unitsByDay(corpus, history);
    return {
      documents: {
        documents: corpus.documents.map((document, index) => {
          const [name, title] = namingOf(document);
          return { slug: document.slug, name, title, spans: spans[index]!.map((span) => toldSpan(document, span)) };
        }),
      },
      duties: {
        units: register.units,
        duties: corpus.documents.flatMap((document, index) => dutiesIn(register, document, index, spans[index]!)),
      },
    };
  },
);

function toldSpan(document: DirectiveDocument, { from, to, status, number, said }: DocumentSpan): Span {
  const version = said ? versionIn(document, number) : -1;
  const [name, title] = namingOf(said ?? document);
  const [nameNow, titleNow] = namingOf(document);
  const span = [from, to ?? '', STATUS_LABELS[status], version] as const;
  return name === nameNow && title === titleNow ? [...span] : [...span, name, title];
}

const namingOf = (document: DirectiveDocument): [name: string, title: string] => [
  citedName(document),
  documentTitle(document).text,
];

/** The number under which a version is found: 0 where it is the one that stands now. */
const versionIn = ({ changes }: DirectiveDocument, number: number): number => (number === changes.length ? 0 : number);

/** The tasks of a document on its days, those that stayed the same in all that they say told once. */
function dutiesIn(
  { days, given }: UnitsByDay,
  document: DirectiveDocument,
  place: number,
  spans: readonly DocumentSpan[],
): DatedDuty[] {
  const found: { duty: DatedDuty; told: string }[] = [];
  for (const { from, to = '', status, number, said } of spans.flatMap((span) => betweenChanges(days, span))) {
    if (!said || !isLive(status)) continue;
    for (const task of said.tasks) {
      const units = given(said, task, from);
      const version = versionIn(document, number);
      const told = JSON.stringify([task, deadlineOf(task, said), units]);
      const before = found.find(({ duty }) => duty.task === task.id && duty.to === from);
      if (before?.told === told) Object.assign(before.duty, { to, version });
      else found.push({ duty: { document: place, task: task.id, title: task.title, units, from, to, version }, told });
    }
  }
  return found.map(({ duty }) => duty);
}

/** The days of a span, in so many runs that in each of them the same units have its duties. */
function betweenChanges(days: readonly IsoDate[], span: DocumentSpan): DocumentSpan[] {
  const begins = days.filter((day) => span.from < day && (span.to === undefined || day < span.to));
  return [span.from, ...begins].map((from, index) => ({ ...span, from, ...(begins[index] && { to: begins[index] }) }));
}
