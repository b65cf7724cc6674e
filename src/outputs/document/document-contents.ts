import { upperFirst } from '../../vietnamese/case/first-letter.ts';
import type { Body, Provision, ProvisionKind } from '../../domain/provision/provision.ts';
import { citeProvision } from '../../domain/citation/citation-label.ts';
import { inlineText, provisionText } from '../../domain/provision/provision-text.ts';
import { beginsWithKind } from '../../domain/provision/attached-kind.ts';
import { childrenOf } from '../../domain/provision/provision-tree.ts';

/** An entry of the table of contents. */
export interface ContentsEntry {
  href: string;
  /** “Khoản 1”, “Điều 3”, “Chương II” */
  name: string;
  /** The title of the provision, or the first words of its text. */
  words: string;
  children: ContentsEntry[];
}

/** Kinds that lead through a long document; the others are listed only where they stand at the top. */
const LEADING: readonly ProvisionKind[] = [
  'part',
  'chapter',
  'section',
  'subsection',
  'heading',
  'article',
  'annex',
  'attached',
];
const WORDS_LENGTH = 48;

/** The table of contents of a document. */
export function contentsOf(body: Body): ContentsEntry[] {
  return body.provisions.map(entryOf);
}

function entryOf(provision: Provision): ContentsEntry {
  return {
    href: `#${provision.id}`,
    name: upperFirst(citeProvision([provision])),
    words: firstWords(wordsOf(provision), WORDS_LENGTH),
    children: leadingIn(provision).map(entryOf),
  };
}

/** What leads on under a provision; of what an amendment quotes, articles and more, wherever it does so. */
function leadingIn(provision: Provision): Provision[] {
  return childrenOf(provision).flatMap((child) => {
    if (child.quoted) return LEADING.includes(child.quoted.kind) ? [child] : [];
    return LEADING.includes(child.kind) ? [child] : leadingIn(child).filter(({ quoted }) => quoted);
  });
}

/** The title, of an attached document without what its name says; else the text. */
function wordsOf(provision: Provision): string {
  const { kind, marker = '', number, title, name, typeName } = provision;
  // An annex that is headed with a name of its own: “Biểu số 1”.
  if (kind === 'annex' && number === undefined && !/^phụ lục/iu.test(marker)) {
    return [marker, title ? inlineText(title) : ''].filter(Boolean).join(' ') || ownWords(provision);
  }
  if (!title) return ownWords(provision);
  if (name !== undefined) return '';
  const words = inlineText(title);
  return typeName !== undefined && beginsWithKind(words, typeName) ? words.slice(typeName.length) : words;
}

/** The text of a provision without its marker; of quoted words, without their number. */
function ownWords(provision: Provision): string {
  const text = provisionText(provision);
  const { marker = '', number = '', quoted } = provision;
  if (!quoted) return text.slice(marker.length);
  return text.slice(text.indexOf(number) + number.length).replace(/^[\s.:)/–-]+/, '');
}

/** The beginning of a text, cut between words at about `length` characters, with “…” where something was cut. */
export function firstWords(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length + 1).replace(/\s+\S*$/, '');
  return `${cut.slice(0, length).replace(/[\s,;:.“(–-]+$/, '')}…`;
}
