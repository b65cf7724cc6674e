import { type Event, EVENT_ID, getScalarValue, type ScalarEvent } from 'js-yaml';
import type { Position } from '../../issues/issue.ts';
import type { CodedMessage } from '../../issues/message.ts';
import { formatPath } from '../../issues/path.ts';
import type { Report } from '../report.ts';
import { isAbsent, type NodeEvent, startOf } from './yaml-events.ts';
import { yamlMessages } from './yaml-messages.ts';
import { propertyMessages } from './yaml-properties.ts';

/** Deeper nesting than any schema here has. */
const MAX_DEPTH = 20;
/** The longest text of a field, in UTF-16 units: a quote may be a whole paragraph. */
const MAX_VALUE = 20_000;
/** A plan for a city has 400 tasks, an office's list 2,000 abbreviations. */
const MAX_ENTRIES = 5_000;
/** Three times as many as the widest schema here has. */
const MAX_KEYS = 100;
/** How far a text is read. */
export interface Walk {
  text: string;
  events: readonly Event[];
  /** The event that comes next. */
  next: number;
  /** Where the event before it ends. */
  end: number;
  /** The way to the field that is being read. */
  path: (string | number)[];
  report: Report;
  placeOf: (offset: number) => Position;
  /** Where each field stands, if anyone asks. */
  positions?: Map<string, Position>;
}

/** The mapping that a whole text is, or undefined where it is none; then a message is written. */
export function readRoot(walk: Walk): Record<string, unknown> | undefined {
  const root = walk.events[0] as NodeEvent | undefined;
  if (root === undefined || isAbsent(root)) return {};
  if (root.type === EVENT_ID.MAPPING) return readNode(walk) as Record<string, unknown>;
  walk.report({ ...walk.placeOf(startOf(root, walk.text, walk.end)), ...yamlMessages.notMapping(walk.text) });
  return undefined;
}

function advance(walk: Walk): NodeEvent {
  const event = walk.events[walk.next]! as NodeEvent;
  walk.next += 1;
  if (event.type === EVENT_ID.SCALAR && event.valueEnd >= 0) walk.end = event.valueEnd;
  return event;
}

/** Passes over a node with everything in it. */
function skipNode(walk: Walk): void {
  let depth = 0;
  do {
    const event = walk.events[walk.next] as Event;
    if (event.type === EVENT_ID.POP) depth -= 1;
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) depth += 1;
    walk.next += 1;
  } while (depth > 0);
}

function readNode(walk: Walk): unknown {
  const event = walk.events[walk.next]! as NodeEvent;
  if (walk.path.length > MAX_DEPTH) {
    walk.report({ ...walk.placeOf(startOf(event, walk.text, walk.end)), ...yamlMessages.tooDeep(MAX_DEPTH) });
    skipNode(walk);
    return '';
  }
  const messages = propertyMessages(event, walk.text);
  if (messages.length > 0) reportAt(startOf(event, walk.text, walk.end), messages, walk);
  advance(walk);
  if (event.type === EVENT_ID.MAPPING) return readMapping(walk);
  if (event.type === EVENT_ID.SEQUENCE) return readSequence(walk);
  return event.type === EVENT_ID.SCALAR ? readScalar(event, walk) : '';
}

function readScalar(event: ScalarEvent, walk: Walk): string {
  const length = event.valueEnd - event.valueStart;
  if (length <= MAX_VALUE) return getScalarValue(walk.text, event);
  reportAt(startOf(event, walk.text, walk.end), [yamlMessages.tooLong(length, MAX_VALUE)], walk);
  return '';
}

/** Reports that a list or mapping is too long, at the first that is too many, and passes over the others. */
function passOver<T>(message: CodedMessage, read: T, walk: Walk): T {
  reportAt(startOf(walk.events[walk.next]! as NodeEvent, walk.text, walk.end), [message], walk);
  while (walk.events[walk.next]!.type !== EVENT_ID.POP) skipNode(walk);
  walk.next += 1;
  return read;
}

function reportAt(offset: number, messages: readonly CodedMessage[], { path, placeOf, report }: Walk): void {
  for (const message of messages) report({ ...placeOf(offset), key: formatPath(path), ...message });
}

function readSequence(walk: Walk): unknown[] {
  const items: unknown[] = [];
  for (let event = walk.events[walk.next]!; event.type !== EVENT_ID.POP; event = walk.events[walk.next]!) {
    if (items.length >= MAX_ENTRIES) return passOver(yamlMessages.tooManyEntries(MAX_ENTRIES), items, walk);
    walk.path.push(items.length);
    walk.positions?.set(formatPath(walk.path), walk.placeOf(startOf(event as NodeEvent, walk.text, walk.end)));
    items.push(readNode(walk));
    walk.path.pop();
  }
  walk.next += 1;
  return items;
}

function readMapping(walk: Walk): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const starts = new Map<string, number>();
  while (walk.events[walk.next]!.type !== EVENT_ID.POP) {
    if (starts.size >= MAX_KEYS) return passOver(yamlMessages.tooManyKeys(MAX_KEYS), data, walk);
    const keyEvent = walk.events[walk.next]! as NodeEvent;
    const start = startOf(keyEvent, walk.text, walk.end);
    const key = readKey(walk);
    const first = key === undefined ? undefined : starts.get(key);
    if (key === undefined || first !== undefined) {
      if (first !== undefined) reportDuplicate(key!, first, start, walk);
      skipNode(walk);
      continue;
    }
    starts.set(key, start);
    walk.path.push(key);
    const messages = propertyMessages(keyEvent, walk.text);
    if (messages.length > 0) reportAt(start, messages, walk);
    if (walk.positions) walk.positions.set(formatPath(walk.path), valuePlace(start, walk));
    data[key] = readNode(walk);
    walk.path.pop();
  }
  walk.next += 1;
  return data;
}

/** The key that comes next, or undefined where it can be none; then a message is written. */
function readKey(walk: Walk): string | undefined {
  const event = walk.events[walk.next]! as NodeEvent;
  const start = startOf(event, walk.text, walk.end);
  const key = event.type === EVENT_ID.SCALAR && !isAbsent(event) ? getScalarValue(walk.text, event) : undefined;
  if (event.type === EVENT_ID.SCALAR) advance(walk);
  else skipNode(walk);
  if (key !== undefined && key !== '__proto__') return key;
  walk.report({ ...walk.placeOf(start), ...yamlMessages.wrongKey(key) });
  return undefined;
}

function reportDuplicate(key: string, first: number, start: number, { path, placeOf, report }: Walk): void {
  const message = yamlMessages.duplicateKey(key, placeOf(first).line);
  report({ ...placeOf(start), key: formatPath([...path, key]), ...message });
}

/** The value's place where it stands beside its key, which is where the key stands otherwise. */
function valuePlace(keyStart: number, walk: Walk): Position {
  const place = walk.placeOf(keyStart);
  const event = walk.events[walk.next]! as NodeEvent;
  if (isAbsent(event)) return place;
  const value = walk.placeOf(startOf(event, walk.text, walk.end));
  return value.line === place.line ? value : place;
}
