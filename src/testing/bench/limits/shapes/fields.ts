import { parse, stringify } from 'yaml';
import { SCHEMAS } from '../../../../corpus/entry/schemas.ts';
import { entryOf, fieldsOf, type Schema, tokensOf } from '../../../../domain/field/schema-layers.schema.ts';
import { fill, PATTERNS } from './patterns.ts';
import { asDocument, DOCUMENT, halves, read, type Shape } from './shape.ts';

/** UTF-16 units of a value and entries of a list, a little below what `parse-yaml.ts` allows. */
const VALUE_BOUND = 19_900;
const LIST_BOUND = 4_900;

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
export function fields(): Shape[] {
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
