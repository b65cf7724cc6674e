import { element, find } from '../browser/element.ts';
import type { Outcome } from './search.ts';
import type { Match } from './ranking.ts';
import { button, resultItem } from './result-list.ts';
import { historyOf } from './search-history.ts';
import { startSession } from './search-session.ts';
import type { pageStrings } from './search-strings.ts';
import { readState, searchAddress, writeState, type SearchState } from './search-state.ts';
import { complaint, fill, summary, wordsIn } from './search-words.ts';

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error';

const PAGE = 8;
const FEW = 4;
const PAUSE = 150;

const form = document.querySelector<HTMLFormElement>('#tim');
if (form) runSearchPage(form);

/** The search page: its form is the state, the address bar keeps it, `#ket-qua` shows what it finds. */
function runSearchPage(form: HTMLFormElement): void {
  const words = wordsIn<typeof pageStrings>(form);
  const input = find<HTMLInputElement>(form, '[name=q]');
  const box = find(document, '#ket-qua');
  const status = find(document, '#tim-trang-thai');
  const session = startSession(form.dataset.index ?? '');
  const recent = historyOf('gan-day', 8);
  const saved = historyOf('da-luu', 20);
  let timer = 0;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go('push');
    if (input.value.trim() !== '') recent.add(input.value.trim());
  });
  form.addEventListener('change', (event) => {
    if (event.target !== input) go('push');
  });
  input.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While an input method composes, the text is not what will stand there.
    if (!(event as InputEvent).isComposing) timer = window.setTimeout(go, PAUSE, 'replace');
  });
  input.addEventListener('compositionend', () => (timer = window.setTimeout(go, PAUSE, 'replace')));
  box.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) recent.add(input.value.trim());
  });
  window.addEventListener('popstate', () => {
    writeState(form, new URLSearchParams(location.search));
    void run();
  });
  writeState(form, new URLSearchParams(location.search));
  // On a phone the choices would push the results off the screen.
  find<HTMLDetailsElement>(form, 'details').open =
    matchMedia('(min-width: 45rem)').matches || readState(form).facets.size > 0;
  void run();

  function go(how: 'push' | 'replace'): void {
    clearTimeout(timer);
    const address = searchAddress(form.action, readState(form));
    if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    void run();
  }

  function show(state: State, message: string, ...content: (Node | undefined | false)[]): void {
    box.dataset.state = state;
    status.textContent = message;
    if (state !== 'loading') box.replaceChildren(...content.filter((node) => node instanceof Node));
  }

  async function run(): Promise<void> {
    const state = readState(form);
    try {
      if (!/[\p{L}\p{N}]/u.test(state.query)) {
        session.cancel();
        show('idle', '', ...[saved, recent].map((list, i) => kept(list, i === 0 ? words.saved : words.recent)));
        return;
      }
      show('loading', words.loading);
      const outcome = await session.ask(state.query);
      if (!outcome) return;
      await showOutcome(state, outcome);
    } catch (error) {
      fail(error);
    }
  }

  function fail(error: unknown): void {
    show('error', '', element('p', { role: 'alert' }, complaint(words, error)), button(words.retry, run));
  }

  async function showOutcome(state: SearchState, outcome: Outcome): Promise<void> {
    const [matches, near] = await Promise.all(
      [outcome.matches, outcome.near].map((list) => session.narrow(list, state.facets)),
    );
    const sorted = state.sort === '' ? (matches ?? []) : (matches ?? []).toSorted((a, b) => a.order - b.order);
    // Weak hits matter where there are few good ones; each costs a request.
    const weak = sorted.length < FEW ? (near ?? []) : [];
    const [list, nearList] = await Promise.all([
      resultList(sorted, state.query, 'h2'),
      resultList(weak, state.query, 'h3'),
    ]);
    if (state.query !== readState(form).query) return;
    if (!list && !nearList) {
      show('empty', summary(words, 0, 0, outcome.missing), nextSteps(state));
    } else {
      const suggestion = !list && weak[0]?.reading.corrected ? await suggest(state, weak[0]) : undefined;
      const message = summary(words, sorted.length, weak.length, outcome.missing);
      show(
        'done',
        message,
        suggestion,
        list,
        nearList && element('section', { class: 'near' }, element('h2', {}, words.near), nearList),
        keepButton(state.query),
      );
    }
    await count(outcome);
  }

  /** A list that grows on demand, or nothing when there is nothing. */
  async function resultList(
    matches: readonly Match[],
    query: string,
    heading: 'h2' | 'h3',
  ): Promise<HTMLElement | undefined> {
    if (matches.length === 0) return undefined;
    const list = element('ol', { class: 'results' });
    const grow = async (): Promise<void> => {
      const shown = list.children.length;
      const found = await session.read(matches.slice(shown, shown + PAGE), query);
      list.append(...found.map((document) => resultItem(document, heading, words.moreProvisions)));
      if (list.children.length >= matches.length) more.remove();
      if (shown > 0) list.children[shown]?.querySelector('a')?.focus();
    };
    const more = button(words.more, () => grow().catch(fail));
    const whole = element('div', {}, list, more);
    await grow();
    return whole;
  }

  async function suggest({ query, facets, sort }: SearchState, match: Match): Promise<HTMLElement> {
    const [found] = await session.read([match], query);
    const wording = found?.wording ?? query;
    const href = searchAddress(form.action, { query: wording, facets, sort });
    return element(
      'p',
      { class: 'suggestion' },
      fill(words.notFound, query),
      words.didYouMean,
      element('a', { href }, `“${wording}”`),
      '?',
    );
  }

  function nextSteps({ query, facets, sort }: SearchState): HTMLElement {
    const anywhere = facets.size > 0 && searchAddress(form.action, { query, facets: new Map(), sort });
    return element(
      'ul',
      {},
      anywhere && element('li', {}, element('a', { href: anywhere }, words.withoutFilters)),
      ...words.hints.map((hint) => element('li', {}, hint)),
      element('li', {}, element('a', { href: form.dataset.register ?? '' }, words.register)),
    );
  }

  /** How many documents each choice of a facet would leave, beside its name. */
  async function count({ matches, near }: Outcome): Promise<void> {
    const { facets, query } = readState(form);
    const all = matches.length > 0 ? matches : near;
    for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-facet]')) {
      const others = new Map([...facets].filter(([name]) => name !== select.name));
      for (const option of [...select.options].slice(1)) {
        const left = await session.narrow(all, new Map([...others, [select.name, option.value]]));
        if (query !== readState(form).query) return;
        option.text = `${option.dataset.label ?? ''} (${left.length})`;
        option.disabled = left.length === 0 && !option.selected;
      }
    }
  }

  function keepButton(query: string): HTMLElement {
    const label = (): string => (saved.has(query) ? words.unsave : words.save);
    const toggle = button(label(), () => {
      if (saved.has(query)) saved.remove(query);
      else saved.add(query);
      toggle.textContent = label();
    });
    return toggle;
  }

  function kept(list: typeof recent, title: string): HTMLElement | undefined {
    const queries = list.list();
    if (queries.length === 0) return undefined;
    const section = element(
      'section',
      { class: 'kept' },
      element('h2', {}, title),
      element(
        'ul',
        {},
        ...queries.map((query) =>
          element(
            'li',
            {},
            element('a', { href: searchAddress(form.action, { query, facets: new Map(), sort: '' }) }, query),
          ),
        ),
      ),
      button(`${words.clear}: ${title}`, () => {
        list.clear();
        section.remove();
        input.focus();
      }),
    );
    return section;
  }
}
