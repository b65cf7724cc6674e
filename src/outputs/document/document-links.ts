import type { Corpus } from '../../corpus/corpus.ts';
import { oncePer } from '../../corpus/once-per.ts';
import { findCitations, type Citation, type DocumentCitation } from '../../domain/citation/citation.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { codeKeyOf, documentCodeKey } from '../../domain/document/document-code.ts';
import type { Body } from '../../domain/provision/provision.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import type { Addresses } from '../site/addresses.ts';
import type { TextContext } from './document-text.ts';

/** How the text of a document finds its way to other texts. A link is made only to what the corpus holds. */
export function textContext(corpus: Corpus, document: DirectiveDocument, addresses: Addresses): TextContext {
  const addressIn = (target: DirectiveDocument, provision?: string): string | undefined => {
    const held = provision !== undefined && provisionIds(target.body).has(provision) ? provision : undefined;
    // The page that is being read is no place to go to.
    if (target !== document) return addresses.document(target.slug, held);
    return held === undefined ? undefined : `#${held}`;
  };
  return {
    aliases: document.aliases,
    addressOf: ({ document: slug = document.slug, provision, href }) => {
      // Authors write addresses from the root of the site, wherever on its host that lies.
      if (href !== undefined) return href.startsWith('/') ? addresses.file(href) : href;
      const target = corpus.documentBySlug.get(slug);
      return target && addressIn(target, provision);
    },
    findLinks: (text, place) =>
      findCitations(text, place ?? []).flatMap((citation) => {
        const target = targetOf(corpus, citation, place === undefined ? undefined : document);
        const href = target && addressIn(target.document, target.provision);
        return href === undefined ? [] : [{ start: citation.start, end: citation.end, href }];
      }),
  };
}

interface LinkTarget {
  document: DirectiveDocument;
  provision?: string;
}

/** What a citation means in the corpus; `here` is the document whose words they are, undefined for words quoted from elsewhere. */
function targetOf(corpus: Corpus, citation: Citation, here: DirectiveDocument | undefined): LinkTarget | undefined {
  if (citation.type === 'document') {
    const document = heldDocument(corpus, citation);
    return document && { document };
  }
  if (citation.document === 'unknown') return undefined;
  const document = citation.document === 'this' ? here : heldDocument(corpus, citation.document);
  const provision = document && citation.provisions.find((id) => provisionIds(document.body).has(id));
  return document && provision !== undefined ? { document, provision } : undefined;
}

/** The one document of that number and day. Numbers start anew each year: where two could be meant, none is. */
function heldDocument(corpus: Corpus, { code, issuedDate }: DocumentCitation): DirectiveDocument | undefined {
  const key = documentCodeKey(code);
  if (issuedDate === undefined && corpus.sharedCodes?.includes(key)) return undefined;
  const [only, ...others] = (documentsByCode(corpus).get(key) ?? []).filter(
    (document) => issuedDate === undefined || document.issuedDate === undefined || document.issuedDate === issuedDate,
  );
  return others.length === 0 ? only : undefined;
}

const documentsByCode = oncePer((corpus: Corpus): ReadonlyMap<string, DirectiveDocument[]> =>
  Map.groupBy(corpus.documents, codeKeyOf),
);

const provisionIds = oncePer((body: Body): ReadonlySet<string> => new Set(provisionsOf(body).map(({ id }) => id)));
