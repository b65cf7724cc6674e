import type { z } from 'zod';
import type { Labels } from '../domain/field/labelled.schema.ts';
import { hasPlainHost } from '../domain/field/origin.ts';
import { accepts } from '../domain/field/schema-layers.schema.ts';
import { hasSlugForm, SLUG_MAX_LENGTH } from '../domain/field/slug-form.ts';
import { editDistance } from '../vietnamese/edit-distance.ts';
import { slugify } from '../vietnamese/slugify.ts';
import { dateMessage, dueTimeMessage } from './date-message.ts';
import { fieldMeta, keysAt, labelsAt, schemaAt } from './field-label.ts';
import type { CodedMessage, Message } from './message.ts';
import { nearest } from './nearest.ts';
import type { Path } from './path.ts';

/**
 * A key that the schema does not have.
 * @param labels the labels of the known keys: many an editor types what the page shows
 */
export function unknownKey(key: string, known: readonly string[], labels: ReadonlyMap<string, string>): CodedMessage {
  const meant = nearest(key, known) ?? labels.get(nearest(key, labels.keys()) ?? '');
  return {
    code: 'key-unknown',
    message: `không có mục nào tên là ${key}.`,
    fix: meant ? `viết ${meant}, hoặc bỏ dòng này.` : `bỏ dòng này; các mục được dùng: ${known.join(', ')}.`,
  };
}

/** A key that must be there. */
export function missing(schema: z.ZodType, path: Path): CodedMessage {
  const key = String(path.at(-1) ?? '');
  const { description } = fieldMeta(schema, path);
  const labels = labelsAt(schema, path);
  const hint = labels ? ` (${choices(Object.keys(labels), labels)})` : description ? ` (${description})` : '';
  return { code: 'field-missing', message: 'thiếu mục bắt buộc này.', fix: `thêm dòng «${key}: …»${hint}.` };
}

/** A key without a value. */
export function blank(path: Path): CodedMessage {
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  return {
    code: 'field-blank',
    message: 'mục này để trống.',
    fix: `ghi giá trị sau «${key}:»; nếu chưa có thông tin, xoá dòng và khai trong missing.`,
  };
}

/** A key with YAML's word for nothing. */
export function nothing(written: string, path: Path): CodedMessage {
  const message = `«${written.trim()}» là cách ghi giá trị trống của máy; người đọc trang sẽ thấy nguyên dấu này.`;
  return { ...blank(path), message };
}

/** A value that the schema does not take. */
export function wrong(schema: z.ZodType, issue: z.core.$ZodIssue, value: unknown, path: Path): CodedMessage {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'field-type', ...typeMessage(issue.expected, value, keysAt(schema, path), path) };
    case 'invalid_value':
      return { code: 'value-unknown', ...valueMessage(issue.values.map(String), value, labelsAt(schema, path)) };
    case 'invalid_format':
      return formatMessage(schema, String(value), path);
    case 'too_big':
      return {
        code: 'value-too-long',
        message: `dài quá ${issue.maximum} ký tự.`,
        fix: `rút ngắn còn nhiều nhất ${issue.maximum} ký tự.`,
      };
    case 'too_small':
      return {
        code: 'list-empty',
        message: 'danh sách này trống.',
        fix: 'ghi ít nhất một mục; danh sách không bắt buộc thì bỏ cả dòng.',
      };
    case 'custom':
      return customMessage(issue.params?.['code'], String(value), String(path.at(-1) ?? ''));
    default:
      return { code: 'value-invalid', message: 'giá trị này không dùng được.', fix: 'xem mẫu trong phần hướng dẫn.' };
  }
}

const SHAPES: Record<string, Message> = {
  string: { message: 'giá trị phải là văn bản.', fix: 'ghi giá trị ngay sau dấu hai chấm, không thụt dòng con.' },
  array: {
    message: 'giá trị phải là một danh sách.',
    fix: 'viết mỗi mục trên một dòng bắt đầu bằng «- », hoặc [a, b].',
  },
  object: { message: 'giá trị phải gồm các mục con.', fix: 'viết mỗi mục con trên một dòng thụt vào: «tên: giá trị».' },
};

