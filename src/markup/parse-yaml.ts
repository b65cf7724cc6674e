import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml';
import type { Issue, Position } from '../issues/issue.ts';
import { formatPath, type Path } from '../issues/path.ts';
import { findConflicts } from './conflicts.ts';
import { inFileOrder, reportTo, type Report } from './report.ts';
import { grammarLetter, yamlLetters } from './yaml-letters.ts';

export interface Yaml {
  /**
   * Mappings, lists and texts: no scalar is ever coerced. An empty file is an empty mapping. Absent where the text is
   * not YAML or not a mapping, so that nothing is concluded from a guess.
   */
  data?: Record<string, unknown>;
  /** Where each field stands, by its path (`tasks[2].dueDate`): its value, or its key where the value is further down. */
  positions: ReadonlyMap<string, Position>;
  issues: Issue[];
}

/** Deeper nesting than any schema here has; it also keeps the walk off the end of the stack. */
const MAX_DEPTH = 20;

interface Walk {
  text: string;
  report: Report;
  positions: Map<string, Position>;
  placeOf: (offset: number) => Position;
}

/**
 * Reads YAML with every scalar as a string. `linesBefore` is the number of lines of the file before `text`. Never throws:
 * whatever is wrong is in `issues`, with the line and column of the raw file.
 */
export function parseYaml(file: string, text: string, linesBefore = 0): Yaml {
  const conflicts = findConflicts(file, text, linesBefore);
  if (conflicts.length > 0) return { positions: new Map(), issues: conflicts };
  const issues: Issue[] = [];
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    // The package compares every key with every other; `mappingOf` looks them up.
    uniqueKeys: false,
    // At “silent” a second document in the text would be dropped without a word.
    logLevel: 'error',
  });
  const placeOf = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const walk: Walk = { text, report: reportTo(file, issues), positions: new Map(), placeOf };
  walk.positions.set('', { line: linesBefore + 1, column: 1 });
  reportGrammar(document.errors, walk);
  const root = document.contents;
  const isReadable = document.errors.length === 0 && (root === null || isMap(root));
  if (root && !isMap(root) && document.errors.length === 0) {
    walk.report({ ...placeOf(root.range?.[0] ?? 0), ...yamlLetters.notMapping(text) });
  }
  const data = isMap(root) ? valueOf(root, [], walk) : {};
  return {
    ...(isReadable && { data: data as Record<string, unknown> }),
    positions: walk.positions,
    issues: inFileOrder(issues),
  };
}

/** One letter per line: a single slip often makes the parser stumble twice. */
function reportGrammar(errors: readonly YAMLError[], walk: Walk): void {
  const lines = new Set<number>();
  for (const error of errors) {
    const offset = offsetOf(error, walk.text);
    const place = walk.placeOf(offset);
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    const lineStart = walk.text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1;
    walk.report({ ...place, ...grammarLetter(error.code, firstLine(walk.text.slice(lineStart))) });
  }
}

/** A quote that nobody closes is noticed at the end of the file; the writer must look where it opens. */
function offsetOf({ message, pos }: YAMLError, text: string): number {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  return quote === undefined ? pos[0] : Math.max(text.lastIndexOf(quote, pos[0] - 1), 0);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return (end < 0 ? text : text.slice(0, end)).trim();
}

function valueOf(node: Node, path: Path, walk: Walk): unknown {
  const place = walk.placeOf(node.range?.[0] ?? 0);
  if (path.length > MAX_DEPTH) {
    walk.report({ ...place, ...yamlLetters.tooDeep(MAX_DEPTH) });
    return '';
  }
  reportProperties(node, path, walk);
  if (isMap(node)) return mappingOf(node.items as Pair<Node, Node | null>[], path, walk);
  if (!isSeq(node)) return isScalar(node) ? String(node.value ?? '') : '';
  return node.items.map((item, index) => {
    const itemPath = [...path, index];
    walk.positions.set(formatPath(itemPath), walk.placeOf((item as Node).range?.[0] ?? 0));
    return valueOf(item as Node, itemPath, walk);
  });
}

/** Anchors, aliases and tags make one place mean another, or a text something else: none is accepted. */
function reportProperties(node: Node, path: Path, walk: Walk): void {
  const found = { ...walk.placeOf(node.range?.[0] ?? 0), key: formatPath(path) };
  if (isAlias(node)) return walk.report({ ...found, ...yamlLetters.alias(node.source) });
  if ('anchor' in node && node.anchor) walk.report({ ...found, ...yamlLetters.anchor(node.anchor) });
  if (node.tag) walk.report({ ...found, ...yamlLetters.tag(node.tag) });
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
  const comment = /^[ \t]+(#\S.*)/.exec(walk.text.slice(node.range[1], node.range[1] + 200).split('\n', 1)[0]!);
  if (walk.text[node.range[1]] === ' ' && comment) {
    walk.report({ ...found, ...yamlLetters.comment(comment[1]!) });
  }
}

function mappingOf(pairs: readonly Pair<Node, Node | null>[], path: Path, walk: Walk): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  for (const { key: keyNode, value } of pairs) {
    const place = walk.placeOf(keyNode?.range?.[0] ?? 0);
    const key = isScalar(keyNode) ? String(keyNode.value) : undefined;
    if (key === undefined || key === '__proto__') {
      walk.report({ ...place, ...yamlLetters.wrongKey(key) });
      continue;
    }
    const fieldPath = [...path, key];
    reportProperties(keyNode, fieldPath, walk);
    const line = lines.get(key);
    if (line !== undefined) {
      walk.report({ ...place, key: formatPath(fieldPath), ...yamlLetters.duplicateKey(key, line) });
      continue;
    }
    lines.set(key, place.line);
    const valuePlace = value ? walk.placeOf(value.range?.[0] ?? 0) : place;
    walk.positions.set(formatPath(fieldPath), valuePlace.line === place.line ? valuePlace : place);
    data[key] = value ? valueOf(value, fieldPath, walk) : '';
  }
  return data;
}
