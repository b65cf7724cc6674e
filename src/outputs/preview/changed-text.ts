import { differenceBetween, type ProvisionDifference } from '../../comparison/difference.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { comparedText } from '../history/compared-text.ts';
import type { ChangedText } from './changed-text-lines.ts';

/** @param corpus names the units and documents that are spoken of */
export function changedText(corpus: Corpus, before: DirectiveDocument, after: DirectiveDocument): ChangedText {
  const { provisions, fields } = differenceBetween(comparedText(corpus, before), comparedText(corpus, after));
  const cited = (fate: ProvisionDifference['fate']): string[] =>
    provisions.filter((provision) => provision.fate === fate).map(({ citation }) => citation);
  return {
    inserted: cited('inserted'),
    deleted: cited('deleted'),
    changed: cited('changed'),
    renumbered: provisions.flatMap(({ fate, citation, formerCitation }) =>
      fate === 'kept' && formerCitation !== undefined ? [{ citation, formerCitation }] : [],
    ),
    fields: fields.map(({ label }) => label),
  };
}
