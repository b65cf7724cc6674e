import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { SchemaField } from '../../outputs/schema-fields.ts';
import type { Knowledge, NamedThing } from '../worker/calls.ts';

/** What may be typed at a place of the file. */
export interface Offers {
  knowledge: Knowledge;
  /** The provisions of the document as it is. */
  provisions: readonly NamedThing[];
}

/** Keys whose values are ids, and whose ids they are. */
const UNITS: ReadonlySet<string> = new Set(['units', 'to', 'lead', 'coordinators']);
/** The schema of what stands inside a key. */
const INSIDE: Readonly<Record<string, keyof Knowledge['fields']>> = {
  to: 'addressee',
  signer: 'signer',
  source: 'source',
  release: 'release',
  changes: 'change',
  relations: 'relation',
  aliases: 'alias',
  tasks: 'task',
  indicators: 'indicator',
};

/** What fits where the cursor stands: keys of the schema, their values, units, topics, documents, provisions. */
export function completionsAt(
  context: Pick<CompletionContext, 'explicit'>,
  lines: readonly string[],
  offers: Offers,
): { typed: string; options: Completion[] } | undefined {
  const before = lines.at(-1) ?? '';
  if (!isInHeader(lines)) return undefined;
  const value = /^\s*(?:- )?([A-Za-z]+):\s+(?:\[[^\]]*?)?([\p{L}\p{N}-]*)$/u.exec(before);
  if (value) return offered(value[2]!, valuesOf(value[1]!, parentsOf(lines), offers), context);
  const entry = /^\s*- ([\p{L}\p{N}-]*)$/u.exec(before);
  const parents = parentsOf(lines);
  const listed = entry && valuesOf(parents.at(-1) ?? '', parents.slice(0, -1), offers);
  if (entry && listed && listed.length > 0) return offered(entry[1]!, listed, context);
  const key = /^\s*(?:- )?([A-Za-z]*)$/.exec(before);
  return key ? offered(key[1]!, keysOf(schemaIn(parents, offers)), context) : undefined;
}

function offered(
  typed: string,
  options: Completion[],
  { explicit }: Pick<CompletionContext, 'explicit'>,
): { typed: string; options: Completion[] } | undefined {
  return options.length === 0 || (typed === '' && !explicit) ? undefined : { typed, options };
}

const isInHeader = (lines: readonly string[]): boolean =>
  lines[0]?.trim() === '---' && !lines.slice(1).some((line) => line.trim() === '---');

/** The keys that the last line stands under, the outermost first. */
function parentsOf(lines: readonly string[]): string[] {
  let indent = indentOf(lines.at(-1) ?? '');
  const parents: string[] = [];
  for (const line of lines.slice(1, -1).toReversed()) {
    const key = /^(\s*(?:- )?)([A-Za-z]+):\s*$/.exec(line);
    if (!key || key[1]!.length >= indent) continue;
    parents.unshift(key[2]!);
    indent = key[1]!.length;
  }
  return parents;
}

/** A dash counts as an indent: what stands behind it is inside. */
const indentOf = (line: string): number => /^\s*(?:- )?/.exec(line)![0].length;

function schemaIn(parents: readonly string[], { knowledge }: Offers): readonly SchemaField[] {
  const inner = parents.at(-1);
  const name = inner === undefined ? 'document' : INSIDE[inner];
  // The units of a task are a list of ids, the lines of “Kính gửi” a list of mappings.
  if (name === undefined || (inner === 'to' && parents.includes('tasks'))) return [];
  return knowledge.fields[name];
}

const keysOf = (fields: readonly SchemaField[]): Completion[] =>
  fields.map(({ key, title, description }) => ({
    label: key,
    detail: title,
    apply: `${key}: `,
    type: 'property',
    ...(description !== undefined && { info: description }),
  }));

function valuesOf(key: string, parents: readonly string[], offers: Offers): Completion[] {
  const { knowledge, provisions } = offers;
  const isOfTask = parents.includes('tasks');
  if (UNITS.has(key) && (key !== 'to' || isOfTask)) return things(knowledge.units);
  if (key === 'topics') return things(knowledge.topics);
  if (key === 'document') return things(knowledge.documents);
  if (key === 'provision') return things(provisions);
  if (key === 'typeName') return knowledge.kinds.map((label) => ({ label, type: 'text' }));
  const field = schemaIn(parents, offers).find((one) => one.key === key);
  return (field?.values ?? []).map(({ token, label }) => ({
    label: token,
    type: 'enum',
    ...(label !== undefined && { detail: label }),
  }));
}

const things = (all: readonly NamedThing[]): Completion[] =>
  all.map(({ id, name }) => ({ label: id, detail: name, type: 'constant' }));

/** The same for the editor. */
export function completionSource(offers: () => Offers): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const lines = context.state.sliceDoc(0, context.pos).split('\n');
    const found = completionsAt(context, lines, offers());
    return found
      ? { from: context.pos - found.typed.length, options: found.options, validFor: /^[\p{L}\p{N}-]*$/u }
      : null;
  };
}
