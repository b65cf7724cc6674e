import type { Corpus } from '../../corpus/corpus.ts';
import { oncePer } from '../../domain/once-per.ts';
import type { AttachedName } from '../../domain/citation/attached-citation.ts';
import {
  findCitations,
  type Citation,
  type DocumentCitation,
  type ProvisionCitation,
} from '../../domain/citation/citation.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { codeKeyOf, documentCodeKey } from '../../domain/document/document-code.ts';
import { isSameKind } from '../../domain/provision/attached-kind.ts';
import { provisionSegment } from '../../domain/provision/provision-id.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import type { Body, Provision } from '../../domain/provision/provision.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import { fold } from '../../vietnamese/fold.ts';
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

/**
 * What a citation means in the corpus; `here` is the document whose words they are, undefined for words quoted from
 * elsewhere.
 */
function targetOf(corpus: Corpus, citation: Citation, here: DirectiveDocument | undefined): LinkTarget | undefined {
  if (citation.type === 'document') {
    const document = heldDocument(corpus, citation);
    return document && { document };
  }
  if (citation.document === 'unknown') return undefined;
  const document = citation.document === 'this' ? here : heldDocument(corpus, citation.document);
  const ids = document && (citation.attached ? idsInAttached(document.body, citation) : citation.provisions);
  const provision = document && ids?.find((id) => provisionIds(document.body).has(id));
  return document && provision !== undefined ? { document, provision } : undefined;
}

/**
 * The ids that a provision of an attached document may have: under the only one that the document has by that name. “Quy
 * chế này” may be the document itself too.
 */
function idsInAttached(body: Body, { attached, provisions }: ProvisionCitation): string[] {
  const [only, ...others] = attached ? attachedIn(body, attached) : [];
  const inner = only && others.length === 0 ? provisions.map((id) => `${only.id}-${id}`) : [];
  return attached?.isHere ? [...inner, ...provisions] : inner;
}

/** The attached documents that a name fits: kind and number, then, where those fit several, the words of the title. */
function attachedIn({ provisions }: Body, { typeName, number, name }: AttachedName): Provision[] {
  const segmentOf = (value: string | undefined) => provisionSegment({ kind: 'attached', typeName, number: value });
  const alike = provisions.filter(
    (one) =>
      one.kind === 'attached' &&
      isSameKind(one.typeName ?? '', typeName) &&
      (number === undefined || segmentOf(one.number) === segmentOf(number)),
  );
  if (alike.length < 2 || name === '') return alike;
  return alike.filter(({ title = [] }) => fold(inlineText(title)).includes(fold(name)));
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
