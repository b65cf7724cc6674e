import { strings } from '../../strings.ts';

const words = strings.changedText;

/** What changes in a document, each provision by how it is cited. */
export interface ChangedText {
  inserted: string[];
  deleted: string[];
  changed: string[];
  /** “khoản 3 (trước là khoản 2)” */
  renumbered: { citation: string; formerCitation: string }[];
  /** The labels of what is said about it: “Tình trạng”. */
  fields: string[];
}

/** A sort of change with what it befell. */
export interface ChangedTextLine {
  label: string;
  names: string[];
}

/** What changes in the words of a document, sort by sort; nothing where they stay. */
export function changedProvisions({ inserted, deleted, changed, renumbered }: ChangedText): ChangedTextLine[] {
  return [
    { label: words.inserted, names: inserted },
    { label: words.changed, names: changed },
    { label: words.deleted, names: deleted },
    {
      label: words.renumbered,
      names: renumbered.map(({ citation, formerCitation }) => words.formerly(citation, formerCitation)),
    },
  ].filter(({ names }) => names.length > 0);
}

/** What changes in what is said about a document. */
export function changedFields({ fields }: ChangedText): ChangedTextLine[] {
  return fields.length > 0 ? [{ label: words.fields, names: fields }] : [];
}
