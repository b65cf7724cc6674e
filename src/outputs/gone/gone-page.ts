import type { Corpus } from '../../corpus/corpus.ts';
import { CHANGE_KIND_LABELS } from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { withdrawalOf } from '../../domain/document/withdrawn.ts';
import type { FormerAddress } from '../../domain/former-address.schema.ts';
import { strings } from '../../strings.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import { changeNote } from '../naming/change-note.ts';
import { fullName } from '../naming/document-name.ts';
import type { Addresses } from '../site/addresses.ts';

/** What stands at an address whose page has gone: what became of it, why, and the way on. */
export interface GonePage {
  /** Below the address of the site, without a slash at its end. */
  path: string;
  title: string;
  /** What was at the address: it tells this page from others of the same title. */
  about: string;
  /** In one sentence. */
  text: string;
  date: string;
  reason: string;
  /** The page that stands for it now: browsers go there by themselves. */
  leadsTo?: { name: string; href: string };
  /** What the log still tells of a document that was taken back, oldest first. */
  log: { date: string; kind: string; note?: string }[];
}

const words = strings.gone;

/** Every address that has no page of its own any more. */
export function gonePages(corpus: Corpus, addresses: Addresses): GonePage[] {
  const { withdrawn = [], formerAddresses = [] } = corpus;
  return [...withdrawn.map(withdrawnPage), ...formerAddresses.map((former) => movedPage(former, corpus, addresses))];
}

function withdrawnPage(document: DirectiveDocument): GonePage {
  const { date, note } = withdrawalOf(document)!;
  return {
    path: `van-ban/${document.slug}`,
    title: words.withdrawn.title,
    about: fullName(document),
    text: words.withdrawn.text(fullName(document)),
    date: formatShortDate(date),
    reason: note,
    log: document.changes.map((change) => {
      const said = changeNote(change);
      return {
        date: formatShortDate(change.date),
        kind: CHANGE_KIND_LABELS[change.kind],
        ...(said !== undefined && { note: said }),
      };
    }),
  };
}

function movedPage({ from, to, date, note }: FormerAddress, corpus: Corpus, addresses: Addresses): GonePage {
  const former = { path: from, about: from, date: formatShortDate(date), reason: note, log: [] };
  if (to === undefined) return { ...former, title: words.ended.title, text: words.ended.text(from) };
  const leadsTo = { name: nameAt(to, corpus), href: addresses.file(`${to}/`) };
  return { ...former, title: words.moved.title, text: words.moved.text(from), leadsTo };
}

/** What the page is called that stands at an address. */
function nameAt(address: string, corpus: Corpus): string {
  const [folder, id = ''] = address.split('/');
  const document = corpus.documentBySlug.get(id) ?? corpus.withdrawn?.find(({ slug }) => slug === id);
  if (folder === 'van-ban' && document) return fullName(document);
  if (folder === 'don-vi') return corpus.unitById.get(id)?.name ?? words.moved.newPage;
  if (folder === 'linh-vuc') return corpus.topicById.get(id)?.name ?? words.moved.newPage;
  return words.moved.newPage;
}
