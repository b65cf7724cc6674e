import { expect, it } from 'vitest';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { aCorpus, aUnit } from '../../testing/builders/corpus.ts';
import { aHistory, aUnitHistory } from '../../testing/builders/history.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { unitsByDay } from './units-by-day.ts';

const daysOf = (before: Partial<Unit>, now: Partial<Unit>) => {
  const unit = aUnit('phong-a', 'Phòng A', { changes: [{ date: '2026-03-01', note: 'Sửa.' }], ...now });
  const history = aHistory([aDocument()], { units: new Map([['phong-a', aUnitHistory(unit, [before])]]) });
  return unitsByDay(aCorpus({ units: [unit] }), history).days;
};

it('others have a duty than before from the day on which a unit joined a group or left it, and on no other', () => {
  expect(daysOf({ groups: [] }, { groups: ['nhom'] })).toEqual(['', '2026-03-01']);
  expect(daysOf({ groups: ['nhom'] }, { groups: [] })).toEqual(['', '2026-03-01']);
  expect(daysOf({ groups: ['mot'] }, { groups: ['hai'] })).toEqual(['', '2026-03-01']);
  expect(daysOf({ groups: ['mot', 'hai'] }, { groups: ['hai', 'mot'] })).toEqual(['']);
  expect(daysOf({ name: 'Phòng cũ' }, {})).toEqual(['']);
});

it('others have a duty from the day after the last one of a unit that another took over', () => {
  const heir = { unit: 'phong-b', scope: 'whole' as const, resolution: 'Nghị quyết số 1/NQ-HĐND' };
  const units = [
    aUnit('phong-a', 'Phòng A', { validTo: '2026-02-28', successors: [heir] }),
    aUnit('phong-b', 'Phòng B'),
  ];
  expect(unitsByDay(aCorpus({ units }), { documents: new Map(), units: new Map() }).days).toEqual(['', '2026-03-01']);
});
