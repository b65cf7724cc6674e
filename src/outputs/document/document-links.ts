import type { Corpus } from '../../corpus/corpus.ts';
import { oncePer } from '../../domain/once-per.ts';
import { callsItself, lastSpokenOf, onlySpokenOf, standsIn } from '../../domain/citation/spoken-of.ts';
import { rowCitations } from '../../domain/citation/row-citations.ts';
import { type EnclosedCitation, findEnclosedCitations } from '../../domain/citation/enclosed-citation.ts';
import {
  findCitations,
  type Citation,
  type DocumentCitation,
  type Place,
  type ProvisionCitation,
} from '../../domain/citation/citation.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { codeKeyOf, documentCodeKey } from '../../domain/document/document-code.ts';
import { bodyText } from '../../domain/provision/provision-text.ts';
import { type Body, isEnclosed } from '../../domain/provision/provision.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import type { Addresses } from '../site/addresses.ts';
import type { TextContext } from './document-text.ts';
import { attachedCalled, enclosedTarget, ownKinds } from './enclosed-links.ts';

/** How the text of a document finds its way to other texts. A link is made only to what the corpus holds. */
export function textContext(corpus: Corpus, document: DirectiveDocument, addresses: Addresses): TextContext {
  const addressIn = (target: DirectiveDocument, provision?: string): string | undefined => {
    const held = provision !== undefined && provisionIds(target.body).has(provision) ? provision : undefined;
    // The page that is being read is no place to go to.
    if (target !== document) return addresses.document(target.slug, held);
    return held === undefined ? undefined : `#${held}`;
  };
  const linksIn = (text: string, place: Place | undefined): FoundLink[] => {
    const citations = findCitations(text, place ?? []);
    const here = place && { document, text, place };
    const found = citations.flatMap((citation): FoundLink[] => {
      const target = targetOf(corpus, citation, here);
      return target ? [{ start: citation.start, end: citation.end, target }] : [];
    });
    const taken = citations.map((one) => ({ start: one.start, end: Math.max(one.end, attachedEnd(one)) }));
    return [
      ...found,
      ...enclosedLinks(corpus, citations, here ?? { text }).filter((link) => isApart(link, taken)),
    ].sort((a, b) => a.start - b.start);
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
      linksIn(text, place).flatMap(({ start, end, target }) => {
        const href = addressIn(target.document, target.provision);
        return href === undefined ? [] : [{ start, end, href }];
      }),
  };
}

interface LinkTarget {
  document: DirectiveDocument;
  provision?: string;
}

interface FoundLink {
  start: number;
  end: number;
  target: LinkTarget;
}

type Span = Pick<FoundLink, 'start' | 'end'>;

const isApart = (link: Span, others: readonly Span[]): boolean =>
  others.every(({ start, end }) => link.end <= start || end <= link.start);

/** The words that name an attached document behind its provision are no citation of their own. */
const attachedEnd = (citation: Citation): number =>
  citation.type === 'provision' && citation.attached && !citation.attached.isBare ? citation.attached.end : 0;

/** The attached documents that a text cites as a whole, none over another. */
function enclosedLinks(
  corpus: Corpus,
  citations: readonly Citation[],
  { text, ...here }: Pick<Here, 'text'> & Partial<Here>,
): FoundLink[] {
  const documents = citations.filter((one) => one.type === 'document');
  const links: FoundLink[] = [];
  const own = here.document && here.place ? ownKinds(here.document.body) : [];
  for (const citation of findEnclosedCitations(text, documents, here.place, own)) {
    const document = issuerOf(corpus, citation, { text, ...here });
    const found = document && enclosedTarget(document.body, citation, here.place ?? []);
    if (!found) continue;
    const { start } = citation;
    const end = citation.number === undefined ? endOfWords(text, citation, found.words) : citation.end;
    const cited = { start, end, provisions: [found.provision.id] };
    for (const { provisions, ...span } of rowCitations(text, cited)) {
      const provision = provisions.find((id) => provisionIds(document.body).has(id));
      if (provision !== undefined && isApart(span, links)) links.push({ ...span, target: { document, provision } });
    }
  }
  return links;
}

function issuerOf(
  corpus: Corpus,
  citation: EnclosedCitation,
  { document, place, text }: Partial<Here>,
): DirectiveDocument | undefined {
  if (citation.document === 'unknown') return undefined;
  if (citation.document !== 'this') return heldDocument(corpus, citation.document);
  return document && place && meansItself(citation, { document, place, text: text ?? '' }) ? document : undefined;
}

/** Where the words end that are its name, so many behind its kind. */
function endOfWords(text: string, { start, end, typeName }: EnclosedCitation, words: number): number {
  const count = typeName.split(' ').length + words;
  return (
    start +
    new RegExp(String.raw`^(?:\S+\s+){${count - 1}}\S+`, 'u').exec(text.slice(start, end))![0].replace(/[,]+$/, '')
      .length
  );
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
function meansItself(
  { kindHere, attached }: Pick<ProvisionCitation, 'kindHere' | 'attached'>,
  { document, place }: Here,
): boolean {
  if (kindHere === undefined || callsItself(document.typeName, kindHere) || standsIn(kindHere, place)) return true;
  return attached?.isHere === true && attachedCalled(document.body, attached).length > 0;
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
  const [only, ...others] = attached ? attachedCalled(body, attached) : [];
  const inner = only && others.length === 0 ? provisions.map((id) => `${only.id}-${id}`) : [];
  return attached?.isHere ? [...inner, ...provisions] : inner;
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
