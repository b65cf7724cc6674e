import type { Corpus } from '../../corpus/corpus.ts';
import { attachmentPath } from '../../domain/attachment/attachment-file.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Addresses } from '../site/addresses.ts';

/** A file beside a document, as its page offers it. */
export interface AttachmentView {
  title: string;
  /** The name under which it is kept. */
  file: string;
  href: string;
  /** “PDF, 1,2 MB” */
  about: string;
  /** Whoever has the file can find out by it whether theirs is this very one. */
  sha256: string;
}

/** The files beside a document, in its own order. */
export function documentAttachments(
  { attachments: facts = {} }: Corpus,
  { slug, attachments = [] }: DirectiveDocument,
  addresses: Addresses,
): AttachmentView[] {
  return attachments.flatMap(({ file, title }) => {
    const path = attachmentPath(slug, file);
    const fact = facts[path];
    if (!fact) return [];
    const kind = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
    return [
      { title, file, href: addresses.file(path), about: `${kind}, ${sizeText(fact.bytes)}`, sha256: fact.sha256 },
    ];
  });
}

/** 1 234 567 bytes → “1,2 MB”; under a million, “123 kB”. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
