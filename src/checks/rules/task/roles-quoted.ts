import type { Content, Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { Task } from '../../../domain/document/task.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { type Groups, groupsById, means } from '../../groups.ts';
import { chargedUnits, type ChargedUnits } from '../../sentence/charged-units.ts';
import { type UnitFinder, unitFinder } from '../../sentence/named-units.ts';
import { taskRow } from '../../sentence/task-row.ts';
import { type TaskSentence, taskSentences } from '../../sentence/task-sentence.ts';

const LEAD_QUOTED: IssueKind = {
  code: 'lead-quoted',
  part: 'references',
  severity: 'warning',
  title: 'Câu giao nhiệm vụ nêu đơn vị chủ trì khác',
  meaning: 'Câu giao nhiệm vụ nêu đơn vị chủ trì, nhưng lead của nhiệm vụ không ghi đơn vị đó hoặc bỏ trống.',
  remedy: 'Ghi lead theo câu giao nhiệm vụ. Đơn vị đó chủ trì việc khác thì để nguyên.',
  wrong: 'quote: Phòng Y tế chủ trì lập kế hoạch\nto: [phong-y-te]',
  right: 'quote: Phòng Y tế chủ trì lập kế hoạch\nto: [phong-y-te]\nlead: [phong-y-te]',
};

const COORDINATOR_QUOTED: IssueKind = {
  code: 'coordinator-quoted',
  part: 'references',
  severity: 'warning',
  title: 'Câu giao nhiệm vụ nêu đơn vị phối hợp chưa ghi',
  meaning:
    'Câu giao nhiệm vụ nêu đơn vị phối hợp, nhưng coordinators của nhiệm vụ không có đơn vị đó: trang của đơn vị sẽ thiếu nhiệm vụ này.',
  remedy: 'Thêm đơn vị vào coordinators. Câu không giao đơn vị đó phối hợp thì để nguyên.',
  wrong: 'quote: phối hợp với Phòng Nội vụ lập kế hoạch',
  right: 'quote: phối hợp với Phòng Nội vụ lập kế hoạch\ncoordinators: [phong-noi-vu]',
};

/** Whom the sentence of a task makes leader or helper is so in its fields, by name or through a group. */
export const rolesQuoted: Rule = {
  kinds: [LEAD_QUOTED, COORDINATOR_QUOTED],
  find: (content) =>
    content.documents
      .filter(({ value }) => value.tasks.length > 0)
      .flatMap((at) =>
        taskSentences(at.value).flatMap((sentence, index) => (sentence ? compare(at, index, sentence, content) : [])),
      ),
};

function compare(at: Sourced<DirectiveDocument>, index: number, sentence: TaskSentence, content: Content): Finding[] {
  const task = at.value.tasks[index]!;
  const groups = groupsById(content);
  const find = unitFinder(content);
  const row = taskRow(at.value, task);
  const { leads, coordinators } = (row && chargedInRow(row, find)) ?? chargedBy(sentence, task, find, groups);
  // An id that no unit has is told by itself, with what it means.
  const isKnown = (ids: readonly string[] = []): boolean => ids.every((id) => groups.has(id));
  if (!isKnown(task.lead) || !isKnown(task.coordinators) || !isKnown(task.to)) return [];
  const missingLeads = leads
    .filter(({ ids }) => !ids.some((id) => means(task.lead ?? [], id, groups)))
    .map(({ ids }) => ids[0]!);
  const isHeard = (id: string): boolean =>
    means([...(task.coordinators ?? []), ...(task.lead ?? [])], id, groups) ||
    (!task.to.includes(id) && means(task.to, id, groups));
  // A task that is given to helpers only is their part of the duty.
  const isHelpers = task.to.every((id) => coordinators.some(({ ids }) => ids.includes(id)));
  const missingHelpers = isHelpers
    ? []
    : [...new Set(coordinators.filter(({ ids }) => !ids.some(isHeard)).map(({ ids }) => ids[0]!))];
  return [
    ...(missingLeads.length > 0 ? [leadFinding(at, index, [...new Set(missingLeads)])] : []),
    ...(missingHelpers.length > 0 ? [helperFinding(at, index, missingHelpers)] : []),
  ];
}

const HELPERS = /phối hợp(?:\s+(?:với|cùng|thực hiện))?\s*:?/iu;

/** Whom the row of a table charges in cells of their own; undefined where it has none for that. A cell may name both. */
function chargedInRow(row: NonNullable<ReturnType<typeof taskRow>>, find: UnitFinder): ChargedUnits | undefined {
  const lead = row.get('lead') ?? '';
  const [leaders = '', ...helpers] = lead.split(HELPERS);
  const others = [...helpers, row.get('coordinators') ?? ''].join('; ');
  if (lead === '' && !row.has('coordinators')) return undefined;
  return { leads: find(leaders), coordinators: find(others) };
}

/** Who is charged where the quote stands; where nobody is, who is in the words that open the list of its provision. */
function chargedBy(sentence: TaskSentence, { to }: Task, find: UnitFinder, groups: Groups): ChargedUnits {
  const { text, quote, end, stem } = sentence;
  const own = chargedUnits(text.slice(0, end), find);
  const near = own.leads.filter(
    (lead) => lead.end > quote.start || !isAnother(text.slice(lead.end, quote.start), find),
  );
  if (own.leads.length + own.coordinators.length > 0) {
    return { leads: near, coordinators: own.leads.length > near.length ? inQuote(own, sentence) : own.coordinators };
  }
  const above = chargedUnits(stem, find);
  // Whoever is named in the sentence itself is charged by nothing above it.
  if (above.leads.length === 0 || find(text.slice(0, end)).length > 0) return own;
  const isOurs = above.leads.some(({ ids }) => ids.some((id) => means(to, id, groups)));
  return isOurs ? above : own;
}

const inQuote = ({ coordinators }: ChargedUnits, { quote }: TaskSentence): ChargedUnits['coordinators'] =>
  coordinators.filter(({ start, end }) => end > quote.start && start < quote.end);

/** Between the leader and the quote another unit gets a duty of its own. */
function isAnother(between: string, find: UnitFinder): boolean {
  const helpers = chargedUnits(between, find).coordinators;
  return find(between).some(({ start }) => !helpers.some((helper) => helper.start === start));
}

function leadFinding(at: Sourced<DirectiveDocument>, index: number, ids: readonly string[]): Finding {
  const { id, lead } = at.value.tasks[index]!;
  return {
    kind: LEAD_QUOTED,
    at,
    path: ['tasks', index, 'lead'],
    ...(lead && { value: lead.join(', ') }),
    message: `câu giao nhiệm vụ ${id} nêu đơn vị chủ trì là ${ids.join(', ')}${lead ? ', khác mục này' : ', nhưng nhiệm vụ chưa ghi'}.`,
    fix: `${lead ? 'viết' : 'thêm'} «lead: [${ids.join(', ')}]»; đơn vị này chủ trì việc khác thì để nguyên.`,
  };
}

function helperFinding(at: Sourced<DirectiveDocument>, index: number, ids: readonly string[]): Finding {
  const { id, coordinators = [] } = at.value.tasks[index]!;
  return {
    kind: COORDINATOR_QUOTED,
    at,
    path: ['tasks', index, 'coordinators'],
    ...(coordinators.length > 0 && { value: coordinators.join(', ') }),
    message: `câu giao nhiệm vụ ${id} nêu đơn vị phối hợp ${ids.join(', ')}, nhưng nhiệm vụ chưa ghi.`,
    fix: `viết «coordinators: [${[...coordinators, ...ids].join(', ')}]»; câu không giao đơn vị này phối hợp thì để nguyên.`,
  };
}
