import { type Event, EVENT_ID, parseEvents, SCALAR_STYLE } from 'js-yaml';

/** An event that begins a node. */
export type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>;

/** What YAML forbids and the rule on characters names; in its place stands the sign for a character that was lost. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** The events of the one document in a text (none where it is empty), or what is wrong with it. */
export function eventsOf(text: string): readonly Event[] | Error {
  try {
    // Depth has a letter of its own.
    const [first, ...events] = parseEvents(text.replace(CONTROL, '\ufffd'), { maxDepth: Infinity });
    if (first === undefined) return [];
    const hasMore = events.some(({ type }) => type === EVENT_ID.DOCUMENT);
    return hasMore ? new Error('more than one document') : events.slice(0, -1);
  } catch (error) {
    return error as Error;
  }
}

/** Whether the value was left out: “name:” and nothing more. */
export function isAbsent(event: NodeEvent): boolean {
  return event.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.anchorStart < 0 && event.tagStart < 0;
}

/**
 * Offset of a node's first character. One that was left out has none: it could stand at the next dash, or at `end`,
 * which is where the node before it ends.
 */
export function startOf(event: NodeEvent, text: string, end: number): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  if (event.type !== EVENT_ID.SCALAR) return event.start;
  const { valueStart, style } = event;
  if (valueStart < 0) return Math.max(text.indexOf('-', end), end);
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? valueStart - 1 : valueStart;
}
