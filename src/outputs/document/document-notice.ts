import type { Corpus } from '../../corpus/corpus.ts';
import { statusOf } from '../../corpus/queries/document-status.ts';
import { relationsOf } from '../../corpus/queries/document-relations.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { RelationType } from '../../domain/document/relation-type.ts';
import { isLive, STATUS_LABELS, type DocumentStatus } from '../../domain/document/status.schema.ts';
import { strings } from '../../strings.ts';
import type { Addresses } from '../site/addresses.ts';
import { citedName, documentCode, shortName } from '../naming/document-name.ts';

/** What readers must know before they rely on the text of a document: our note, no words of the document. */
export interface DocumentNotice {
  /** Whether nothing of the document is to be carried out any more, rather than some of it changed. */
  over: boolean;
  /** Its standing, unless a tie says that already. */
  standing: string[];
  /** What other documents do to it, what weighs most first, of each kind the newest first. */
  ties: { label: string; name: string; shortName: string; href: string }[];
  /** All of it as plain text, for what is copied from the page. */
  text: string;
}

/** What takes a text out of force or changes it, what weighs most first. */
const BEARING = ['replaces', 'repeals', 'amends', 'corrects'] as const satisfies readonly RelationType[];
const words = strings.document.notice;

/** The notice above a document that is over, or that others replace, repeal, amend or correct; else undefined. */
export function documentNotice(
  corpus: Corpus,
  document: DirectiveDocument,
  addresses: Addresses,
): DocumentNotice | undefined {
  const relations = relationsOf(corpus, document.slug).filter(({ direction }) => direction === 'backward');
  const doing = (type: RelationType) =>
    new Set(relations.flatMap(({ relation, document: other }) => (relation.type === type && other ? [other] : [])));
  const ties = BEARING.flatMap((type) =>
    [...doing(type)].map((other) => ({
      label: words.done[type],
      name: citedName(other),
      shortName: documentCode(other) === undefined ? citedName(other) : shortName(other),
      href: addresses.document(other.slug),
    })),
  );
  const status = statusOf(corpus, document);
  const over = !isLive(status);
  if (!over && ties.length === 0) return undefined;
  const standing = over ? statusLines(status, doing('replaces').size > 0) : [];
  const text = [...standing, ...ties.map(({ label, name }) => words.tie(label, name))].join(' ');
  return { over, standing, ties, text };
}

function statusLines(status: DocumentStatus, replaced: boolean): string[] {
  if (status !== 'superseded') return [words.standing(STATUS_LABELS[status])];
  return replaced ? [] : [words.standing(STATUS_LABELS[status]), words.noSuccessor];
}
