import { find } from '../../browser/element.ts';
import type { Outcome } from '../engine/best-matches.ts';
import { foundDocument } from '../engine/found-document.ts';
import { interpretationsOf } from '../engine/interpretations.ts';
import type { DocumentIndex, Postings } from '../engine/pagefind-index.ts';
import type { Match } from '../engine/ranking.ts';
import type { SearchData } from '../engine/search-data.ts';
import { readQuery } from '../engine/typed-words.ts';
import { isCalled, placeAlone, refuseOutdated, searchInFull } from '../on-demand/on-demand.ts';
import type { Session } from '../session/search-session.ts';
import { withValue } from './facets.ts';
import { form } from './search-form.ts';
import { queryOf, searchAddress, WITHIN } from './search-state.ts';

/** A document by itself: the index as if there were no other. */
interface OneDocument extends SearchData {
  /** Its id in the index; absent where the index does not know it. */
  id: string | undefined;
}

/**
 * Answers in the one document that the form is narrowed to, and says which one that is, with the way back to all of them.
 */
export function inOneDocument(session: Session, state: URLSearchParams): Pick<Session, 'ask'> {
  const slug = state.get(WITHIN)!;
  return {
    ask: (query) =>
      session.use(async (all) => {
        const data = await alone(all, slug);
        const outcome = await searchOne(query, data);
        if (!outcome.matches[0]) await refuseOutdated(form.dataset.index ?? '', data.name);
        return outcome;
      }),
  };
}

/** Says in the form which document it is narrowed to, and how to search in all of them. */
export async function tellDocument(session: Session, state: URLSearchParams): Promise<void> {
  const [document, everywhere] = find(form, '.search-within').querySelectorAll('a');
  const others = new URLSearchParams(state);
  others.delete(WITHIN);
  everywhere!.href = searchAddress(queryOf(state), others);
  const slug = state.get(WITHIN)!;
  const found = await session.use(async (all) => {
    const { id, index } = await alone(all, slug);
    return id === undefined ? undefined : foundDocument(matchAt(id, all, '', []), await index.read(id), '');
  });
  document!.textContent = found?.citation.map(({ text }) => text).join('') ?? slug;
  if (found) document!.href = found.href;
}

async function alone(data: SearchData, slug: string): Promise<OneDocument> {
  const [id] = (await withValue(data.index, WITHIN, slug)).keys();
  const only =
    <T>(look: (word: T) => Promise<Postings>) =>
    async (word: T): Promise<Postings> => {
      const places = (await look(word)).get(id ?? '');
      return new Map(places ? [[id!, places]] : []);
    };
  const { folded, marked, begun } = data.index;
  const index: DocumentIndex = { ...data.index, folded: only(folded), marked: only(marked), begun: only(begun) };
  // A worker would answer from all documents; one has few words to count.
  return { ...data, index, id, folder: undefined };
}

/** What a query finds in it; the name of a provision, “khoản 2”, leads to all that are called so. */
async function searchOne(query: string, data: OneDocument): Promise<Outcome> {
  const { id, index } = data;
  const label = placeAlone(query);
  if (label !== undefined && id !== undefined) {
    const { anchors } = await index.read(id);
    const named = anchors.filter(({ title }) => isCalled(title.replace(/^\d+ /, ''), label));
    const places = named.map(({ location }) => location);
    if (places[0]) return { matches: [matchAt(id, data, query, places)], near: [] };
  }
  // That no document has a number says nothing of this one.
  return { ...(await searchInFull(query, data)), missing: undefined };
}

/** A document with what begins at these places. */
function matchAt(id: string, data: SearchData, query: string, places: readonly number[]): Match {
  const [interpretation] = interpretationsOf(readQuery(query), data);
  const passages = places.map((start) => ({ start, end: start, score: 1, has: [true] }));
  return { id, order: data.index.order(id), score: 1, fit: 1, passages, interpretation: interpretation!, shorts: [] };
}
