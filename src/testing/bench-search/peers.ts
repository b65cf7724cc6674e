import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { bodyText } from '../../domain/provision/provision-text.ts';
import { fullName } from '../../outputs/naming/document-name.ts';
import { fold } from '../../vietnamese/fold.ts';
import { bm25Over } from './bm25.ts';

/** Slugs of the first results. */
export type Peer = (query: string) => string[];

const textOf = (document: DirectiveDocument): string =>
  [fullName(document), document.subject ?? '', bodyText(document.body)].join('\n');

/** Other search libraries over the same documents, with folding as their best case. */
export function peersOver(documents: readonly DirectiveDocument[]): Record<string, Peer> {
  const mini = new MiniSearch({ fields: ['text'], processTerm: fold, searchOptions: { prefix: true, fuzzy: 0.2 } });
  mini.addAll(documents.map((document) => ({ id: document.slug, text: textOf(document) })));
  const flex = new Index({ tokenize: 'forward', encoder: Charset.Exact });
  for (const document of documents) flex.add(document.slug, fold(textOf(document)));
  const bm25 = bm25Over(
    documents.map((document) => [document.slug, textOf(document)]),
    fold,
    3,
  );
  return {
    'BM25 with pairs, folded': bm25,
    'MiniSearch, folded': (query) =>
      mini
        .search(query)
        .slice(0, 3)
        .map(({ id }) => String(id)),
    'FlexSearch, folded': (query) => flex.search(fold(query), { limit: 3, suggest: true }).map(String),
  };
}
