import { handbookPageSchema } from '../../domain/handbook/handbook-page.schema.ts';
import { parsePage } from '../../markup/handbook/parse-page.ts';
import type { ContentFile } from '../folder/places.ts';
import { conflictsInPlainText } from './plain-text.ts';
import { readDocument } from './read-document.ts';
import { readUnit, readYaml } from './read-yaml.ts';
import { SCHEMAS } from './schemas.ts';
import { type Raw, validated } from './validated.ts';
import type { ParsedFile } from './parsed-file.ts';

/** Parses a file by its role and holds it against its schema. Of a file without one only its conflicts are told. */
export function readFile({ path, role, id }: ContentFile, text: string): ParsedFile {
  if (role === 'document') return readDocument({ file: path, text }, id);
  if (role === 'unit') return readUnit({ file: path, text }, id);
  if (role === 'handbook') return readPage({ file: path, text }, id);
  const schema = SCHEMAS[role];
  return schema ? readYaml({ file: path, text }, schema) : { issues: conflictsInPlainText(path, text) };
}

function readPage(raw: Raw, id: string): ParsedFile {
  const { page, issues } = parsePage(raw.file, raw.text);
  if (!page) return { issues };
  return validated(handbookPageSchema, raw, page.data, issues, { id, ...page.body }, page.isTextKnown ? [] : ['body']);
}
