import { upperFirst } from '../../vietnamese/case/first-letter.ts';
import { deadlineOf } from '../../domain/deadline/deadline.ts';
import { isSilentOnDeadline } from '../../domain/deadline/silence.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { oncePer } from '../../domain/once-per.ts';
import { dutiesWithInherited, type Duty } from '../../corpus/queries/duties.ts';
import { officeFor } from '../../domain/unit/addressed-office.ts';
import type { DutyRole } from '../../domain/unit/duty-role.ts';
import { progressKey } from '../../domain/progress/progress-key.ts';
import { revisionNotes, type RevisionNote } from '../../domain/document/revision-notes.ts';
import { stands } from '../../corpus/queries/document-status.ts';
import { REQUIRED_FACTS } from '../../domain/document/source-field.ts';
import { taskSchema, type Indicator, type Task } from '../../domain/document/task.schema.ts';
import { strings } from '../../strings.ts';
import type { Addresses } from '../site/addresses.ts';
import {
  documentEntry,
  shownDate,
  type DocumentEntry,
  type NamedLink,
  type ShownDate,
} from '../naming/document-entry.ts';
import { citedName, fullName, nameToCite } from '../naming/document-name.ts';
import { topicLinks, unitLinks } from '../naming/named-links.ts';
import { provisionLink, type ProvisionLink } from '../naming/provision-link.ts';
import { shownDeadline, type ShownDeadline } from '../naming/shown-deadline.ts';
import { roleParts, type RolePart } from './role-parts.ts';

/** What a directive may set for a task: the columns of the sheet that stay blank where it sets nothing. */
export type RequiredFact = (typeof REQUIRED_FACTS)[number];

/** One duty of a unit: a row of its list and of its sheet. */
export interface DutyRow {
  /** `document/task/revision`: what a tick belongs to. */
  key: string;
  document: string;
  task: string;
  revision: number;
  /** What changed with each revision: why an older tick no longer counts. */
  revisions: (Omit<RevisionNote, 'date'> & { date: ShownDate })[];
  /** STT, counted through the whole sheet. */
  number: number;
  title: string;
  quote: string;
  provision: ProvisionLink;
  /** The task on the page of its document. */
  href: string;
  /** Why this is the unit's duty. */
  reason: string;
  /** The same in short, of a duty that was another unit's: told in the row itself, on paper too. */
  inherited?: string;
  role: DutyRole;
  lead: NamedLink[];
  coordinators: NamedLink[];
  due?: ShownDeadline;
  /** No deadline is recorded, and yet the words that the task quotes set one: that the document sets none is not said. */
  dueInWords?: true;
  product?: string;
  reporting?: string;
  legalBasis: string[];
  topics: NamedLink[];
  indicators: Indicator[];
}

/** The duties that one document gives to the unit. */
export interface DutyGroup {
  /** `fullName` stands beside the title, `citation` where nothing else says which document is meant, `toCite` in reports. */
  document: DocumentEntry & { fullName: string; citation: string; toCite: string };
  /** What the document sets for none of these duties, with its label from the schema. */
  unset: { fact: RequiredFact; label: string }[];
  /** What it sets for others of its duties, whoever has them: of these it cannot be said that the document does not. */
  setElsewhere: RequiredFact[];
  /** Whether that is everything: then no row has a fact to show. */
  setsNothing: boolean;
  /** Why these are the unit's duties, where all share the reason. */
  reason?: string;
  /** What the unit leads, what it coordinates in and what is simply given to it, apart. */
  parts: RolePart<DutyRow>[];
  /** The rows of all parts, in their order. */
  rows: DutyRow[];
}

/** Everything that a unit has to do, and the documents whose duties no longer stand. */
export interface Checklist {
  groups: DutyGroup[];
  total: number;
  /** Documents that gave the unit duties and are superseded or closed. */
  past: DocumentEntry[];
}

/** The Vietnamese name of a column, from the schema. */
export const TASK_FACT_LABELS = Object.fromEntries(
  REQUIRED_FACTS.map((fact) => [fact, taskSchema.shape[fact].meta()?.title ?? fact]),
) as Record<RequiredFact, string>;

/** The lists that have been asked for, by the site's base path and the unit. */
const known = oncePer((_corpus: Corpus) => new Map<string, Checklist>());

/**
 * The duties of a unit or of a group as such, newest document first, in each the role that binds most first. Page, sheet
 * and files of a unit ask for the same list: it is worked out once.
 */
export function checklist(corpus: Corpus, unitId: string, addresses: Addresses): Checklist {
  const lists = known(corpus);
  const key = `${addresses.home} ${unitId}`;
  const list = lists.get(key) ?? checklistOf(corpus, unitId, addresses);
  lists.set(key, list);
  return list;
}

