import { element, find } from '../../browser/element.ts';
import { loading } from '../engine/loading.ts';
import type { Match } from '../engine/ranking.ts';
import { complaint, summary, wordsIn } from '../engine/search-words.ts';
import type { Outcome } from '../search-documents.ts';
import { startSession } from '../search-session.ts';
import type { pageStrings } from '../search-strings.ts';
import type { countFacets } from './facet-counts.ts';
import { growingList } from './growing-list.ts';
import type { KeptSearches } from './kept-searches.ts';
import { ResultView } from './result-view.ts';
import { facetsOf, isAsked, QUERY, readState, searchAddress, SORT } from './search-state.ts';

/** See `beside-results.ts`. */
interface Beside {
  kept: KeptSearches;
  countFacets: typeof countFacets;
}

const PAGE = 8;
const FEW = 4;

/** What the form of the search page asks for, found and shown; what comes too late is shown to nobody. */
export class SearchResults {
  readonly #form: HTMLFormElement;
  readonly #words: typeof pageStrings;
  readonly #view = new ResultView();
  readonly #session;
  #besides: Promise<Beside> | undefined;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#words = wordsIn<typeof pageStrings>(form);
    this.#session = startSession(form.dataset.index ?? '');
  }

  /** Shows what answers the form as it is now. */
  async update(): Promise<void> {
    const state = readState(this.#form);
    const query = state.get(QUERY) ?? '';
    await this.#guard(state, async () => {
      if (!/[\p{L}\p{N}]/u.test(query)) return this.#rest(state);
      this.#view.wait(this.#words.loading);
      const outcome = await this.#session.ask(query);
      if (outcome) await this.#showOutcome(query, state, outcome);
    });
  }

  /** Nothing is asked: the page shows what was asked before. */
  async #rest(state: URLSearchParams): Promise<void> {
    this.#session.cancel();
    const idle = this.#view.copyOf('idle');
    (await this.#beside()).kept.list(idle);
    if (isAsked(this.#form, state)) this.#view.show('idle', idle);
  }

  /** Says what went wrong, if anything does. */
  async #guard(state: URLSearchParams, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#besides = undefined;
      if (isAsked(this.#form, state)) this.#view.fail(complaint(this.#words, error), () => void this.update());
    }
  }

  #beside(): Promise<Beside> {
    return (this.#besides ??= loading(import('./beside-results.ts')).then(({ keepSearches, countFacets }) => ({
      kept: keepSearches(this.#form, this.#view.box, this.#words),
      countFacets,
    })));
  }

  async #showOutcome(query: string, state: URLSearchParams, outcome: Outcome): Promise<void> {
    const facets = facetsOf(state);
    const matches = await this.#session.narrow(outcome.matches, facets);
    if (state.has(SORT)) matches.sort((a, b) => a.order - b.order);
    // Near results are noise beside many exact ones, and each costs a request.
    const near = matches.length < FEW ? await this.#session.narrow(outcome.near, facets) : [];
    const isFound = matches.length + near.length + outcome.units.length > 0;
    const content = this.#view.copyOf(isFound ? 'done' : 'empty');
    if (isFound) await this.#fillFound(content, query, state, { ...outcome, matches, near });
    else if (facets.length > 0) find<HTMLAnchorElement>(content, 'a').href = searchAddress(query);
    else find(content, 'li').remove();
    if (!isAsked(this.#form, state)) return;
    const message = summary(this.#words, matches.length, near.length, outcome.missing);
    this.#view.show(isFound ? 'done' : 'empty', content, message);
    const { kept, countFacets } = await this.#beside();
    if (!isAsked(this.#form, state)) return;
    if (isFound) kept.offer(query);
    await countFacets(this.#form, state, outcome, this.#session);
  }

  /** The units and documents that were found, and the words that may have been meant. */
  async #fillFound(
    content: DocumentFragment,
    query: string,
    state: URLSearchParams,
    { matches, near, units }: Outcome,
  ): Promise<void> {
    const place = find(content, '.found-units');
    place.append(...units.flatMap(({ name, href }) => [' ', element('a', { href }, name)]));
    if (units.length === 0) place.remove();
    const [, foundNear] = await Promise.all([
      this.#fillList(find(content, '.exact'), 'h2', matches, state),
      this.#fillList(find(content, '.near'), 'h3', near, state),
    ]);
    const isCorrected = matches.length === 0 && (near[0]?.interpretation.corrected ?? 0) > 0;
    suggest(find(content, '.suggestion'), query, state, isCorrected ? foundNear[0]?.wording : undefined);
  }

  async #fillList(part: HTMLElement, heading: 'h2' | 'h3', matches: readonly Match[], state: URLSearchParams) {
    const query = state.get(QUERY) ?? '';
    const read = (from: number) => this.#session.read(matches.slice(from, from + PAGE), query);
    const first = await read(0);
    growingList({
      part,
      heading,
      matches,
      first,
      moreProvisions: this.#words.moreProvisions,
      read: (from, add) => void this.#guard(state, async () => add(await read(from))),
    });
    return first;
  }
}

/** Offers a query in other words; offers nothing where none are meant. */
function suggest(part: HTMLElement, query: string, state: URLSearchParams, wording: string | undefined): void {
  if (wording === undefined) return part.remove();
  const link = find<HTMLAnchorElement>(part, 'a');
  link.href = searchAddress(wording, state);
  link.textContent = wording;
  find(part, 'b').textContent = query;
}
