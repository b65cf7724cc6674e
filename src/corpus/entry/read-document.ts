import { documentSchema } from '../../domain/document/document.schema.ts';
import type { Body } from '../../domain/provision/provision.ts';
import { parseDocument } from '../../markup/parse-document.ts';
import type { ParsedFile } from './parsed-file.ts';
import { type Raw, validated } from './validated.ts';

/** Parses a document and holds it against its schema. */
export function readDocument(raw: Raw, slug: string): ParsedFile {
  const { document, issues } = parseDocument(raw.file, raw.text);
  if (!document) return { issues };
  const { data, body, isTextKnown } = document;
  const extra = { slug, body: body satisfies Body };
  return validated(documentSchema, raw, data, issues, extra, isTextKnown ? [] : ['body']);
}