function typeMessage(expected: string, value: unknown, keys: readonly string[], path: Path): Message {
  const shape = SHAPES[expected] ?? SHAPES['string']!;
  if (expected === 'array' && typeof value === 'string')
    return { ...shape, fix: `viết trong ngoặc vuông: [${value}].` };
  if (expected === 'object' && typeof value === 'string' && keys.length > 0) {
    const lines = keys.map((key) => `«${key}: …»`).join(', ');
    return { ...shape, fix: `viết mỗi mục con trên một dòng thụt vào: ${lines}.` };
  }
  const line = expected === 'string' ? writtenLine(value, typeof path.at(-1) === 'number') : undefined;
  return line === undefined
    ? shape
    : { ...shape, message: TAKEN_APART, fix: `đặt cả dòng trong dấu nháy đơn: ${line}.` };
}

const TAKEN_APART = 'dấu gạch đầu dòng, hoặc dấu hai chấm ở giữa, làm chữ này bị hiểu thành danh sách hay mục con.';

/**
 * The line that YAML has taken for a list or a mapping, between quotes: “- Lưu: VT.” among the entries of a list; undefined
 * where more than one line must have been meant.
 */
function writtenLine(value: unknown, isEntry: boolean): string | undefined {
  const plain = plainLine(value, isEntry);
  return plain === undefined ? undefined : `'${plain.replaceAll("'", "''")}'`;
}

function plainLine(value: unknown, isEntry: boolean): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const [[key, inner] = [], ...others] = Object.entries(value);
  const rest = others.length > 0 ? undefined : plainLine(inner, isEntry);
  if (rest === undefined) return undefined;
  if (!Array.isArray(value)) return `${key}: ${rest}`;
  return isEntry ? `- ${rest}` : undefined;
}

/** Many an editor types what the page shows: the words for a value are taken for the value. */
function valueMessage(values: readonly string[], value: unknown, labels: Labels = {}): Message {
  const tokens = new Map(values.flatMap((token) => [token, labels[token] ?? token].map((word) => [word, token])));
  const word = typeof value === 'string' ? nearest(value, tokens.keys()) : undefined;
  const meant = word === undefined || !isSlip(String(value), word) ? undefined : tokens.get(word);
  return {
    message: `chỉ nhận ${values.length > 1 ? 'một trong các giá trị' : 'giá trị'}: ${choices(values, labels)}.`,
    fix: `viết ${meant ?? 'một trong các giá trị này'}.`,
  };
}

/**
 * Whether who wrote one word meant the other: a token stands for a legal fact, and “relates” is not “replaces”. One letter in
 * five may be wrong, or one of them has all the words of the other.
 */
function isSlip(written: string, word: string): boolean {
  const [from, to] = [slugify(written), slugify(word)];
  if (from.includes(to) || to.includes(from) || to.includes('-')) return true;
  return editDistance(from, to) <= Math.max(1, Math.floor(to.length / 5));
}

/** The tokens, each with what it means: “active (Đang thực hiện), …”. */
function choices(tokens: readonly string[], labels: Labels): string {
  return tokens.map((token) => (labels[token] === undefined ? token : `${token} (${labels[token]})`)).join(', ');
}

