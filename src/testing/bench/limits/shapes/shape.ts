import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** A file of the content folder that grows. */
export interface Shape {
  name: string;
  /** Relative to the content folder. */
  path: string;
  /** The text of the file at that size. */
  make: (size: number) => string;
  /** How large it may be: bytes of a text, UTF-16 units of a value, entries of a list. */
  bound: number;
}

/** The folder without a fault that the growing file is put into. */
export const BASE = join(import.meta.dirname, '../../../fixtures/content/valid');
/** Bytes of a file, as `load-text.ts` allows them. */
export const CONTENT_BOUND = 1_500_000;
export const PAGE_BOUND = 500_000;
export const SOURCE_BOUND = 4_000_000;

export const DOCUMENT = 'van-ban/ke-hoach-mau.mdx';
export const SOURCE = 'nguon/ke-hoach-mau.txt';
export const PAGE = 'huong-dan/trang.mdx';
export const PAGE_HEAD = '---\ntitle: Trang\ndescription: Một trang\norder: 1\n---\n\n';
/** More bytes than the header of the document or page takes. */
export const HEADER = 5_000;

export const read = (path: string): string => readFileSync(join(BASE, path), 'utf8');

/** Header and body of the document that the shapes are made from: a public one, held also against what is internal. */
export function halves(): { header: Record<string, unknown>; body: string } {
  const [, header = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(read(DOCUMENT)) ?? [];
  return { header: { ...parse(header, { schema: 'failsafe' }), circulation: 'public' }, body };
}

/** A document of such a header and body. */
export const asDocument = (header: object, body: string): string =>
  `---\n${stringify(header, { lineWidth: 0 })}---\n\n${body}`;