function checklistOf(corpus: Corpus, unitId: string, addresses: Addresses): Checklist {
  const byDocument = Map.groupBy(dutiesWithInherited(corpus, unitId), (duty) => duty.document);
  const past: DocumentEntry[] = [];
  const groups: DutyGroup[] = [];
  let number = 0;
  for (const [document, duties] of byDocument) {
    const entry = documentEntry(corpus, document, addresses);
    if (!stands(corpus, document)) {
      past.push(entry);
      continue;
    }
    const parts = roleParts(duties, strings.checklist.roles).map((part) => ({
      ...part,
      rows: part.rows.map((duty) => dutyRow(corpus, unitId, duty, (number += 1), addresses)),
    }));
    const rows = parts.flatMap((part) => part.rows);
    const names = { fullName: fullName(document), citation: citedName(document), toCite: nameToCite(document) };
    const reasons = new Set(rows.map((row) => row.reason));
    const [reason] = reasons.size === 1 ? reasons : [];
    const unset = unsetFacts(rows);
    groups.push({
      document: { ...entry, ...names },
      unset: unset.map((fact) => ({ fact, label: TASK_FACT_LABELS[fact] })),
      setElsewhere: factsSet(document),
      setsNothing: unset.length === REQUIRED_FACTS.length,
      ...(reason === undefined ? {} : { reason }),
      parts,
      rows,
    });
  }
  return { groups, total: number, past };
}

function dutyRow(corpus: Corpus, unitId: string, duty: Duty, number: number, addresses: Addresses): DutyRow {
  const { document, task } = duty;
  const deadline = deadlineOf(task, document);
  return {
    key: progressKey({ document: document.slug, task: task.id, revision: task.revision }),
    document: document.slug,
    task: task.id,
    revision: task.revision,
    revisions: revisionNotes(document.changes, task).map((note) => ({ ...note, date: shownDate(note.date) })),
    number,
    title: task.title,
    quote: task.quote,
    provision: provisionLink(document, task.provision, addresses),
    href: addresses.task(document.slug, task.id),
    reason: reasonFor(corpus, unitId, duty),
    ...(duty.via !== 'name' && 'inherited' in duty.via && { inherited: upperFirst(reasonFor(corpus, unitId, duty)) }),
    role: duty.role,
    lead: unitLinks(corpus, task.lead ?? [], addresses),
    coordinators: unitLinks(corpus, task.coordinators ?? [], addresses),
    ...(deadline && { due: shownDeadline(deadline) }),
    ...(!deadline && !isSilent(document, task) && { dueInWords: true as const }),
    ...(task.product === undefined ? {} : { product: task.product }),
    ...(task.reporting === undefined ? {} : { reporting: task.reporting }),
    legalBasis: task.legalBasis ?? [],
    topics: topicLinks(corpus, task.topics, addresses),
    indicators: task.indicators,
  };
}

/** By name or through which group, in which role, and whether the address line of the document names it too. */
function reasonFor(corpus: Corpus, unitId: string, { document, role, via }: Duty): string {
  const words = strings.checklist;
  if (via !== 'name' && 'inherited' in via) {
    return words.inherited[via.scope](corpus.unitById.get(via.inherited)?.name ?? via.inherited);
  }
  const named = corpus.unitById.get(via === 'name' ? unitId : via.group);
  const reason =
    via !== 'name'
      ? words.byGroup[role](named?.name ?? via.group)
      : named?.kind === 'group'
        ? words.asGroup[role]
        : words.byName[role];
  const line = document.to.find(({ units }) => units.some((id) => id === named?.id));
  if (!line || !named) return reason;
  const office = officeFor(line.text, [named.name, ...(named.shortName === undefined ? [] : [named.shortName])]);
  return words.addressedToo(reason, office);
}

/** What a document sets for some of its tasks. */
const factsSet = oncePer((document: DirectiveDocument): RequiredFact[] =>
  REQUIRED_FACTS.filter((fact) => document.tasks.some((task) => setsFact(task, document, fact))),
);

/** The tasks of a document for which it is silent on a deadline: found in its text, for all units that have them. */
const silentTasks = oncePer(
  (document: DirectiveDocument): ReadonlySet<Task> =>
    new Set(document.tasks.filter((task) => isSilentOnDeadline(task, document))),
);

const isSilent = (document: DirectiveDocument, task: Task): boolean => silentTasks(document).has(task);

/** Whether a document sets a fact for one of its tasks. */
export function setsFact(task: Task, document: DirectiveDocument, fact: RequiredFact): boolean {
  return fact === 'dueDate' ? !isSilent(document, task) : task[fact] !== undefined;
}

function unsetFacts(rows: readonly DutyRow[]): RequiredFact[] {
  const isSet: Record<RequiredFact, (row: DutyRow) => boolean> = {
    dueDate: (row) => row.due !== undefined || row.dueInWords === true,
    lead: (row) => row.lead.length > 0,
    coordinators: (row) => row.coordinators.length > 0,
    product: (row) => row.product !== undefined,
    reporting: (row) => row.reporting !== undefined,
  };
  return REQUIRED_FACTS.filter((fact) => !rows.some(isSet[fact]));
}
