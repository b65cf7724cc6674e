import type { z } from 'zod';
import { accepts, entryOf, type Schema, tokensOf } from '../../domain/field/schema-layers.schema.ts';
import { schemaAt } from '../../issues/field-label.ts';
import { plainIssues } from '../../issues/plain-issues.ts';
import type { Path } from '../../issues/path.ts';

type Holder = Record<string | number, unknown>;

/** Each round mends what the round before brought to light: an empty mapping lacks its own fields. */
const ROUNDS = 5;

/** One of these fits every required text and list of the model; a new shape of field needs its own here. */
const PLACEHOLDERS: readonly unknown[] = ['x', '1', '2000-01-01', 'http://x.vn', [], { type: 'cites', citation: 'x' }];

/**
 * Refused data with every refused field left out, or a stand-in put where a value is required, so that the checks can go
 * on and all faults of a file come to light in one run. Lists keep their length: places keep their meaning.
 * @returns undefined where nothing sensible remains
 */
export function recoverData<T>(schema: z.ZodType<T>, data: unknown): T | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const rest = structuredClone(data) as Holder;
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = schema.safeParse(rest);
    if (result.success) return result.data;
    for (const issue of plainIssues(result.error.issues)) mend(rest, schema, issue);
  }
  return undefined;
}

function mend(root: Holder, schema: z.ZodType, issue: z.core.$ZodIssue): void {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const holder = holderOf(root, [...path, '']);
    for (const key of issue.keys) delete holder?.[key];
    return;
  }
  const field = schemaAt(schema, path);
  const last = path.at(-1);
  const holder = holderOf(root, path);
  if (!field || last === undefined || !holder) return;
  if (accepts(field, undefined)) delete holder[last];
  else holder[last] = structuredClone(placeholderFor(field));
}

function placeholderFor(field: Schema): unknown {
  const [token] = tokensOf(field);
  if (token !== undefined) return token;
  const fitting = PLACEHOLDERS.find((candidate) => accepts(field, candidate));
  if (fitting !== undefined) return fitting;
  const entry = entryOf(field);
  return entry ? [placeholderFor(entry)] : {};
}

function holderOf(root: Holder, path: Path): Holder | undefined {
  return path.slice(0, -1).reduce<Holder | undefined>((holder, part) => holder?.[part] as Holder | undefined, root);
}
