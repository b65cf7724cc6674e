import type { Marker, MarkerForm } from './markers.ts';
import { enclosedNumber } from './enclosed-numbers.ts';
import { isFirst, isNext } from './sequence.ts';

const NUMBERS: readonly [MarkerForm, string][] = [
  ['roman', '[IVX]{1,5}'],
  ['clause', String.raw`\d{1,3}`],
  ['letter', '[a-eg-ik-vxyđ]'],
];

/**
 * Numbers with a dash, as the Party and older papers write them: “I- …”, “1- …”, “a – …”, “1-Kết quả”. A dash after a
 * number is also a span (“1 - 2 ngày”) or part of a word (“I-ốt”), so letters must follow, a capital where a blank stands
 * before the dash or none behind it.
 */
const DASHED = NUMBERS.map(([form, number]): [MarkerForm, RegExp] => [
  form,
  new RegExp(
    String.raw`^(${number})(?:[-–—](?=\s+["“(]?\p{L})|\s[-–—](?=\s+["“(]?\p{Lu})|[-–—](?=["“(]?\p{Lu}\p{L}+(?![\p{L}\p{N}/–\-])))`,
    'u',
  ),
]);

/** The usual way to write each of them. */
const USUAL: readonly [MarkerForm, RegExp][] = [
  ['roman', /^[IVX]{1,5}[./](?=\s)/],
  ['clause', /^\d{1,3}[a-zđ]?[./](?=\s|\p{Lu})/u],
  ['letter', /^[a-eg-ik-vxyđ]\d?[)./](?=\s)/],
];

/** What may be such a number as well where the document counts with a dash: “2- 100% chi bộ”, “2 - kết quả”. */
const LOOSE = /^(\d{1,3})\s?[-–—](?=\s+(?:["“«(]?\p{L}|\d+(?:[.,]\d+)?\s?%))/u;

/** The number with a dash that a text begins with, or undefined. */
export function dashedNumber(text: string): Marker | undefined {
  for (const [form, pattern] of DASHED) {
    const match = pattern.exec(text);
    if (match) return { form, number: match[1]!, text: match[0] };
  }
  return undefined;
}

/** What may be a number with a dash, and may as well be text. */
export function looseNumber(text: string): Marker | undefined {
  const match = LOOSE.exec(text);
  return match ? { form: 'clause', number: match[1]!, text: match[0], isDoubtful: true } : undefined;
}

/** The number with a dash, or in brackets, in a document that counts those forms so: more may follow there, where one is due. */
export function dashedNumberOf(text: string, forms: ReadonlySet<MarkerForm>): Marker | undefined {
  const enclosed = forms.has('bracketed') ? enclosedNumber(text) : undefined;
  if (enclosed) return enclosed;
  const sure = dashedNumber(text);
  if (sure) return forms.has(sure.form) ? sure : undefined;
  return forms.has('clause') ? looseNumber(text) : undefined;
}

/**
 * The forms that a document numbers with a dash: a first and a second number begin lines, or a first one where another
 * form has both; and no line begins with the same form in its usual way. Where both ways meet nobody can tell which of
 * them counts what.
 */
export function dashedForms(lines: readonly string[]): Set<MarkerForm> {
  const starts = lines.map((line) => line.replace(/^\s*(?:#{1,6}\s+)?/, '').replace(/[*_]/g, ''));
  const dashed = starts.flatMap((start) => dashedNumber(start) ?? []);
  const loose = starts.flatMap((start) => looseNumber(start)?.number ?? []);
  const unmixed = NUMBERS.flatMap(([form]) => {
    const usual = USUAL.find(([name]) => name === form)![1];
    const numbers = dashed.filter((marker) => marker.form === form).map(({ number }) => number);
    const first = numbers.find((number) => isFirst(form, number));
    if (first === undefined || starts.some((start) => usual.test(start))) return [];
    const others = form === 'clause' ? loose : [];
    return [{ form, hasSecond: [...numbers, ...others].some((number) => isNext(form, first, number)) }];
  });
  return new Set(unmixed.some(({ hasSecond }) => hasSecond) ? unmixed.map(({ form }) => form) : []);
}
