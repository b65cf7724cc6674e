import type { Gate, GateFinding } from '../../../corpus/gate/gate.ts';
import type { AllowedCode } from '../../../domain/release/allowance.schema.ts';
import type { Position } from '../../../issues/issue.ts';
import type { FlatText } from '../flat/flat-text.ts';
import { flatten } from '../flat/flatten.ts';
import { secretMarks } from '../marks/secret-marks.ts';
import { NUMBER_NAMES } from '../numbers/number-kinds.ts';
import { type PersonalNumber, personalNumbers } from '../numbers/personal-numbers.ts';
import { isOfContact } from './contact.ts';
import { namedNumbers, nameFindings } from './file-name.ts';
import { MARK_NAME } from './mark-name.ts';
import { type Portion, portionAt } from './portion.ts';
import { portionDigest } from './portion-digest.ts';

/**
 * A list of people fills pages: twice so many paragraphs are told, and so many places of each. What is in others cannot be
 * allowed before these are settled.
 */
const MOST = 20;

/** What was found, before it is known where. */
interface Place {
  code: AllowedCode;
  what: string;
  /** In the source. */
  offset: number;
}

/**
 * The gate of secrecy and personal data: what of a file may not be published as it stands, its name, keys, values, comments
 * and attributes included. A mark is told once a line, a number each time.
 */
export const GATE: Gate = { findingsIn, secretsIn, inspect };

function findingsIn(file: string, text: string): GateFinding[] {
  const flat = flatten(text);
  return findingsOf(file, text, flat, numbersIn(file, text, flat));
}

function secretsIn(file: string, text: string): string[] {
  return secretsOf(file, numbersIn(file, text, flatten(text)));
}

function inspect(file: string, text: string): { findings: GateFinding[]; secrets: string[] } {
  const flat = flatten(text);
  const numbers = numbersIn(file, text, flat);
  return { findings: findingsOf(file, text, flat, numbers), secrets: secretsOf(file, numbers) };
}

function findingsOf(file: string, text: string, flat: FlatText, numbers: readonly PersonalNumber[]): GateFinding[] {
  const places = numbers.map((number) => toPlace(number, flat));
  return [...nameFindings(file), ...located(file, text, [...marksByLine(text, flat), ...places])];
}

/** Each once: a list of people may have one of them on every line. */
function secretsOf(file: string, numbers: readonly PersonalNumber[]): string[] {
  const secrets = new Set(namedNumbers(file).map(({ digits }) => digits));
  for (const { digits } of numbers) secrets.add(digits);
  return [...secrets];
}

function numbersIn(file: string, text: string, flat: FlatText): PersonalNumber[] {
  return personalNumbers(flat.text).filter(
    ({ kind, start }) => !(kind === 'telephone' && isOfContact(file, text, flat.sourceAt(start))),
  );
}

function toPlace({ kind, start }: PersonalNumber, flat: FlatText): Place {
  return { code: 'personal-data', what: NUMBER_NAMES[kind], offset: flat.sourceAt(start) };
}

function marksByLine(text: string, flat: FlatText): Place[] {
  const byLine = new Map<number, Place>();
  for (const { start } of secretMarks(flat.text)) {
    const offset = flat.sourceAt(start);
    const line = text.lastIndexOf('\n', offset - 1);
    if (!byLine.has(line)) byLine.set(line, { code: 'secret-mark', what: MARK_NAME, offset });
  }
  return [...byLine.values()];
}

/** The places of one paragraph or field. */
interface Group {
  code: AllowedCode;
  portion: Portion;
  places: Place[];
}

function located(file: string, text: string, places: readonly Place[]): GateFinding[] {
  const { groups, others } = grouped(file, text, places);
  const told = groups.flatMap(({ code, portion: [start, end], places: inPortion }) => {
    const digest = portionDigest(file, code, text.slice(start, end));
    return inPortion.slice(0, MOST).map(({ what, offset }) => ({ code, what, offset, digest }));
  });
  const [next] = others;
  const rest = next ? [{ code: next.code, what: `${others.length} chỗ như vậy nữa`, offset: next.offset }] : [];
  const positionOf = positionsIn(text);
  return [...told, ...rest]
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, ...finding }) => ({ ...finding, ...positionOf(offset) }));
}

/** Places by their paragraph or field; those beyond the first paragraphs apart. */
function grouped(file: string, text: string, places: readonly Place[]): { groups: Group[]; others: Place[] } {
  const groups: Group[] = [];
  const others: Place[] = [];
  for (const place of places) {
    const { code, offset } = place;
    const group = groups.findLast((one) => one.code === code && one.portion[0] <= offset && offset < one.portion[1]);
    if (group) group.places.push(place);
    else if (groups.length < 2 * MOST) groups.push({ code, portion: portionAt(file, text, offset), places: [place] });
    else others.push(place);
  }
  return { groups, others };
}

/** Lines and columns of offsets that are asked for in their order. */
function positionsIn(text: string): (offset: number) => Position {
  let [line, lineStart] = [1, 0];
  return (offset) => {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = end + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}
