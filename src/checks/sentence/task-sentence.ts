import { oncePer } from '../../domain/once-per.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import type { Provision } from '../../domain/provision/provision.ts';
import { provisionText } from '../../domain/provision/provision-text.ts';
import { ancestorsOf, findProvision } from '../../domain/provision/provision-tree.ts';
import { rowCells } from '../../domain/provision/row-cells.ts';
import { type Span, spanOfQuote } from './quote-span.ts';

/** What the paper says around the quote of a task: where its deadline, its units and its product may be named. */
export interface TaskSentence {
  /** The sentence that holds the quote, from its last full stop, semicolon or line end to the next. */
  text: string;
  /** The quote in it. */
  quote: Span;
  /** Where this task's own words end in it: before the quote of the next task, or at its end. */
  end: number;
  /** Where the words of another task before it end, or 0. */
  start: number;
  /** The next sentences, as long as no other task quotes from them. */
  after: readonly string[];
  /** The words that open the list which the provision belongs to: “Phòng Y tế chủ trì:”. */
  stem: string;
}

/** So many sentences behind the quote may set the deadline for it. */
const MOST_AFTER = 2;

/** The sentence of each task, by its place; undefined where its quote does not stand in its provision. */
export const taskSentences = oncePer((document: DirectiveDocument): readonly (TaskSentence | undefined)[] => {
  const { body } = document;
  return document.tasks.map((task) => {
    // A cell of a row is a text of its own.
    const cells = rowCells(body, task.provision);
    if (cells) {
      const cell = cells.find(({ text }) => spanOfQuote(task.quote, text));
      return cell && sentenceOf(task, document.tasks, cell.text, '');
    }
    const provision = findProvision(body, task.provision);
    const [above] = ancestorsOf(body, task.provision);
    return provision && sentenceOf(task, document.tasks, provisionText(provision), above ? stemOf(above) : '');
  });
});

/** The sentence that opens what follows in a provision: one that ends with a colon. */
function stemOf(opening: Provision): string {
  const own = provisionText({ ...opening, content: opening.content.filter(({ type }) => type !== 'provision') });
  return own.trimEnd().endsWith(':') ? (sentencesIn(own).at(-1)?.text ?? '') : '';
}

function sentenceOf(task: Task, tasks: readonly Task[], text: string, stem: string): TaskSentence | undefined {
  const at = spanOfQuote(task.quote, text);
  if (!at) return undefined;
  const sentences = sentencesIn(text);
  const first = sentences.findIndex(({ end }) => end > at.start);
  const last = sentences.findIndex(({ end }) => end >= at.end);
  const [from, to] = [sentences[first]!.start, sentences[last < 0 ? sentences.length - 1 : last]!.end];
  const others = tasks.flatMap((other) => (other === task ? [] : (spanOfQuote(other.quote, text) ?? [])));
  const before = others.filter(({ end }) => end <= at.start && end > from).map(({ end }) => end);
  const behind = others.filter(({ start }) => start >= at.end && start < to).map(({ start }) => start);
  const isOthers = ({ start, end }: Span): boolean => others.some((one) => one.start < end && one.end > start);
  const next = behind.length > 0 ? [] : sentences.slice((last < 0 ? sentences.length : last) + 1).slice(0, MOST_AFTER);
  const firstOther = next.findIndex(isOthers);
  return {
    text: text.slice(from, to),
    quote: { start: at.start - from, end: Math.min(at.end, to) - from },
    start: Math.max(0, ...before.map((end) => end - from)),
    end: Math.min(to, ...behind) - from,
    after: (firstOther < 0 ? next : next.slice(0, firstOther)).map((sentence) => sentence.text),
    stem,
  };
}

/** A full stop that ends no sentence: behind a short word in capitals, as in “TP. Huế”, or behind a number. */
const END = /(?<!(?:^|[\s(])(?:TP|Tp|Q|P|TX|ThS|TS|PGS|GS|TM|KT|TL|\d{1,3}))[.!?](?=\s+["“(]?\p{Lu}|\s*$)|;|\n/gmu;

function sentencesIn(text: string): (Span & { text: string })[] {
  const ends = [...Array.from(text.matchAll(END), ({ index }) => index + 1), text.length];
  const spans = ends.map((end, index) => ({ start: index === 0 ? 0 : ends[index - 1]!, end }));
  return spans
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .filter((sentence) => sentence.text.trim() !== '');
}
