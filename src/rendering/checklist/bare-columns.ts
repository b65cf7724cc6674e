import type { DutyGroup, RequiredFact } from '../../outputs/unit/checklist.ts';
import { SHRINKING_COLUMNS, type ShrinkingColumn } from '../../domain/unit/sheet-columns.ts';

const FACTS: Record<ShrinkingColumn, RequiredFact> = {
  lead: 'lead',
  coordinators: 'coordinators',
  due: 'dueDate',
  product: 'product',
};

/** The columns for which no document of the sheet sets anything: on paper their room goes to the words. */
export function bareColumns(groups: readonly DutyGroup[]): ShrinkingColumn[] {
  return SHRINKING_COLUMNS.filter((column) =>
    groups.every(({ unset }) => unset.some(({ fact }) => fact === FACTS[column])),
  );
}
