import { find } from '../../browser/element.ts';
import { loading } from '../engine/loading.ts';
import type { Match } from '../engine/ranking.ts';
import { complaint, hasWords, summary } from '../engine/search-words.ts';
import type { Outcome } from '../engine/best-matches.ts';
import { startSession } from '../session/search-session.ts';
import { growingList } from './growing-list.ts';
import { copyOf, fail, show, wait } from './result-view.ts';
import { form, words } from './search-form.ts';
import { facetsOf, isAsked, queryOf, readState, SORT, WITHIN } from './search-state.ts';

const PAGE = 8;
const FEW = 4;

/** The one session of the page. */
export const session = startSession(form.dataset.index ?? '');

/** What nobody waits for, and what few ask for. */
const beside = () => loading(import('./beside-results.ts'));
const narrowing = () => loading(import('./narrowing.ts'));

/** Finds and shows what answers the form as it is now; what comes too late is shown to nobody. */
export async function update(): Promise<void> {
  const state = readState(form);
  const query = queryOf(state);
  // The style of paper asks which days are in use.
  form.dataset.asked = String(state);
  await guard(state, async () => {
    const one = state.has(WITHIN) && (await loading(import('./one-document.ts')));
    if (one) void guard(state, () => one.tellDocument(session, state));
    if (!hasWords(query)) return rest(state);
    wait(words.loading);
    const outcome = await (one ? one.inOneDocument(session, state) : session).ask(query);
    if (outcome) await showOutcome(state, outcome);
  });
}

/** Nothing is asked: the page shows what was asked before. */
async function rest(state: URLSearchParams): Promise<void> {
  session.cancel();
  const idle = copyOf('idle');
  (await beside()).listKept(idle);
  if (isAsked(form, state)) show('idle', idle, queryOf(state) && words.wordless);
}

/** Says what went wrong, if anything does. */
async function guard(state: URLSearchParams, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (isAsked(form, state)) fail(complaint(words, error), () => void update());
  }
}

async function showOutcome(state: URLSearchParams, outcome: Outcome): Promise<void> {
  const facets = facetsOf(state);
  const order = state.get(SORT);
  const within = async (all: Match[]): Promise<Match[]> =>
    facets[0] ? (await narrowing()).narrow(session, all, facets) : all;
  const found = await within(outcome.matches);
  const matches = order ? (await narrowing()).byDay(found, order) : found;
  // Near results are noise beside many exact ones, and each costs a request.
  const near = matches.length < FEW ? await within(outcome.near) : [];
  const first = matches[0] ?? near[0];
  const view = first ? 'done' : 'empty';
  const content = copyOf(view);
  const query = queryOf(state);
  if (first) await fillFound(content, state, { ...outcome, matches, near });
  else (await beside()).helpOn(content, state);
  if (!isAsked(form, state)) return;
  show(view, content, summary(words, matches.length, near.length, outcome.missing));
  const { offerToKeep } = await beside();
  if (!isAsked(form, state)) return;
  if (first) offerToKeep(query);
  await (await narrowing()).countFacets(form, state, outcome, session);
}

/** What was found, and the words that may have been meant. */
async function fillFound(content: DocumentFragment, state: URLSearchParams, { matches, near }: Outcome): Promise<void> {
  const fillList = (part: string, heading: 'h2' | 'h3', found: readonly Match[]) =>
    growingList(
      find(content, part),
      heading,
      found.length,
      (from, most = PAGE) => session.read(found.slice(from, from + most), queryOf(state)),
      (grow) => guard(state, grow),
    );
  const [, foundNear] = await Promise.all([fillList('.exact', 'h2', matches), fillList('.near', 'h3', near)]);
  const wording = !matches[0] && near[0]?.interpretation.corrected && foundNear[0]?.wording;
  const suggestion = find(content, '.suggestion');
  if (wording) (await beside()).suggest(suggestion, state, wording);
  else suggestion.remove();
}
