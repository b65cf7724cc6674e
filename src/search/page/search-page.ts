import { element, find } from '../../browser/element.ts';
import type { FoundDocument } from '../engine/found-document.ts';
import type { countFacets } from './facet-counts.ts';
import type { KeptSearches } from './kept-searches.ts';
import { loading } from '../engine/loading.ts';
import type { Match } from '../engine/ranking.ts';
import { resultItem } from './result-list.ts';
import type { Outcome } from '../search-documents.ts';
import { startSession } from '../search-session.ts';
import { facetsOf, isAsked, QUERY, readState, searchAddress, SORT, writeState } from './search-state.ts';
import type { pageStrings } from '../search-strings.ts';
import { onPause } from '../engine/typing.ts';
import { complaint, summary, wordsIn } from '../engine/search-words.ts';

/** See `beside-results.ts`. */
interface Beside {
  kept: KeptSearches;
  countFacets: typeof countFacets;
}

type SearchView = 'idle' | 'done' | 'empty' | 'error';

const PAGE = 8;
const FEW = 4;
const PAUSE = 150;

const form = document.querySelector<HTMLFormElement>('#tim');
if (form) runSearchPage(form);

/**
 * The search page: its form is the state, the address bar keeps it, `#ket-qua` shows what it finds: a copy of the page's
 * template for what there is to show, filled in.
 */
function runSearchPage(form: HTMLFormElement): void {
  const words = wordsIn<typeof pageStrings>(form);
  const input = find<HTMLInputElement>(form, 'input');
  const box = find(document, '#ket-qua');
  const status = find(document, '#tim-trang-thai');
  const session = startSession(form.dataset.index ?? '');
  const callOff = onPause(input, PAUSE, () => go('replace'));
  let besides: Promise<Beside> | undefined;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go('push');
  });
  form.addEventListener('change', (event) => {
    if (event.target !== input) go('push');
  });
  window.addEventListener('popstate', readAddress);
  readAddress();
  // On a phone the choices would push the results off the screen.
  find<HTMLDetailsElement>(form, 'details').open =
    matchMedia('(min-width: 45rem)').matches || facetsOf(readState(form)).length > 0;

  function readAddress(): void {
    writeState(form, new URLSearchParams(location.search));
    void run();
  }

  function go(how: 'push' | 'replace'): void {
    callOff();
    const address = `?${readState(form)}`;
    if (address !== (location.search || '?')) history[`${how}State`](null, '', location.pathname + address);
    void run();
  }

  function copyOf(view: SearchView): DocumentFragment {
    return find<HTMLTemplateElement>(document, `template[data-view=${view}]`).content.cloneNode(
      true,
    ) as DocumentFragment;
  }

  function show(view: SearchView, content: DocumentFragment, message = ''): void {
    box.ariaBusy = 'false';
    box.dataset.state = view;
    box.replaceChildren(content);
    status.textContent = message;
  }

  async function run(): Promise<void> {
    const state = readState(form);
    const query = state.get(QUERY) ?? '';
    await guard(state, async () => {
      if (/[\p{L}\p{N}]/u.test(query)) {
        box.ariaBusy = 'true';
        status.textContent = words.loading;
        const outcome = await session.ask(query);
        if (outcome) await showOutcome(query, state, outcome);
      } else {
        session.cancel();
        const idle = copyOf('idle');
        (await beside()).kept.list(idle);
        if (isAsked(form, state)) show('idle', idle);
      }
    });
  }

  /** Says what went wrong, if anything does. */
  async function guard(state: URLSearchParams, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      besides = undefined;
      if (!isAsked(form, state)) return;
      const failed = copyOf('error');
      find(failed, 'button').addEventListener('click', () => void run());
      show('error', failed);
      // An alert is heard when its words come to where it stands already.
      find(box, '[role=alert]').textContent = complaint(words, error);
    }
  }

  function beside(): Promise<Beside> {
    return (besides ??= loading(import('./beside-results.ts')).then(({ keepSearches, countFacets }) => ({
      kept: keepSearches(form, box, words),
      countFacets,
    })));
  }

  async function showOutcome(query: string, state: URLSearchParams, outcome: Outcome): Promise<void> {
    const matches = await session.narrow(outcome.matches, facetsOf(state));
    if (state.has(SORT)) matches.sort((a, b) => a.order - b.order);
    // Near results are noise beside many exact ones, and each costs a request.
    const near = matches.length < FEW ? await session.narrow(outcome.near, facetsOf(state)) : [];
    const [found = [], foundNear = []] = await Promise.all(
      [matches, near].map((list) => session.read(list.slice(0, PAGE), query)),
    );
    if (!isAsked(form, state)) return;
    const view = matches.length + near.length + outcome.units.length > 0 ? 'done' : 'empty';
    const content = copyOf(view);
    if (view === 'done') {
      const units = find(content, '.found-units');
      units.append(...outcome.units.flatMap(({ name, href }) => [' ', element('a', { href }, name)]));
      if (outcome.units.length === 0) units.remove();
      fillList(find(content, '.exact'), 'h2', matches, found, state);
      fillList(find(content, '.near'), 'h3', near, foundNear, state);
      const isMended = matches.length === 0 && near[0]?.interpretation.corrected;
      suggest(find(content, '.suggestion'), query, state, isMended ? foundNear[0]?.wording : undefined);
    } else if (facetsOf(state).length > 0) find<HTMLAnchorElement>(content, 'a').href = searchAddress(query);
    else find(content, 'li').remove();
    show(view, content, summary(words, matches.length, near.length, outcome.missing));
    const { kept, countFacets } = await beside();
    if (!isAsked(form, state)) return;
    if (view === 'done') kept.offer(query);
    await countFacets(form, state, outcome, session);
  }

  /** A list that grows on demand; no list where there is nothing. */
  function fillList(
    part: HTMLElement,
    heading: 'h2' | 'h3',
    matches: readonly Match[],
    first: readonly FoundDocument[],
    state: URLSearchParams,
  ): void {
    const list = find(part, 'ol');
    const more = find(part, 'button');
    const add = (found: readonly FoundDocument[]): void => {
      list.append(...found.map((document) => resultItem(document, heading, words.moreProvisions)));
      if (list.children.length >= matches.length) more.remove();
    };
    add(first);
    if (matches.length === 0) part.remove();
    more.addEventListener(
      'click',
      () =>
        void guard(state, async () => {
          const shown = list.children.length;
          const found = await session.read(matches.slice(shown, shown + PAGE), state.get(QUERY) ?? '');
          // Asked for twice, it comes once.
          if (list.children.length > shown) return;
          add(found);
          list.children[shown]?.querySelector('a')?.focus();
        }),
    );
  }

  function suggest(part: HTMLElement, query: string, state: URLSearchParams, wording: string | undefined): void {
    if (wording === undefined) return part.remove();
    const link = find<HTMLAnchorElement>(part, 'a');
    link.href = searchAddress(wording, state);
    link.textContent = wording;
    find(part, 'b').textContent = query;
  }
}
