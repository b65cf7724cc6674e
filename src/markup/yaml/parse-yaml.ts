import { EVENT_ID } from 'js-yaml';
import type { Issue, Position } from '../../issues/issue.ts';
import type { Positions } from '../../issues/positions.ts';
import { findConflicts } from '../conflicts.ts';
import { inFileOrder, reportTo, type Report } from '../report.ts';
import { toSourceText } from '../source-text.ts';
import { eventsOf, type NodeEvent, startOf } from './yaml-events.ts';
import { explainGrammar } from './yaml-grammar.ts';
import { sayUnread } from '../unread.ts';
import { yamlMessages } from './yaml-messages.ts';
import { readRoot, type Walk } from './yaml-walk.ts';

export interface Yaml {
  /**
   * Mappings, lists and texts: no scalar is ever coerced. An empty file is an empty mapping. Absent where the text is
   * not YAML or not a mapping, so that nothing is concluded from a guess.
   */
  data?: Record<string, unknown>;
  issues: Issue[];
}

/** Values, lists and mappings of a file together; so many lines, too, which are counted before any is read. */
const MAX_NODES = 60_000;

/**
 * Reads YAML with every scalar as a string. `linesBefore` is the number of lines of the file before `text`. Never throws:
 * whatever is wrong is in `issues`, with the line and column of the raw file.
 */
export function parseYaml(file: string, text: string, linesBefore = 0): Yaml {
  const conflicts = findConflicts(file, text, linesBefore);
  if (conflicts.length > 0) return { issues: sayUnread(conflicts, 'rest') };
  const issues: Issue[] = [];
  const walk = beginWalk(text, linesBefore, reportTo(file, issues));
  const whole = walk && readRoot(walk);
  // Nothing is concluded from what was not read to its end.
  const data = issues.some(({ code }) => code === 'yaml-too-large') ? undefined : whole;
  return data ? { data, issues: inFileOrder(issues) } : { issues: sayUnread(inFileOrder(issues), 'fields') };
}

/**
 * Where each field stands in YAML that can be read, by its path (`tasks[2].dueDate`): its value, or its key where the
 * value is further down. Only messages need it, so it is not made with the data.
 */
export function yamlPositions(text: string, linesBefore = 0): Positions {
  const positions = new Map([['', { line: linesBefore + 1, column: 1 }]]);
  const walk = beginWalk(text, linesBefore, () => {});
  if (walk) readRoot({ ...walk, positions });
  return positions;
}

function beginWalk(text: string, linesBefore: number, report: Report): Walk | undefined {
  let source: ReturnType<typeof toSourceText> | undefined;
  const placeOf = (offset: number): Position => {
    source ??= toSourceText(text);
    const { line, column } = source.placeOf(offset);
    return { line: line + linesBefore, column };
  };
  const end = endOfLines(text, MAX_NODES);
  if (end >= 0) {
    report({ ...placeOf(end), ...yamlMessages.tooManyLines(MAX_NODES) });
    return undefined;
  }
  const events = eventsOf(text);
  if (events instanceof Error) {
    for (const { offset, message } of explainGrammar(text, events)) report({ ...placeOf(offset), ...message });
    return undefined;
  }
  if (events.length > MAX_NODES) {
    const event = events.slice(MAX_NODES).find(({ type }) => type !== EVENT_ID.POP) as NodeEvent | undefined;
    report({ ...placeOf(event ? startOf(event, text, 0) : text.length), ...yamlMessages.tooMuch(MAX_NODES) });
    return undefined;
  }
  return { text, events, next: 0, end: 0, path: [], report, placeOf };
}

/** Where the line after so many begins, or -1 where there is none. */
function endOfLines(text: string, count: number): number {
  let end = 0;
  for (let line = 0; line < count; line += 1) {
    end = text.indexOf('\n', end) + 1;
    if (end === 0) return -1;
  }
  return end < text.length ? end : -1;
}
