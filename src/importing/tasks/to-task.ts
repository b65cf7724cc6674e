import { unlistedText } from '../draft/doubt-text.ts';
import type { ProposedTask, UnitPlace, UnlistedUnit } from '../draft/draft.ts';
import { beginsWithVerb } from '../../vietnamese/verbs.ts';
import type { UnitMention } from '../../domain/naming/mentions.ts';
import type { ReadDuty } from './read-duty.ts';
import { taskTitle } from './task-title.ts';

type Task = Omit<ProposedTask, 'evidence'>;

type List = Extract<UnitPlace, { task: string }>['list'];

/** Whom a paper is sent to: the units that are known, and names that the register lacks. */
export interface Addressees {
  units: readonly string[];
  unlisted: readonly string[];
}

/** What is not sure of the units of a task. */
export interface Unsure {
  message: string;
  unlisted?: UnlistedUnit;
}

/** A duty as a proposed task, with what is not sure of its units. */
export function toTask(
  duty: ReadDuty,
  { id, provision }: { id: string; provision: string },
  addressees: Addressees,
): { task: Task; unsure: Unsure[] } {
  const unsure: Unsure[] = [];
  const lacking = (words: string, list: List): Unsure => ({
    message: `${unlistedText([words])}: đăng ký đơn vị mới, hoặc chọn đơn vị được nói đến.`,
    unlisted: { words, places: [{ task: id, list }] },
  });
  const idsOf = (mentions: readonly UnitMention[], list: List): string[] => {
    for (const { words, ids, isSure, isOutOfTime } of mentions) {
      if (ids.length === 0) unsure.push(lacking(words, list));
      else if (!isSure) unsure.push({ message: doubtOf(words, ids, isOutOfTime) });
    }
    return [...new Set(mentions.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))];
  };
  const named = idsOf(duty.to, 'to');
  const isForAll = duty.to.length === 0 && (duty.isGeneral || duty.isNobodys);
  const to = isForAll ? [...addressees.units] : named;
  if (isForAll) unsure.push(...addressees.unlisted.map((words) => lacking(words, 'to')));
  // What begins with no verb may begin with somebody whom no rule knows.
  if (isForAll && to.length > 0 && !beginsWithVerb(duty.predicate))
    unsure.push({ message: 'câu không nói rõ giao cho ai nên đang giao cho mọi nơi nhận: chọn đúng đơn vị.' });
  if (to.length === 0 && unsure.length === 0)
    unsure.push({ message: 'chưa xác định được đơn vị được giao: ghi đơn vị vào mục Giao cho (to).' });
  const lead = duty.lead.length > 0 ? idsOf(duty.lead, 'lead') : [];
  const coordinators = idsOf(duty.coordinators, 'coordinators').filter((unit) => !to.includes(unit));
  const { dueDate, dueText } = duty.deadline;
  return {
    task: {
      id,
      title: taskTitle(duty.predicate),
      provision,
      quote: duty.quote,
      to,
      ...(lead.length > 0 && { lead }),
      ...(coordinators.length > 0 && { coordinators }),
      ...(dueDate !== undefined && { dueDate }),
      ...(dueText !== undefined && { dueText }),
      ...(duty.product !== undefined && { product: duty.product }),
      certainty: Math.round((to.length === 0 ? Math.min(duty.certainty, 0.5) : duty.certainty) * 100) / 100,
    },
    unsure,
  };
}

/** Of many units of one name so many are told. */
const SHOWN = 5;

function doubtOf(words: string, ids: readonly string[], isOutOfTime: boolean | undefined): string {
  const others = ids.length > SHOWN ? ` và ${ids.length - SHOWN} đơn vị khác` : '';
  const units = `${ids.slice(0, SHOWN).join(', ')}${others}`;
  if (isOutOfTime) return `«${words}» (${units}) không hoạt động vào ngày ban hành: xem lại mã đơn vị.`;
  return `«${words}» có thể là ${units}: xem lại mã đơn vị.`;
}