/** A broken pattern: an id gets the slug it should be, everything else the hint that its schema carries. */
function formatMessage(schema: z.ZodType, value: string, path: Path): CodedMessage {
  const { description } = fieldMeta(schema, path);
  const slug = slugify(value).slice(0, SLUG_MAX_LENGTH).replace(/-$/, '');
  // A letter of another alphabet has no place in a slug: without it the word would be another.
  if (schemaIsSlug(schema, path) && OTHER_ALPHABET.test(value)) {
    return {
      code: 'id-invalid',
      message: 'mã có chữ của bảng chữ khác, trông như chữ thường.',
      fix: 'gõ lại cả mã bằng chữ thường không dấu, chữ số và gạch ngang.',
    };
  }
  const isId = hasSlugForm(slug) && schemaIsSlug(schema, path);
  const parts = value.split(/[;,|/]|\s+và\s+/u).map(slugify);
  if (isId && parts.length > 1 && parts.every(hasSlugForm)) {
    const message = 'đây là nhiều mã trong một giá trị.';
    return { code: 'id-invalid', message, fix: `viết từng mã: ${parts.join(', ')}.` };
  }
  if (isId) {
    return {
      code: 'id-invalid',
      message: 'mã chỉ gồm chữ thường không dấu, chữ số và gạch ngang đơn ở giữa.',
      fix: `viết ${slug}.`,
    };
  }
  const meant = meantFormat(schema, path, value);
  return {
    code: 'format-invalid',
    message: 'giá trị này không đúng dạng.',
    fix:
      meant !== undefined
        ? `viết ${meant}.`
        : description
          ? `viết đúng dạng: ${inSentence(description)}.`
          : 'xem mẫu trong phần hướng dẫn.',
  };
}

const OTHER_ALPHABET = /[^\P{L}\p{Script=Latin}]/u;

/** What stands around a value by habit: quotes, “Số:”, the folders of a file, a symbol behind a number, what an address begins with. */
const HABITS: readonly ((value: string) => string)[] = [
  (value) => value.replace(/^[\s‘’“”"'«]+|[\s‘’“”"'»]+$/gu, ''),
  (value) => value.replace(/^số\s*:?\s*/iu, ''),
  (value) => value.replace(/^\/+|\/+$/g, ''),
  (value) => value.slice(value.lastIndexOf('/') + 1),
  (value) => value.split('/', 1)[0]!,
  (value) => `https://${value}`,
  (value) => `/${value.replace(/^\/+|\/+$/g, '')}/`,
];

/** The value without what a habit added to it, or with what it left out, if the field takes that. */
function meantFormat(schema: z.ZodType, path: Path, value: string): string | undefined {
  const field = schemaAt(schema, path);
  if (field === undefined || value.length > 200) return undefined;
  return HABITS.map((habit) => habit(value)).find((one) => one !== '' && one !== value && accepts(field, one));
}

/** Whether the field takes what `slugify` makes. */
function schemaIsSlug(schema: z.ZodType, path: Path): boolean {
  const field = schemaAt(schema, path);
  return field !== undefined && accepts(field, 'a-1') && !accepts(field, 'A 1');
}

function customMessage(code: unknown, value: string, field: string): CodedMessage {
  if (code === 'date-invalid') return { code, ...dateMessage(value, field) };
  if (code === 'due-time') return { code: 'date-invalid', ...dueTimeMessage(value) };
  if (code === 'url-path') return { code: 'format-invalid', ...urlMessage(value) };
  if (code === 'relation-target') {
    return {
      code,
      message: 'mỗi quan hệ phải chỉ đúng một văn bản.',
      fix: 'ghi document (văn bản đã đăng) hoặc citation (văn bản chưa đăng), không ghi cả hai.',
    };
  }
  return { code: 'value-invalid', message: 'giá trị này không dùng được.', fix: 'xem mẫu trong phần hướng dẫn.' };
}

/** An address that goes on after its host, or whose host is none. */
function urlMessage(value: string): Message {
  if (!hasPlainHost(value)) {
    return {
      message: 'tên miền chỉ gồm chữ, chữ số, dấu chấm và dấu gạch nối.',
      fix: 'viết cả giao thức và tên miền, ví dụ https://vanban.example.vn.',
    };
  }
  const { origin, pathname } = new URL(value);
  const folder = `${pathname}/`.replace(/\/{2,}/g, '/');
  return {
    message: 'đường dẫn của Trang thông tin chỉ gồm giao thức và tên miền; thư mục trên máy chủ ghi ở basePath.',
    fix: folder === '/' ? `viết ${origin}.` : `viết ${origin}, và ghi «basePath: ${folder}».`,
  };
}

/** A description as it stands within a sentence; “URL” and the like stay. */
function inSentence(description: string): string {
  return description.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
}
