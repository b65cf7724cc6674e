import { type Event, EVENT_ID, parseEvents, SCALAR_STYLE } from 'js-yaml';

/** An event that begins a node. */
export type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>;

/** What YAML forbids and the rule on characters names: the parser sees another sign there. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * The line end before a bracket that stands alone on its line. YAML wants such a bracket further in than its key; people
 * put it below the key, and nothing else can be meant.
 */
const BEFORE_CLOSER = /\n(?=[ \t]*[\]}]+,?[ \t]*$)/gm;

/** Why there are no events: the parser says where, and of what it takes and we do not also what. */
export type YamlFault = Error & { mark?: { position: number }; code?: string };

/** The events of the one document in a text (none where it is empty), or what is wrong with it. */
export function eventsOf(text: string): readonly Event[] | YamlFault {
  const readable = text.replace(CONTROL, '\ufffd');
  const events = nodesOf(readable);
  if (!(events instanceof Error)) return events;
  // As long as before, so that offsets keep their meaning.
  const closed = nodesOf(readable.replace(BEFORE_CLOSER, ' '));
  return closed instanceof Error ? events : closed;
}

function nodesOf(text: string): readonly Event[] | YamlFault {
  try {
    // Depth has a message of its own.
    const [, ...events] = parseEvents(text, { maxDepth: Infinity });
    const hasMore = events.some(({ type }) => type === EVENT_ID.DOCUMENT);
    return hasMore ? moreThanOne(text) : events.slice(0, -1);
  } catch (error) {
    return error as YamlFault;
  }
}

/** The fault of a text in which something stands before a line that begins another document. */
function moreThanOne(text: string): YamlFault {
  const first = text.search(/^(?!---|\.\.\.|[ \t]*(?:#|$))/m);
  const position = first + text.slice(first).search(/^(?:---|\.\.\.)/m);
  return Object.assign(new Error('more than one document'), { mark: { position }, code: 'MULTIPLE_DOCS' });
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
