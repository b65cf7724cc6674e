import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

type Path = readonly (string | number)[];

/** The order of keys at the top, as the schema has it: a new field goes to its place. */
export type KeyOrder = readonly string[];

const HEADER = /^---[ \t]*\n([^]*?)^---[ \t]*(?:\n|$)/m;

/** As the files of this site are written: one line for one value, however long. */
const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

interface Parts {
  header: Document;
  body: string;
}

/** Every value is text, as it is for the check: “05” stays “05”. */
function partsOf(text: string): Parts | undefined {
  const found = text.startsWith('---') ? HEADER.exec(text) : null;
  if (!found) return undefined;
  const header = parseDocument(found[1]!, { schema: 'failsafe', uniqueKeys: false });
  if (header.errors.length > 0) return undefined;
  if (header.contents === null) header.contents = new Document({}, { schema: 'failsafe' }).contents as never;
  return isMap(header.contents) ? { header, body: text.slice(found[0].length) } : undefined;
}

/** A value of a header that should be text; nothing where it is none. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the header of a document says, as plain data; undefined where it cannot be read. */
export function headerOf(text: string): Record<string, unknown> | undefined {
  const parts = partsOf(text);
  return parts && (parts.header.toJS() as Record<string, unknown>);
}

/** Whether the form can write into the document: its header can be read. */
export const canBeWritten = (text: string): boolean => partsOf(text) !== undefined;

/** The text of the document without its header. */
export const bodyOf = (text: string): string => partsOf(text)?.body ?? text;

/** The document with nothing below its header. */
export const withoutBody = (text: string): string => text.slice(0, text.length - bodyOf(text).length);

/**
 * The document with one value of its header set, or taken out where the value is undefined. Everything else stays as it
 * was written, comments and order too; a text whose header cannot be read stays as it is.
 */
export function withField(text: string, path: Path, value: unknown, order: KeyOrder = []): string {
  const parts = partsOf(text);
  if (!parts) return text;
  const { header } = parts;
  if (value === undefined) removeAt(header, path);
  else if (header.hasIn(path)) replaceAt(header, path, value);
  else addAt(header, path, value, order);
  return written(parts);
}

const written = ({ header, body }: Parts): string => `---\n${header.toString(STYLE)}---\n${body}`;

/** A scalar keeps its comments and the way it is quoted. */
function replaceAt(header: Document, path: Path, value: unknown): void {
  const node = header.getIn(path, true);
  if (isScalar(node) && typeof value === 'string') node.value = value;
  else header.setIn(path, header.createNode(value));
}

function addAt(header: Document, path: Path, value: unknown, order: KeyOrder): void {
  const [key] = path;
  const map = header.contents as YAMLMap;
  if (map.has(key)) {
    // A list or mapping in one line goes on in one line.
    header.setIn(path, header.createNode(value));
    return;
  }
  const inside = path
    .slice(1)
    .reduceRight<unknown>((inner, part) => (typeof part === 'number' ? [inner] : { [part]: inner }), value);
  const pair = header.createPair(key, inside) as Pair;
  const later = new Set(order.slice(order.indexOf(String(key)) + 1));
  const next = order.includes(String(key)) ? map.items.findIndex((one) => later.has(keyName(one))) : -1;
  map.items.splice(next < 0 ? map.items.length : next, 0, pair as never);
}

const keyName = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));

/** Takes a value out, and the list or mapping that held nothing else with it. */
function removeAt(header: Document, path: Path): void {
  if (path.length === 0 || !header.hasIn(path)) return;
  header.deleteIn(path);
  const holder = header.getIn(path.slice(0, -1), true) as YAMLMap | YAMLSeq | undefined;
  const isEmpty = (isMap(holder) || isSeq(holder)) && holder.items.length === 0;
  if (path.length > 1 && isEmpty) removeAt(header, path.slice(0, -1));
}

/** The fields that the document says its source does not have. */
export function missingIn(text: string): string[] {
  const source = headerOf(text)?.['source'] as { missing?: unknown } | undefined;
  return Array.isArray(source?.missing) ? source.missing.map(String) : [];
}

/** The document with fields listed as missing in its source, or no longer. */
export function withMissing(text: string, fields: readonly string[], isMissing: boolean, order: KeyOrder = []): string {
  const listed = missingIn(text);
  const rest = listed.filter((field) => !fields.includes(field));
  const wanted = isMissing ? [...rest, ...fields.filter((field) => !rest.includes(field))] : rest;
  return withField(text, ['source', 'missing'], wanted.length > 0 ? wanted : undefined, order);
}

/** The document with an entry at the end of a list of its header. */
export function withEntry(text: string, key: string, entry: unknown, order: KeyOrder = []): string {
  const list = headerOf(text)?.[key];
  return Array.isArray(list)
    ? withField(text, [key, list.length], entry, order)
    : withField(text, [key], [entry], order);
}
