import { oncePerBoth } from '../../domain/once-per.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { namedIn, unitsGiven } from '../../corpus/queries/duties.ts';
import type { Change, ChangeKind } from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import type { History } from '../../history/history.ts';
import { compareCodes } from '../../vietnamese/code-order.ts';
import { newsId } from './brought-news.ts';
import { neighboursIn, type Neighbours } from '../history/neighbours.ts';
import { differenceOf } from '../history/version-difference.ts';

/** One entry of the log of one document, as news. */
export interface NewsItem {
  /** Never changes, whatever the document is called later: `cong-van-7-ubnd-vx 2`. */
  id: string;
  document: DirectiveDocument;
  /** The number of the version that it made. */
  number: number;
  change: Change;
  /** The versions that it stands between, where both can be read. */
  neighbours?: Neighbours;
  /** The tasks that were put in or changed, as they are from then on. */
  tasks: readonly Task[];
  /** Those that were changed or taken out, as they were before: whoever had one is told, though another has it now. */
  formerTasks: readonly Task[];
  /** Ids of the units and groups whose duties those are. */
  units: ReadonlySet<string>;
  /** Ids of the topics of the document and of its tasks. */
  topics: ReadonlySet<string>;
}

/** What ends or changes all that a document asks for, whichever of its words changed here. */
const OF_THE_WHOLE: readonly ChangeKind[] = ['replacement', 'end', 'withdrawal', 'issuer'];

/** Every entry of every log, the latest first; of one day in the order of the register, later entries first. */
export const newsOf = oncePerBoth((corpus: Corpus, history: History): readonly NewsItem[] =>
  [
    ...corpus.documents.flatMap((document) => itemsOf(corpus, document, history)),
    // Of a document that was taken back nothing is told but that.
    ...(corpus.withdrawn ?? []).flatMap((document) => itemsOf(corpus, document, history).slice(0, 1)),
  ].sort(byLatest),
);

/** What units are told of: minor changes are logged only. */
export const isTold = ({ change }: NewsItem): boolean => change.level === 'major';

const byLatest = (a: NewsItem, b: NewsItem): number => compareCodes(b.change.date, a.change.date);

function itemsOf(corpus: Corpus, document: DirectiveDocument, history: History): NewsItem[] {
  const own = history.documents.get(document.slug);
  const between = new Map((own ? neighboursIn(own) : []).map((neighbours) => [neighbours.after.number, neighbours]));
  const topics = new Set([...document.topics, ...document.tasks.flatMap((task) => task.topics)]);
  return document.changes
    .map((change, index): NewsItem => {
      const number = index + 1;
      const neighbours = between.get(number);
      const { tasks, formerTasks } = tasksConcerned(corpus, document, change, neighbours);
      const named = [...tasks, ...formerTasks].flatMap(namedIn).concat(own?.tasked?.units ?? []);
      const units = new Set(unitsGiven(corpus, document, named, change.date).map(({ id }) => id));
      return {
        id: newsId(history, document, number),
        document,
        number,
        change,
        ...(neighbours && { neighbours }),
        tasks,
        formerTasks,
        units,
        topics,
      };
    })
    .reverse();
}

/**
 * The tasks that a change concerns: those that its entry names; else those that it changed, in themselves or in the
 * provision that they come from; all of them where it is of the whole document, or where nobody can say what it changed.
 */
function tasksConcerned(
  corpus: Corpus,
  { tasks }: DirectiveDocument,
  change: Change,
  neighbours: Neighbours | undefined,
): Pick<NewsItem, 'tasks' | 'formerTasks'> {
  const then = neighbours ? tasksOf(neighbours.after) : tasks;
  const before = neighbours ? tasksOf(neighbours.before) : [];
  if (change.kind === 'published' || OF_THE_WHOLE.includes(change.kind) || (!neighbours && change.tasks.length === 0)) {
    return { tasks: then, formerTasks: before };
  }
  const named = new Set(
    change.tasks.length > 0 ? change.tasks : changedTasks(corpus, neighbours!, [...then, ...before]),
  );
  const isConcerned = ({ id }: Task): boolean => named.has(id);
  return { tasks: then.filter(isConcerned), formerTasks: before.filter(isConcerned) };
}

const tasksOf = (version: Neighbours['after']): readonly Task[] => version.read()?.value.tasks ?? [];

function changedTasks(corpus: Corpus, neighbours: Neighbours, tasks: readonly Task[]): string[] {
  const { tasks: changed, provisions } = differenceOf(corpus, neighbours);
  const reworded = new Set(provisions.filter(({ fate }) => fate !== 'kept').map(({ id, formerId }) => id ?? formerId));
  return [
    ...changed.map(({ id }) => id),
    ...tasks.filter(({ provision }) => reworded.has(provision)).map(({ id }) => id),
  ];
}
