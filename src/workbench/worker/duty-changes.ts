import type { DutyRow } from '../../outputs/unit/checklist.ts';

/** What becomes of one duty of a unit when the document is published as it is written now. */
export interface DutyChange {
  kind: 'new' | 'changed' | 'ended';
  title: string;
  /** The deadline; of a changed duty the one that it had, where that is another. */
  due?: string;
  dueBefore?: string;
  /** What else is other than before. */
  facts: ChangedFact[];
}

export type ChangedFact = 'quote' | 'title' | 'provision' | 'role' | 'lead' | 'coordinators' | 'product' | 'reporting';

const VALUES: Record<ChangedFact, (row: DutyRow) => string> = {
  quote: ({ quote }) => quote,
  title: ({ title }) => title,
  provision: ({ provision }) => provision.text,
  role: ({ role }) => role,
  lead: ({ lead }) => lead.map(({ name }) => name).join('; '),
  coordinators: ({ coordinators }) => coordinators.map(({ name }) => name).join('; '),
  product: ({ product = '' }) => product,
  reporting: ({ reporting = '' }) => reporting,
};

/** The duties of a unit that are new, other or no longer there; a duty is the same by the id of its task. */
export function dutyChanges(before: readonly DutyRow[], now: readonly DutyRow[]): DutyChange[] {
  const earlier = new Map(before.map((row) => [row.task, row]));
  const left = new Set(now.map(({ task }) => task));
  return [
    ...now.flatMap((row) => changeOf(earlier.get(row.task), row)),
    ...before
      .filter(({ task }) => !left.has(task))
      .map((row): DutyChange => ({ kind: 'ended', title: row.title, ...dueOf(row), facts: [] })),
  ];
}

const dueOf = ({ due }: DutyRow): { due?: string } => (due ? { due: due.text } : {});

function changeOf(before: DutyRow | undefined, now: DutyRow): DutyChange[] {
  if (!before) return [{ kind: 'new', title: now.title, ...dueOf(now), facts: [] }];
  const facts = (Object.keys(VALUES) as ChangedFact[]).filter((fact) => VALUES[fact](before) !== VALUES[fact](now));
  const [dueBefore, due] = [before.due?.text ?? '', now.due?.text ?? ''];
  if (facts.length === 0 && dueBefore === due) return [];
  return [{ kind: 'changed', title: now.title, ...dueOf(now), ...(dueBefore !== due && { dueBefore }), facts }];
}
