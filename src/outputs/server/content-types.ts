import { OFFICE_TYPES } from '../unit-files/office-types.ts';

/** What the files of the site are, by the ends of their names; whatever a server is told elsewhere, these hold. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  pdf: 'application/pdf',
  xlsx: OFFICE_TYPES.xlsx,
  docx: OFFICE_TYPES.docx,
};

/** What no name tells: a browser then offers to keep it, and does not guess. */
export const OTHER_TYPE = 'application/octet-stream';

/** Those that are text, in UTF-8. */
export const TEXT_TYPES: readonly string[] = Object.values(CONTENT_TYPES).filter((type) =>
  /^text\/|^application\/(?:json|xml)$/.test(type),
);

/**
 * Those that grow smaller when they are compressed: text, and what is like it. Fonts, images and office files are small
 * already.
 */
export const COMPRESSIBLE_TYPES: readonly string[] = [
  ...TEXT_TYPES,
  CONTENT_TYPES['svg']!,
  CONTENT_TYPES['wasm']!,
  CONTENT_TYPES['webmanifest']!,
];

/** The type of a file as the header says it. */
export function contentType(file: string): string {
  const type = typeOf(file);
  return TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type;
}

/** Whether a file grows smaller when it is compressed. */
export function isCompressible(file: string): boolean {
  return COMPRESSIBLE_TYPES.includes(typeOf(file));
}

function typeOf(file: string): string {
  return CONTENT_TYPES[/\.([a-z0-9]+)$/.exec(file)?.[1] ?? ''] ?? OTHER_TYPE;
}
