import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { DocumentVersion } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { shownDate } from '../naming/document-entry.ts';
import { fullName, shortName } from '../naming/document-name.ts';
import type { Addresses } from '../site/addresses.ts';

/** What stands at the lasting address of the version that stands now: the way to it. */
export interface CurrentVersionPage {
  /** “Bản ngày 05/3/2026” */
  heading: string;
  pageTitle: string;
  description: string;
  text: string;
  /** The document, which says what this version says. */
  name: string;
  href: string;
}

const words = strings.history;

/** The page of the version that stands now; where another one stands, its address has that version's own page. */
export function currentVersionPage(
  document: DirectiveDocument,
  { number, date }: DocumentVersion,
  addresses: Addresses,
): CurrentVersionPage {
  const day = shownDate(date).text;
  const short = shortName(document);
  return {
    heading: words.version(day),
    pageTitle: `${short}: ${words.versionTitle(number, day)}`,
    description: words.versionDescription(short, day),
    text: words.standsNow(day),
    name: fullName(document),
    href: addresses.document(document.slug),
  };
}

/** Whether it is what the page of the document says: a document that was taken back has no such page. */
export const standsNow = ({ changes }: DirectiveDocument, { number, state }: DocumentVersion): boolean =>
  number === changes.length && state !== 'withheld';
