import { documentCodeKey, parseDocumentCode } from '../../domain/document/document-code.ts';
import { findDocumentCitations } from '../../domain/citation/document-citation.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import type { Draft, ProposedTask } from '../../importing/draft/draft.ts';
import { readBack } from '../../importing/draft/read-back.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';
import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';
import { accountFor, type Difference } from '../../importing/account.ts';
import type { Paper } from '../../importing/paper/block.ts';
import type { Key, KeyTask } from './key.ts';

/** So many right of so many, with what was wrong. */
export interface Share {
  right: number;
  all: number;
  wrong: string[];
}

export interface Score {
  header: Share;
  provisions: Share;
  relations: Share;
  /** Characters of the source that the draft has not, and those it has alone. */
  /** Where draft and paper do not say the same. */
  differences: Difference[];
  recall: Share;
  precision: Share;
  /** Units, roles and deadlines of the tasks that were found. */
  facts: Share;
}

const share = (): Share => ({ right: 0, all: 0, wrong: [] });

function count(into: Share, isRight: boolean, wrong: string): void {
  into.all += 1;
  if (isRight) into.right += 1;
  else into.wrong.push(wrong);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const words = (text: string): string => toNewTonePlacement(collapseSpaces(text)).toLowerCase();

/** Rows of a table are provisions; of a paper as text nobody can tell that it had one. */
const withoutRow = (id: string): string => id.replace(/-dong-.*$/, '');

/** Compares a draft with the key of its paper. */
export function scoreOf(draft: Draft, { header, provisions, relations = [], tasks }: Key, paper: Paper): Score {
  const isText = paper.origin === 'text';
  return {
    header: headerShare(draft, header),
    provisions: provisionShare(draft, isText ? provisions.filter((id) => id === withoutRow(id)) : provisions),
    relations: relationShare(draft, relations),
    differences: accountFor(paper, draft),
    ...taskShares(draft, isText ? tasks.map((task) => ({ ...task, in: withoutRow(task.in) })) : tasks),
  };
}

function headerShare({ header }: Draft, key: Key['header']): Share {
  const read = share();
  const signer = header.signers.at(-1);
  for (const [field, wanted] of Object.entries(key)) {
    const found =
      field === 'to'
        ? header.to.map(({ units }) => units)
        : field === 'toPlaces'
          ? String(header.toPlaces.length)
          : field === 'position' || field === 'fullName'
            ? signer?.[field]
            : (header as unknown as Record<string, unknown>)[field];
    const isSame =
      typeof wanted === 'string' && typeof found === 'string' ? words(found) === words(wanted) : same(found, wanted);
    count(read, isSame, `${field}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  }
  return read;
}

function provisionShare({ body }: Draft, wanted: readonly string[]): Share {
  const read = share();
  const found = provisionsOf(readBack(body).body).map(({ id }) => id);
  for (const id of wanted) count(read, found.includes(id), `no ${id}`);
  for (const id of found) if (!wanted.includes(id)) count(read, false, `surplus ${id}`);
  return read;
}

function relationShare({ relations }: Draft, wanted: readonly string[]): Share {
  const read = share();
  const keyOf = (code: string): string => {
    const parsed = parseDocumentCode(code);
    return parsed ? documentCodeKey(parsed) : code;
  };
  const found = relations.map(({ type, citation }) => {
    const [cited] = findDocumentCitations(citation);
    return `${type} ${cited ? documentCodeKey(cited.code) : citation}`;
  });
  for (const one of wanted) {
    const [type = '', code = ''] = one.split(' ');
    count(read, found.includes(`${type} ${keyOf(code)}`), `no ${one} in ${found.join(', ')}`);
  }
  return read;
}

function taskShares({ tasks }: Draft, key: readonly KeyTask[]): Pick<Score, 'recall' | 'precision' | 'facts'> {
  const [recall, precision, facts] = [share(), share(), share()];
  const left = new Set(tasks);
  const matched = new Set<ProposedTask>();
  for (const wanted of key) {
    // One proposal answers one duty; where it holds two, the second is missed.
    const task = best(wanted, [...left]);
    if (task) {
      left.delete(task);
      matched.add(task);
    }
    if (wanted.optional) continue;
    count(recall, task !== undefined, `missed ${wanted.in}: ${wanted.quote}`);
    if (task) addFacts(facts, wanted, task);
  }
  for (const task of tasks) {
    const isOptional = key.some(
      (one) => one.optional === true && one.in === task.provision && words(task.quote).includes(words(one.quote)),
    );
    if (!isOptional) count(precision, matched.has(task), `surplus ${task.provision}: ${task.quote}`);
  }
  return { recall, precision, facts };
}

function best(wanted: KeyTask, tasks: readonly ProposedTask[]): ProposedTask | undefined {
  return tasks
    .filter(({ provision, quote }) => {
      if (provision !== wanted.in) return false;
      const [own, sought] = [words(quote), words(wanted.quote)];
      return own.includes(sought) || sought.includes(own);
    })
    .toSorted((a, b) => a.quote.length - b.quote.length)[0];
}

function addFacts(facts: Share, wanted: KeyTask, task: ProposedTask): void {
  for (const field of ['to', 'lead', 'coordinators'] as const) {
    const units = wanted[field];
    if (units === undefined) continue;
    const found = (task[field] ?? []).toSorted();
    count(facts, same(found, units.toSorted()), `${wanted.in} ${field}: ${found.join(', ')}, not ${units.join(', ')}`);
  }
  const due = wanted.dueDate ?? '';
  count(
    facts,
    (task.dueDate ?? '') === due,
    `${wanted.in} dueDate: ${task.dueDate}, not ${due || 'any'}: ${task.quote}`,
  );
  if (wanted.dueText !== undefined) {
    const found = words(task.dueText ?? '');
    count(facts, found.includes(words(wanted.dueText)), `${wanted.in} dueText: ${task.dueText}, not ${wanted.dueText}`);
  }
}
