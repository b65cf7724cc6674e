import type { Marker, MarkerForm } from './markers.ts';
import { isFirst, isNext } from './sequence.ts';

/**
 * Numbers with a dash, as the Party and older papers write them: “I- …”, “1- …”, “a – …”. A dash after a number is also a
 * span (“1 - 2 ngày”) or part of a word (“I-ốt”), so letters must follow, a capital where a blank stands before the dash.
 */
const DASHED: readonly [MarkerForm, RegExp][] = [
  ['roman', /^([IVX]{1,5})(?:[-–—](?=\s+["“(]?\p{L})|\s[-–—](?=\s+["“(]?\p{Lu}))/u],
  ['clause', /^(\d{1,3})(?:[-–—](?=\s+["“(]?\p{L})|\s[-–—](?=\s+["“(]?\p{Lu}))/u],
  ['letter', /^([a-eg-ik-vxyđ])(?:[-–—](?=\s+["“(]?\p{L})|\s[-–—](?=\s+["“(]?\p{Lu}))/u],
];

/** The usual way to write each of them. */
const USUAL: readonly [MarkerForm, RegExp][] = [
  ['roman', /^[IVX]{1,5}[./](?=\s)/],
  ['clause', /^\d{1,3}[a-zđ]?[./](?=\s|\p{Lu})/u],
  ['letter', /^[a-eg-ik-vxyđ]\d?[)./](?=\s)/],
];

/** The number with a dash that a text begins with, or undefined. */
export function dashedNumber(text: string): Marker | undefined {
  for (const [form, pattern] of DASHED) {
    const match = pattern.exec(text);
    if (match) return { form, number: match[1]!, text: match[0] };
  }
  return undefined;
}

/**
 * The forms that a document numbers with a dash: a first and a second number begin lines, and no line begins with the
 * same form in its usual way. Where both ways meet nobody can tell which of them counts what.
 */
export function dashedForms(lines: readonly string[]): Set<MarkerForm> {
  const starts = lines.map((line) => line.replace(/^\s*(?:#{1,6}\s+)?[*_]*/, ''));
  const dashed = starts.flatMap((start) => dashedNumber(start) ?? []);
  const forms = DASHED.map(([form]) => form).filter((form) => {
    const [numbers, usual] = [dashed.filter((marker) => marker.form === form), USUAL.find(([name]) => name === form)!];
    const first = numbers.find(({ number }) => isFirst(form, number));
    const hasSecond = first !== undefined && numbers.some(({ number }) => isNext(form, first.number, number));
    return hasSecond && !starts.some((start) => usual[1].test(start));
  });
  return new Set(forms);
}
