import { interpretationsOf, type Interpretation } from '../engine/interpretations.ts';
import { knownOf } from '../engine/ranking.ts';
import type { SearchData } from '../engine/search-data.ts';
import { BestMatches, ENOUGH, NEARLY, STRONG, WEAK, type Outcome } from '../engine/best-matches.ts';
import { loading } from '../engine/loading.ts';
import type { TypedQuery } from '../engine/typed-words.ts';
import { answersOf } from '../questions/answering.ts';
import { isQuestion } from './asking.ts';
import { askedNumber } from './numbers/asked-number.ts';
import { byNumber } from './numbers/by-number.ts';
import { readQuoted } from './quoted.ts';
import { rankRefined, type HowToRank, type RefinedMatch } from './refined.ts';
import { typedPlace } from './typed-place.ts';
import { withWrittenNumbers } from './numbers/written-numbers.ts';
import { worded } from './wording.ts';

/** What may take documents away: a minus right in front of a word. */
const MINUS = /\s-\S/;
/** How people ask when something is due, folded; not “giới hạn”, “hạn chế”, “quyền hạn”, “hữu hạn”. */
const ASKS_WHEN = / (?:(?:thoi|qua|den|toi|tre) han|han (?:nop|gui|trinh|bao|chot|cuoi|cua|hoan)|truoc (?:ngay|\d+)) /;
/** With every word in it, an interpretation is found where a document answers it this well. */
const TOGETHER = 0.6;
/** An interpretation with other words than were typed must fit this well to be offered. */
const MENDED = 0.5;

/** Words in place of others, which few queries need. */
const suggestions = () => loading(import('./suggestions.ts'));

/** What a query finds by all that it may mean; that its words as typed were tried and do not answer it, `isTried` says. */
export async function searchInFull(asked: string, data: SearchData, isTried = false): Promise<Outcome> {
  const query = withWrittenNumbers(asked, data.lexicon);
  // Numbers are marked on arrival as documents write them.
  if (query !== asked) return worded(await searchInFull(query, data), query);
  if (MINUS.test(query)) {
    const { searchWithout } = await loading(import('./excluded.ts'));
    const without = await searchWithout(query, data, searchInFull);
    if (without) return without;
  }
  const typed = readQuoted(query);
  if (!typed.words[0]) return { matches: [], near: [] };
  if (isQuestion(query, typed.words) && !namesOne(query, typed, data)) {
    const matches = await answersOf(query, data);
    if (matches[0]) return { matches, near: [] };
  }
  const best = new BestMatches();
  const interpretations = interpretationsOf(typed, data);
  const isPhrased = typed.phrases.length > 0;
  const as = (how: HowToRank) => (interpretation: Interpretation) => rankRefined(interpretation, data, how, best);
  const hasSigns = !isTried;
  if (hasSigns) await best.consider(interpretations, as({ hasSigns, isCombining: false }));
  if (ASKS_WHEN.test(` ${typed.words.map(({ key }) => key).join(' ')} `)) {
    const { tasksDue } = await loading(import('./tasks-due.ts'));
    (await tasksDue(typed.words, data)).forEach((match) => best.put(match));
  }
  const numbers = hasSigns ? await byNumber(query, typed, interpretations, data, best.byId) : undefined;
  numbers?.matches.forEach((match) => best.put(match));
  if (best.enough < ENOUGH && !isPhrased && !numbers?.isCodeMissing) {
    const { suggestionsOf, withLeftOut } = await suggestions();
    const looked = await withLeftOut(typed, data);
    const all = [...interpretationsOf(looked, data), ...suggestionsOf(looked, data)];
    // Nearly all of them will be tried: what each needs is asked for beside the others.
    for (const { words } of all) void data.index.prepare(knownOf(words, data.lexicon));
    await best.consider(all, as({ hasSigns, isCombining: true }));
  }
  const isTyped = ({ interpretation }: RefinedMatch): boolean => interpretation.corrected === 0;
  const sorted = best.sorted().filter((match) => isTyped(match) || match.fit >= MENDED);
  const top = Math.min(1, sorted[0]?.score ?? 0);
  // Where nothing answers half of the query, the best of what is there: nothing is said only when there is nothing.
  const floor = isPhrased ? 0 : top < WEAK ? top * 0.8 : Math.max(WEAK, top / 2);
  const found: RefinedMatch[] = sorted.filter(({ fit }) => fit >= floor);
  const isStrong = ({ fit, isWhole }: RefinedMatch): boolean =>
    fit >= (numbers?.isCodeMissing ? ENOUGH : isWhole ? TOGETHER : STRONG);
  const topTyped = Math.min(1, found.find(isTyped)?.score ?? 0);
  const isAnswer = (match: RefinedMatch): boolean =>
    typed.isQuoted || (isTyped(match) && isStrong(match) && match.score >= topTyped - NEARLY);
  const matches = found.filter(isAnswer);
  // Beside an answer, nobody needs words that were not typed.
  const near = found.filter((match) => !isAnswer(match) && (!matches[0] || isTyped(match)));
  // Shown after it was asked whether the site has another index by now: asked for beside that, and not after it.
  if (!matches[0]) for (const { id } of near.slice(0, 6)) data.index.read(id).catch(() => {});
  return { matches, near, missing: numbers?.missing };
}

/** Whether a query has a phrase, names a provision or asks for a number: then it is no question, whatever its length. */
const namesOne = (query: string, typed: TypedQuery, { glossary }: SearchData): boolean =>
  typed.phrases.length > 0 || !!typedPlace(query) || !!askedNumber(query, typed, glossary);
