import { bulletSign, inFormat } from './number-format.ts';
import type { Level, List, Lists } from './numbering.ts';

/** What Word prints before a paragraph of a list. */
export interface Label {
  text: string;
  /** Between it and the text. */
  gap: string;
  font?: string;
  /** Word counts in a way that is not known here; the text counts in figures. */
  isGuess: boolean;
}

/** Counts the lists of a document as its paragraphs come, in their order. */
export class LabelCounter {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();
  readonly #lists: Lists;

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** The label of the next paragraph, which stands in this list at this level; undefined for a list that is not there. */
  next(listId: string, depth: number): Label | undefined {
    const list = this.#lists.get(listId);
    const level = list?.levels[depth];
    if (!list || !level) return undefined;
    const counts = this.#counted(listId, list, depth);
    if (level.format === 'bullet')
      return { ...ofLevel(level), text: bulletSign(level.pattern, level.font), isGuess: false };
    const written = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const at = list.levels[index]!;
      const number = counts[index] ?? at.start;
      return inFormat(number, level.isLegal ? 'decimal' : at.format) ?? String(number);
    });
    return { ...ofLevel(level), text: written, isGuess: inFormat(1, level.format) === undefined };
  }

  /** Deeper levels begin anew behind a higher one, unless the list says otherwise. */
  #counted(listId: string, { kind, levels, starts }: List, depth: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(kind) ?? [];
    this.#counts.set(kind, counts);
    const start = starts.get(depth);
    const key = `${listId}/${depth}`;
    if (start !== undefined && !this.#begun.has(key)) counts[depth] = start;
    else counts[depth] = counts[depth] === undefined ? levels[depth]!.start : counts[depth] + 1;
    this.#begun.add(key);
    for (let deeper = depth + 1; deeper < levels.length; deeper += 1) {
      const { restart } = levels[deeper]!;
      if (restart === undefined || depth < restart) counts[deeper] = undefined;
    }
    return counts;
  }
}

const ofLevel = ({ gap, font }: Level): Pick<Label, 'gap' | 'font'> => ({ gap, ...(font !== undefined && { font }) });
