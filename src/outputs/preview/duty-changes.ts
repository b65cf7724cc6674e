import type { DutyRow } from '../unit/checklist.ts';

/** What becomes of one duty of a unit when content is published as it is written now. */
export interface DutyChange {
  fate: 'new' | 'changed' | 'ended';
  /** The slug of its document: the one that it has now, or had. */
  document: string;
  title: string;
  due?: string;
  /** The deadline until now, where it is another one; an empty one where there was none. */
  formerDue?: string;
  /** What else is other than before. */
  facts: ChangedFact[];
}

const VALUES = {
  quote: ({ quote }) => quote,
  title: ({ title }) => title,
  provision: ({ provision }) => provision.text,
  role: ({ role }) => role,
  lead: ({ lead }) => lead.map(({ name }) => name).join('; '),
  coordinators: ({ coordinators }) => coordinators.map(({ name }) => name).join('; '),
  product: ({ product = '' }) => product,
  reporting: ({ reporting = '' }) => reporting,
  indicators: ({ indicators }) => JSON.stringify(indicators),
  revision: ({ revision }) => String(revision),
} satisfies Record<string, (row: DutyRow) => string>;

export type ChangedFact = keyof typeof VALUES;

/**
 * The duties of a unit that are new, other or no longer there.
 * @param keyOf what tells that two rows are one duty: unless told otherwise the id of its task, in one document
 */
export function dutyChanges(
  before: readonly DutyRow[],
  now: readonly DutyRow[],
  keyOf: (row: DutyRow) => string = ({ task }) => task,
): DutyChange[] {
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  const left = new Set(now.map(keyOf));
  return [
    ...now.flatMap((row) => changeOf(earlier.get(keyOf(row)), row)),
    ...before
      .filter((row) => !left.has(keyOf(row)))
      .map((row): DutyChange => ({ fate: 'ended', ...told(row), facts: [] })),
  ];
}

const told = ({ document, title, due }: DutyRow): Pick<DutyChange, 'document' | 'title' | 'due'> => ({
  document,
  title,
  ...(due && { due: due.text }),
});

function changeOf(before: DutyRow | undefined, now: DutyRow): DutyChange[] {
  if (!before) return [{ fate: 'new', ...told(now), facts: [] }];
  const facts = (Object.keys(VALUES) as ChangedFact[]).filter((fact) => VALUES[fact](before) !== VALUES[fact](now));
  const [formerDue, due] = [before.due?.text ?? '', now.due?.text ?? ''];
  if (facts.length === 0 && formerDue === due) return [];
  return [{ fate: 'changed', ...told(now), ...(formerDue !== due && { formerDue }), facts }];
}
