import type { Corpus } from '../../corpus/corpus.ts';
import { oncePerBoth } from '../../domain/once-per.ts';
import type { History } from '../../history/history.ts';
import { facetIndex } from '../register/facets.ts';
import { dayFiles } from './day-files.ts';
import type { DayDocument, UnitDuty } from './on-day.ts';

/** The documents of a year of issue, with their days. */
export interface DayYear {
  slug: string;
  label: string;
  documents: DayDocument[];
}

/** The documents by their year of issue, the latest first, in the order of the register. */
export const dayYears = oncePerBoth((corpus: Corpus, history: History): DayYear[] => {
  const { documents } = dayFiles(corpus, history).documents;
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  return facetIndex(corpus).nam.map(({ slug, label, documents: some }) => ({
    slug,
    label,
    documents: some.map((document) => bySlug.get(document.slug)!),
  }));
});

/** The duties that each unit has or ever had, with their days, by its id: those that go on first. */
export const dutiesOfUnits = oncePerBoth((corpus: Corpus, history: History): Map<string, UnitDuty[]> => {
  const { documents, duties: all } = dayFiles(corpus, history);
  const lists: UnitDuty[][] = all.units.map(() => []);
  for (const { document, units, ...duty } of all.duties) {
    const { slug, name } = documents.documents[document]!;
    for (const unit of units) lists[unit]!.push({ ...duty, document: slug, documentName: name });
  }
  const isOver = ({ to }: UnitDuty): number => Number(to !== '');
  return new Map(
    lists.flatMap((list, index) =>
      list.length === 0 ? [] : [[all.units[index]!.id, list.toSorted((a, b) => isOver(a) - isOver(b))]],
    ),
  );
});
