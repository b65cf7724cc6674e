import type { Corpus } from '../../corpus/corpus.ts';
import { oncePer } from '../../domain/once-per.ts';
import type { AttachedName } from '../../domain/citation/attached-citation.ts';
import { callsItself, lastSpokenOf, onlySpokenOf, standsIn } from '../../domain/citation/spoken-of.ts';
import {
  findCitations,
  type Citation,
  type DocumentCitation,
  type Place,
  type ProvisionCitation,
} from '../../domain/citation/citation.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { codeKeyOf, documentCodeKey } from '../../domain/document/document-code.ts';
import { isSameKind } from '../../domain/provision/attached-kind.ts';
import { provisionSegment } from '../../domain/provision/provision-id.ts';
import { bodyText, inlineText } from '../../domain/provision/provision-text.ts';
import { type Body, isEnclosed, type Provision } from '../../domain/provision/provision.ts';
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
    tasks: document.tasks,
    addressOf: ({ document: slug = document.slug, provision, href }) => {
      // Authors write addresses from the root of the site, wherever on its host that lies.
      if (href !== undefined) return href.startsWith('/') ? addresses.file(href) : href;
      const target = corpus.documentBySlug.get(slug);
      return target && addressIn(target, provision);
    },
    findLinks: (text, place) =>
      findCitations(text, place ?? []).flatMap((citation) => {
        const target = targetOf(corpus, citation, place && { document, text, place });
        const href = target && addressIn(target.document, target.provision);
        return href === undefined ? [] : [{ start: citation.start, end: citation.end, href }];
      }),
  };
}

interface LinkTarget {
  document: DirectiveDocument;
  provision?: string;
}

/** Where a citation is read. */
interface Here {
  document: DirectiveDocument;
  text: string;
  place: Place;
}

/** What a citation means in the corpus; `here` is undefined for words quoted from elsewhere. */
function targetOf(corpus: Corpus, citation: Citation, here: Here | undefined): LinkTarget | undefined {
  if (citation.type === 'document') {
    const document = heldDocument(corpus, citation);
    return document && { document };
  }
  if (citation.document === 'unknown') return undefined;
  if (citation.document !== 'this') {
    const document = heldDocument(corpus, citation.document);
    return document && targetIn(document, citation, () => true);
  }
  if (!here) return undefined;
  const { document, place } = here;
  if (meansItself(citation, here)) {
    const isWhole = citation.kindHere === undefined || callsItself(document.typeName, citation.kindHere);
    return targetIn(document, citation, (id) => isWhole || isInEnclosed(document.body, id));
  }
  const other = documentSpokenOf(corpus, citation, here);
  return other && targetIn(other, citation, (id) => place.every((one) => !id.startsWith(`${one.id}-`)));
}

/** The provision of a document that a citation means, if it has that: the first of its ids that may be meant there. */
function targetIn(
  document: DirectiveDocument,
  citation: ProvisionCitation,
  mayBeMeant: (id: string) => boolean,
): LinkTarget | undefined {
  const ids = citation.attached ? idsInAttached(document.body, citation) : citation.provisions;
  const provision = ids.find((id) => provisionIds(document.body).has(id) && mayBeMeant(id));
  return provision === undefined ? undefined : { document, provision };
}

/** Whether a provision is of what is issued with the document. */
const isInEnclosed = ({ provisions }: Body, id: string): boolean =>
  provisions.some((one) => isEnclosed(one) && (id === one.id || id.startsWith(`${one.id}-`)));

/** “Chỉ thị này” is said of itself by a chỉ thị only, or by what is issued with another document under that name. */
function meansItself({ kindHere, attached }: ProvisionCitation, { document, place }: Here): boolean {
  if (kindHere === undefined || callsItself(document.typeName, kindHere) || standsIn(kindHere, place)) return true;
  return attached?.isHere === true && attachedIn(document.body, attached).length > 0;
}

/** In a paper of another kind it is said of the one that was spoken of last, where that is beyond doubt. */
function documentSpokenOf(
  corpus: Corpus,
  { kindHere, start }: ProvisionCitation,
  { document, text }: Here,
): DirectiveDocument | undefined {
  if (kindHere === undefined) return undefined;
  const spokenOf = lastSpokenOf(kindHere, text.slice(0, start)) ?? onlyOneIn(document.body)(kindHere);
  return spokenOf && heldDocument(corpus, spokenOf);
}

/** The only document of a kind that a body speaks of, each kind looked for once. */
const onlyOneIn = oncePer((body: Body): ((kind: string) => DocumentCitation | undefined) => {
  const text = bodyText(body);
  const known = new Map<string, DocumentCitation | undefined>();
  return (kind) => {
    if (!known.has(kind)) known.set(kind, onlySpokenOf(kind, text));
    return known.get(kind);
  };
});

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
