import type { DraftHeader, ProposedTask } from '../draft/draft.ts';
import type { UnitMention } from '../../domain/naming/mentions.ts';
import type { ReadDuty } from './read-duty.ts';
import { taskTitle } from './task-title.ts';

type Task = Omit<ProposedTask, 'evidence'>;

/** A duty as a proposed task, with what is not sure of its units. */
export function toTask(
  duty: ReadDuty,
  { id, provision }: { id: string; provision: string },
  header: DraftHeader,
): { task: Task; unsure: string[] } {
  const unsure: string[] = [];
  const idsOf = (mentions: readonly UnitMention[]): string[] => {
    for (const mention of mentions) if (!mention.isSure) unsure.push(doubtOf(mention));
    return [...new Set(mentions.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))];
  };
  const named = idsOf(duty.to);
  const addressees = [...new Set(header.to.flatMap(({ units }) => units))];
  const isForAll = duty.to.length === 0 && (duty.isGeneral || duty.isNobodys);
  const to = named.length === 0 && isForAll ? addressees : named;
  if (to.length === 0 && unsure.length === 0)
    unsure.push('chưa xác định được đơn vị được giao: ghi đơn vị vào mục Giao cho (to).');
  const lead = duty.lead.length > 0 ? idsOf(duty.lead) : [];
  const coordinators = idsOf(duty.coordinators).filter((unit) => !to.includes(unit));
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
    unsure: [...new Set(unsure)],
  };
}

function doubtOf({ words, ids, isOutOfTime }: UnitMention): string {
  if (ids.length === 0) return `«${words}» chưa có trong don-vi/: thêm đơn vị, hoặc ghi mã của đơn vị được nói đến.`;
  if (isOutOfTime) return `«${words}» (${ids.join(', ')}) không hoạt động vào ngày ban hành: xem lại mã đơn vị.`;
  return `«${words}» có thể là ${ids.join(', ')}: xem lại mã đơn vị.`;
}
