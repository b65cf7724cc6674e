import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Schema } from '../../../domain/field/schema-layers.schema.ts';
import { entryOf, fieldsOf, tokensOf } from '../../../domain/field/schema-layers.schema.ts';
import { SCHEMAS } from '../../../corpus/entry/schemas.ts';
import { fill, LAYOUTS, PATTERNS } from './patterns.ts';

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
export const BASE = join(import.meta.dirname, '../../fixtures/content/valid');
export const CONTENT_BOUND = 1_500_000;
export const SOURCE_BOUND = 4_000_000;
/** UTF-16 units of a value and entries of a list, a little below what `parse-yaml.ts` allows. */
const VALUE_BOUND = 19_900;
const LIST_BOUND = 4_900;

const DOCUMENT = 'van-ban/ke-hoach-mau.mdx';
const SOURCE = 'nguon/ke-hoach-mau.txt';

const PAGE_HEAD = '---\ntitle: Trang\ndescription: Một trang\norder: 1\n---\n\n';

const read = (path: string): string => readFileSync(join(BASE, path), 'utf8');

/** Header and body of the document that the shapes are made from: a public one, held also against what is internal. */
function halves(): { header: Record<string, unknown>; body: string } {
  const [, header = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(read(DOCUMENT)) ?? [];
  return { header: { ...parse(header, { schema: 'failsafe' }), circulation: 'public' }, body };
}

const asDocument = (header: object, body: string): string =>
  `---\n${stringify(header, { lineWidth: 0 })}---\n\n${body}`;

/** Every pattern in every way of standing, as a body, as a page of the handbook and as a source. */
function texts(): Shape[] {
  const { header, body } = halves();
  return Object.entries(PATTERNS).flatMap(([what, pattern]) =>
    Object.keys(LAYOUTS).flatMap((how): Shape[] => {
      const filled = (bytes: number): string => {
        const text = fill(pattern, how, bytes);
        return fill(pattern, how, Math.floor((bytes * bytes) / Buffer.byteLength(text)));
      };
      const all: Shape[] = [
        {
          name: `body: ${what} ${how}`,
          path: DOCUMENT,
          make: (bytes) => asDocument(header, filled(Math.max(bytes - 4000, 100))),
          bound: CONTENT_BOUND,
        },
        {
          name: `handbook: ${what} ${how}`,
          path: 'huong-dan/trang.mdx',
          make: (bytes) => PAGE_HEAD + filled(bytes - 100),
          bound: CONTENT_BOUND,
        },
        {
          name: `source: ${what} ${how}`,
          path: SOURCE,
          make: (bytes) => filled(bytes),
          bound: SOURCE_BOUND,
        },
        {
          name: `source beside its document: ${what} ${how}`,
          path: DOCUMENT,
          make: (bytes) => asDocument({ ...header, subject: filled(Math.min(bytes, 8000)) }, body),
          bound: CONTENT_BOUND,
        },
      ];
      return how === 'in a line' ? all : all.slice(0, 3);
    }),
  );
}

/** A way to a field: keys, and 0 for the first entry of a list. */
type Way = readonly (string | number)[];

function waysTo(schema: Schema, way: Way = []): { way: Way; isList: boolean }[] {
  const fields = fieldsOf(schema);
  if (fields) return Object.entries(fields).flatMap(([key, field]) => waysTo(field, [...way, key]));
  const entry = entryOf(schema);
  if (entry) return [{ way, isList: true }, ...waysTo(entry, [...way, 0])];
  return tokensOf(schema).length > 0 ? [] : [{ way, isList: false }];
}

/** A copy of the data with that value at the end of the way. */
function put(data: unknown, [key, ...rest]: Way, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') return [put((data as unknown[] | undefined)?.[key], rest, value)];
  const holder = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  return { ...holder, [key]: put(holder[key], rest, value) };
}

const at = (data: unknown, way: Way): unknown =>
  way.reduce<unknown>((holder, key) => (holder as Record<string | number, unknown> | undefined)?.[key], data);

interface Yaml {
  path: string;
  schema: Schema;
  data: unknown;
  write: (data: object) => string;
}

function yamlFiles(): Yaml[] {
  const { header, body } = halves();
  const plain = (path: string, role: keyof typeof SCHEMAS): Yaml => ({
    path,
    schema: SCHEMAS[role]!,
    data: parse(read(path), { schema: 'failsafe' }),
    write: (data) => stringify(data, { lineWidth: 0 }),
  });
  return [
    { path: DOCUMENT, schema: SCHEMAS.document!, data: header, write: (data) => asDocument(data, body) },
    plain('don-vi/phong-y-te.yaml', 'unit'),
    plain('linh-vuc.yaml', 'topics'),
    plain('viet-tat.yaml', 'abbreviations'),
    plain('trang.yaml', 'site'),
  ];
}

/** What has most to do where a field is read: names, codes, dates and blanks. */
const IN_FIELDS = [
  'letters',
  'capital words',
  'digits',
  'dotted digits',
  'blanks',
  'alternating tone marks',
  'broken code',
  'date',
  'mention of a provision',
  'letter of a mark',
  'commas',
] as const;

/** Every text field as long as it may be, of each pattern, and every list with as many entries as it may have. */
function fields(): Shape[] {
  return yamlFiles().flatMap(({ path, schema, data, write }) =>
    waysTo(schema).flatMap(({ way, isList }): Shape[] => {
      const shape = (how: string, bound: number, value: (size: number) => unknown): Shape => ({
        name: `${path} ${way.join('.')}: ${how}`,
        path,
        make: (size) => write(put(data, way, value(size)) as object),
        bound,
      });
      if (!isList) {
        return IN_FIELDS.map((what) => shape(what, VALUE_BOUND, (size) => fill(PATTERNS[what]!, 'in a line', size)));
      }
      const entry = (at(data, way) as unknown[] | undefined)?.[0] ?? 'a';
      return [
        shape('entries that are equal', LIST_BOUND, (size) => Array.from({ length: size }, () => entry)),
        shape('entries that differ', LIST_BOUND, (size) =>
          Array.from({ length: size }, (_, index) => distinct(entry, index)),
        ),
        shape('entries of the wrong kind', LIST_BOUND, (size) => Array.from({ length: size }, () => 'a')),
      ];
    }),
  );
}

/** The entry with a number at the end of its first text. */
function distinct(entry: unknown, index: number): unknown {
  if (typeof entry === 'string') return `${entry}-${index}`;
  const [[key, value] = ['id', 'a'], ...rest] = Object.entries(entry as object);
  return Object.fromEntries([[key, distinct(String(value), index)], ...rest]);
}

const lines = (line: (index: number) => string, bytes: number): string => {
  const pieces: string[] = [];
  for (let [index, length] = [0, 0]; length < bytes; index += 1) {
    pieces.push(line(index));
    length += Buffer.byteLength(pieces[index]!) + 1;
  }
  return pieces.join('\n');
};

/** What no schema knows of. */
function grammar(): Shape[] {
  const { body } = halves();
  const kinds: Record<string, (bytes: number) => string> = {
    'unknown keys': (bytes) => lines((index) => `k${index}: v`, bytes),
    'equal keys': (bytes) => lines(() => 'name: v', bytes),
    'keys with tags': (bytes) => lines((index) => `k${index}: !!int 3`, bytes),
    anchors: (bytes) => lines((index) => `k${index}: &x v`, bytes),
    aliases: (bytes) => lines((index) => `k${index}: *x`, bytes),
    'broken lines': (bytes) => lines((index) => `k${index}: a: b`, bytes),
    'lines without a colon': (bytes) => lines((index) => `k${index}`, bytes),
    'open brackets': (bytes) => `k: ${'['.repeat(bytes)}`,
    'flow list': (bytes) => `k: [${'a,'.repeat(bytes / 2)}]`,
    'open quote': (bytes) => `k: "${'a\n'.repeat(bytes / 2)}`,
    'closers on lines': (bytes) => `k: [\n${']\n'.repeat(bytes / 2)}`,
    comments: (bytes) => lines(() => '# ghi chú', bytes),
    'empty entries': (bytes) => `k:\n${lines(() => '  -', bytes)}`,
    'deep entries': (bytes) => `k:\n${lines(() => '- - - - - - - - a', bytes)}`,
    'document marks': (bytes) => lines(() => '---', bytes),
    'tabs as indent': (bytes) => `k:\n${lines(() => '\ta: b', bytes)}`,
    'folded text': (bytes) => `name: >\n${lines(() => '  a', bytes)}`,
    'conflict marks': (bytes) => lines((index) => `${['<<<<<<< a', '=======', '>>>>>>> b'][index % 3]}`, bytes),
    'codes in quotes': (bytes) => `name: "${'\\u1EAC'.repeat(bytes / 6)}"`,
    'prototype keys': (bytes) => lines(() => '__proto__: v', bytes),
    'successors that are texts': (bytes) => `successors:\n${lines(() => '  - a', bytes)}`,
  };
  return Object.entries(kinds).flatMap(([what, make]): Shape[] => [
    { name: `YAML of a unit: ${what}`, path: 'don-vi/phong-y-te.yaml', make, bound: CONTENT_BOUND },
    {
      name: `YAML of a document: ${what}`,
      path: DOCUMENT,
      make: (bytes) => `---\n${make(bytes - body.length)}\n---\n${body}`,
      bound: CONTENT_BOUND,
    },
  ]);
}

/** Pieces of a text by their number, and how many of them a file may hold. */
interface Piece {
  most: number;
  piece: (index: number, words: string) => string;
}

const BLOCKS = 9_900;
const PAGE_BLOCKS = 1_950;
const PIECES: Readonly<Record<string, Piece>> = {
  clauses: { most: BLOCKS, piece: (index, words) => `${index + 1}. Thực hiện ${words}.\n` },
  articles: { most: BLOCKS, piece: (index, words) => `Điều ${index + 1}. Việc ${words}\n` },
  'articles of equal number': { most: BLOCKS, piece: (_, words) => `Điều 1. Một việc ${words}\n` },
  'clauses and points': {
    most: BLOCKS,
    piece: (index, words) => `${index % 2 ? 'a)' : `${index / 2 + 1}.`} Việc ${words}.\n`,
  },
  'points of one clause': { most: BLOCKS, piece: (_, words) => `a) Việc ${words}.\n` },
  paragraphs: { most: BLOCKS, piece: (_, words) => `Việc ${words}.\n` },
  'table rows': { most: 8_000, piece: (index) => `${index === 0 ? '| a | b |\n| --- | --- |\n' : ''}| ${index} | x |` },
  tables: { most: 2_000, piece: () => '| a | b |\n| --- | --- |\n| c | d |\n' },
  annexes: { most: 1_900, piece: (index, words) => `<Annex number="${index}">\n\nLời ${words}.\n\n</Annex>\n` },
  notes: { most: 1_900, piece: (_, words) => `<EditorNote>\n\nLời ${words}.\n\n</EditorNote>\n` },
  passages: { most: 1_900, piece: (index, words) => `<Passage id="p-${index}">\n\nLời ${words}.\n\n</Passage>\n` },
  'passages of one id': { most: 1_900, piece: (_, words) => `<Passage id="p">\n\nLời ${words}.\n\n</Passage>\n` },
  references: {
    most: 1_900,
    piece: (_, words) => `Theo <Ref document="khong-co" provision="khoan-1">khoản 1</Ref> ${words}.\n`,
  },
  'mentions of provisions': { most: BLOCKS, piece: (_, words) => `Theo điểm a khoản 1 Điều 2 ${words}.\n` },
  'mentions of documents': { most: BLOCKS, piece: (index, words) => `Thông báo số ${index}-TB/VPTU ${words}.\n` },
  'unread numbers': { most: BLOCKS, piece: (index, words) => `(${index}) Một việc ${words}.\n` },
  headings: { most: BLOCKS, piece: (index, words) => `## ${index}. Một mục ${words}\n` },
  'headings of all levels': { most: BLOCKS, piece: (index, words) => `${'#'.repeat((index % 8) + 1)} Mục ${words}\n` },
  'lines of capitals': { most: BLOCKS, piece: (_, words) => `ỦY BAN NHÂN DÂN ${words.toUpperCase()}\n` },
  'lines of dashes': { most: BLOCKS, piece: (index, words) => `- việc ${words};${index % 50 ? '' : '\n'}` },
  'paragraphs that end': { most: BLOCKS, piece: (_, words) => `Lời ${words}./.\n` },
  'unknown tags': { most: 3_900, piece: (index, words) => `<Tep${index}/> ${words}\n` },
  'broken tags': { most: 3_900, piece: (_, words) => `<Ref document="${words}>\n` },
  'open tags': { most: 3_900, piece: (_, words) => `<Quotation>\n\n${words}\n` },
  'crossing tags': {
    most: 1_900,
    piece: (_, words) => `<Quotation>\n\n${words} <Table caption="a">\n\n</Quotation>\n`,
  },
  images: { most: 3_900, piece: (index, words) => `![a](a${index}.png) ${words}\n` },
  links: { most: 3_900, piece: (index, words) => `[${words}](/van-ban/a${index}/)\n` },
  'bold words': { most: BLOCKS, piece: (_, words) => `**${words}**\n` },
};

/** Documents and pages with as many of each piece as a file may hold, the pieces long enough to fill it. */
function bodies(): Shape[] {
  const { header } = halves();
  return Object.entries(PIECES).flatMap(([what, { most, piece }]): Shape[] => {
    const text = (bytes: number, limit = most): string => {
      const count = Math.ceil((Math.min(most, limit) * bytes) / CONTENT_BOUND);
      const room = Math.floor(CONTENT_BOUND / most) - Buffer.byteLength(piece(most, '')) - 4;
      const words = 'hồ sơ '.repeat(Math.max(0, room / 9)).trim();
      return Array.from({ length: count }, (_, index) => piece(index, words)).join('\n');
    };
    const shape = (name: string, path: string, make: Shape['make']): Shape => ({
      name: `${name} of ${what}`,
      path,
      make,
      bound: CONTENT_BOUND,
    });
    return [
      shape('body', DOCUMENT, (bytes) => asDocument(header, text(bytes - 5000))),
      shape('handbook', 'huong-dan/trang.mdx', (bytes) => PAGE_HEAD + text(bytes - 5000, PAGE_BLOCKS)),
    ];
  });
}

/** Every shape of file that is measured. */
export function shapes(): Shape[] {
  return [...bodies(), ...grammar(), ...fields(), ...texts()];
}
