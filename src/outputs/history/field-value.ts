import { entryOf, fieldsOf, labelsOf, metaOf, type Schema } from '../../domain/field/schema-layers.schema.ts';
import type { ComparedField } from '../../comparison/compared-text.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';

/** What readers call the things that a field names by their ids, by the key of the field. */
export type Names = Readonly<Record<string, (id: string) => string>>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The fields that are filled in, in the order of their schema, each with its label and its value in words: what two
 * versions have here can be held against each other, whatever the fields are.
 */
export function fieldValues(
  schema: Schema,
  value: object,
  leaveOut: ReadonlySet<string>,
  names: Names,
): ComparedField[] {
  const given = value as Readonly<Record<string, unknown>>;
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([key, field]) => {
    const text = leaveOut.has(key) ? '' : valueText(field, given[key], key, names);
    return text === '' ? [] : [{ label: metaOf(field).title ?? key, value: text }];
  });
}

/** A value as people read it: a list line by line, a mapping as “Nhãn: giá trị”. */
function valueText(schema: Schema, value: unknown, key: string, names: Names): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    return value.map((entry) => valueText(entryOf(schema) ?? schema, entry, key, names)).join('\n');
  }
  if (typeof value === 'object') {
    return fieldValues(schema, value, new Set(), names)
      .map(({ label, value: text }) => `${label}: ${text.replaceAll('\n', ', ')}`)
      .join(' · ');
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (ISO_DATE.test(text)) return formatShortDate(text);
  return labelsOf(schema)?.[text] ?? names[key]?.(text) ?? text;
}
