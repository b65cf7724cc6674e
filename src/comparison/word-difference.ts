import { diffArrays } from 'diff';
import { likeness, wordCounts } from './likeness.ts';
import { hasWord, tokensOf } from './tokens.ts';

/** A run of words that both texts have, or only the later one (`inserted`), or only the earlier one (`deleted`). */
export interface Stretch {
  kind: 'kept' | 'inserted' | 'deleted';
  text: string;
}

/** So many words may differ before a text counts as written anew: beyond that a difference by words says nothing. */
const MOST_EDITS = 600;
/** Where less than this part of the words was kept, the words that are left stand in both texts by chance. */
const LEAST_KEPT = 0.2;

/**
 * What was taken out of a text and what was put in, word by word. The kept and deleted stretches together are the earlier
 * text, the kept and inserted ones the later, character for character; of one place the deleted words come first.
 */
export function wordDifference(before: string, after: string): Stretch[] {
  if (before === after) return stretches(['kept', before]);
  const found: Stretch[] = [];
  let [deleted, inserted] = ['', ''];
  const compare = () => {
    found.push(...differenceOfLines(deleted, inserted));
    [deleted, inserted] = ['', ''];
  };
  // Lines that both have are set aside first: what is long is mostly the same.
  for (const { added, removed, value } of diffArrays(linesOf(before), linesOf(after), {
    maxEditLength: MOST_EDITS,
  }) ?? [
    { removed: true, value: [before] },
    { added: true, value: [after] },
  ]) {
    const text = value.join('');
    if (removed) deleted += text;
    else if (added) inserted += text;
    else {
      compare();
      found.push({ kind: 'kept', text });
    }
  }
  compare();
  return joined(found);
}

/** Each line with the line end before it: what follows a line is no part of it. */
const linesOf = (text: string): string[] => text.split(/(?=\n)/);

function differenceOfLines(before: string, after: string): Stretch[] {
  const anew = stretches(['deleted', before], ['inserted', after]);
  // What shares no words shares no order of words either, and to find that out costs more.
  if (likeness(wordCounts(before), wordCounts(after)) < LEAST_KEPT) return anew;
  const [earlier, later] = [tokensOf(before), tokensOf(after)];
  const parts = diffArrays(earlier, later, { maxEditLength: MOST_EDITS });
  const found = parts?.map(({ added, removed, value }): Stretch => {
    return { kind: added ? 'inserted' : removed ? 'deleted' : 'kept', text: value.join('') };
  });
  return found && !isWrittenAnew(found, earlier, later) ? found : anew;
}

const stretches = (...given: [Stretch['kind'], string][]): Stretch[] =>
  given.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }));

function isWrittenAnew(found: readonly Stretch[], ...texts: readonly string[][]): boolean {
  const wordsIn = (tokens: readonly string[]) => tokens.filter((token) => hasWord(token)).length;
  const kept = wordsIn(found.filter(({ kind }) => kind === 'kept').flatMap(({ text }) => tokensOf(text)));
  return kept < LEAST_KEPT * Math.max(...texts.map(wordsIn));
}

/** Neighbours as one change: a blank or a comma between two changed words is no reason to read them in pieces. */
function joined(found: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let [deleted, inserted] = ['', ''];
  const flush = () => {
    const end = deleted && inserted ? blankBehindBoth(deleted, inserted) : '';
    const cut = (text: string): string => text.slice(0, text.length - end.length);
    result.push(...stretches(['deleted', cut(deleted)], ['inserted', cut(inserted)], ['kept', end]));
    [deleted, inserted] = ['', ''];
  };
  found.forEach(({ kind, text }, index) => {
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (deleted + inserted !== '' && index < found.length - 1 && !hasWord(text)) {
      deleted += text;
      inserted += text;
    } else {
      flush();
      result.push({ kind, text });
    }
  });
  flush();
  return neighboursOfOneKind(result);
}

const blankBehindBoth = (one: string, other: string): string => {
  const [blank] = /\s*$/u.exec(one)!;
  return other.endsWith(blank) ? blank : '';
};

function neighboursOfOneKind(found: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { kind, text } of found) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result;
}
