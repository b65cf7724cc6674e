import { stringify } from 'yaml';
import { accepts, entryOf, fieldsOf, type Schema, unwrap } from '../../domain/field/schema-layers.schema.ts';
import { schemaField } from '../../outputs/schema-fields.ts';
import { upperFirst } from '../../vietnamese/case/first-letter.ts';

/** What is known of a file before anybody writes it: values by key, of a mapping again by key. */
export type Known = Readonly<Record<string, unknown>>;

/**
 * A content file as YAML in which nobody has written anything yet: every key of the schema in its order, below its label. A
 * key that must be filled stands alone; one that may be left out follows a “# ”, and is taken over by removing that.
 * Explanations bear two signs, so that they stay comments.
 * @param known what stands in it from the start
 */
export function emptyFile(schema: Schema, known: Known = {}): string {
  return `${fieldLines(schema, known).join('\n')}\n`;
}

function fieldLines(schema: Schema, known: Known): string[] {
  return Object.entries(fieldsOf(schema)!).flatMap(([key, field]) => blockOf(key, field, known[key]));
}

/** A field below its label; offered where it may be left out and nothing of it is known. */
function blockOf(key: string, field: Schema, known: unknown): string[] {
  const isPart = fieldsOf(field) !== undefined;
  const lines = known === undefined || isPart ? valueLines(key, field, known as Known) : written({ [key]: known });
  const block = [explanation(key, field), ...lines];
  return known === undefined && mayBeLeftOut(field) ? block.map(offered) : block;
}

/** A key with room for its value: fields of its own, the first entry of a list, or nothing yet. */
function valueLines(key: string, field: Schema, known: Known = {}): string[] {
  if (fieldsOf(field)) return [`${key}:`, ...fieldLines(field, known).map(indented)];
  const entry = entryOf(unwrap(field));
  if (!entry) return [`${key}:`];
  return [`${key}:`, ...(fieldsOf(entry) ? entryLines(entry) : ['-']).map(indented)];
}

/** The first entry of a list of mappings: its sign stands before a key that is there in any case. */
function entryLines(entry: Schema): string[] {
  const fields = Object.entries(fieldsOf(entry)!);
  const [free, fixed] = [
    fields.filter(([, field]) => mayBeLeftOut(field)),
    fields.filter(([, field]) => !mayBeLeftOut(field)),
  ];
  const lines = [...fixed, ...free].flatMap(([key, field]) => blockOf(key, field, undefined));
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index < first ? line : index === first ? `- ${line}` : indented(line)));
}

const mayBeLeftOut = (field: Schema): boolean => accepts(field, undefined);

const written = (value: unknown): string[] =>
  stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd().split('\n');

const offered = (line: string): string => (line.startsWith('##') ? line : `# ${line}`);

const indented = (line: string): string => `  ${line}`;

/** “## Số văn bản (bắt buộc). Chỉ phần số, lớn hơn 0: 15, 05, 12a.” */
function explanation(key: string, field: Schema): string {
  const { title, description, required, values } = schemaField(key, field);
  const choices = values.map(({ token, label }) => (label === undefined ? token : `${token} (${label})`));
  const parts = [
    `${title}${required ? ' (bắt buộc)' : ''}`,
    ...(description ? [upperFirst(description)] : []),
    ...(choices.length > 0 ? [`Chọn: ${choices.join(', ')}`] : []),
  ];
  return `## ${parts.map((part) => (/[.…:]$/.test(part) ? part : `${part}.`)).join(' ')}`;
}
