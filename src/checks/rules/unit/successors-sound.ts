import type { Sourced } from '../../../corpus/content.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { formatShortDate } from '../../../vietnamese/dates/dates.ts';
import { findDuplicates } from '../../duplicates.ts';
import type { Finding, Rule } from '../../finding.ts';
import { DUPLICATE_ENTRY } from '../written-twice.ts';

const SUCCESSORS_WHOLE: IssueKind = {
  code: 'successors-whole',
  part: 'references',
  severity: 'error',
  title: 'Hai đơn vị cùng kế thừa toàn bộ',
  meaning: 'Hai đơn vị được ghi là cùng kế thừa toàn bộ một đơn vị: không thể cùng đúng.',
  remedy: 'Xem lại nghị quyết sắp xếp: mỗi đơn vị nhận một phần thì ghi scope: part.',
  wrong: 'successors:\n  - unit: phong-a\n    scope: whole\n    …\n  - unit: phong-b\n    scope: whole\n    …',
  right: 'successors:\n  - unit: phong-a\n    scope: part\n    …\n  - unit: phong-b\n    scope: part\n    …',
};

const SUCCESSOR_SCOPE: IssueKind = {
  code: 'successor-scope',
  part: 'references',
  severity: 'warning',
  title: 'Đã có đơn vị kế thừa toàn bộ mà còn đơn vị kế thừa một phần',
  meaning: 'Một đơn vị kế thừa toàn bộ, một đơn vị khác lại kế thừa một phần: thường là ghi nhầm phạm vi.',
  remedy: 'Xem lại nghị quyết sắp xếp. Nghị quyết viết đúng như vậy thì để nguyên.',
};

const SUCCESSOR_ENDED: IssueKind = {
  code: 'successor-ended',
  part: 'references',
  severity: 'error',
  title: 'Đơn vị kế thừa đã kết thúc trước',
  meaning: 'Đơn vị kế thừa kết thúc hoạt động trước khi đơn vị này kết thúc, nên không thể nhận lại.',
  remedy: 'Xem lại ngày kết thúc của hai đơn vị, và đơn vị nào kế thừa đơn vị nào.',
};

/** One unit takes over the whole or several take over parts, each of them once and while it is at work. */
export const successorsSound: Rule = {
  kinds: [SUCCESSORS_WHOLE, SUCCESSOR_SCOPE, SUCCESSOR_ENDED, DUPLICATE_ENTRY],
  find: ({ units }) => {
    const ends = new Map(units.map(({ value }) => [value.id, value.validTo]));
    return units.flatMap((at) => [...scopes(at), ...twice(at), ...endedBefore(at, ends)]);
  },
};

function scopes(at: Sourced<Unit>): Finding[] {
  const { successors } = at.value;
  const whole = successors.find(({ scope }) => scope === 'whole');
  if (!whole) return [];
  return successors.flatMap((successor, index): Finding[] => {
    if (successor === whole || successor.unit === whole.unit) return [];
    const path = ['successors', index, 'unit'];
    const value = successor.unit;
    const message = `${whole.unit} đã được ghi là kế thừa toàn bộ.`;
    const fix = 'xem lại nghị quyết sắp xếp: mỗi đơn vị nhận một phần thì viết scope: part ở cả hai.';
    return [{ kind: successor.scope === 'whole' ? SUCCESSORS_WHOLE : SUCCESSOR_SCOPE, at, path, value, message, fix }];
  });
}

function twice(at: Sourced<Unit>): Finding[] {
  const written = at.value.successors.map(({ unit }, index) => ({ unit, index }));
  return findDuplicates(written, ({ unit }) => unit).map(({ item: { unit, index } }) => ({
    kind: DUPLICATE_ENTRY,
    at,
    path: ['successors', index, 'unit'],
    value: unit,
    message: 'đơn vị kế thừa này đã ghi ở trên.',
    fix: 'bỏ bớt một chỗ.',
  }));
}

function endedBefore(at: Sourced<Unit>, ends: ReadonlyMap<string, string | undefined>): Finding[] {
  const { validTo, successors } = at.value;
  return successors.flatMap(({ unit }, index): Finding[] => {
    const end = ends.get(unit);
    if (validTo === undefined || end === undefined || end >= validTo) return [];
    const message = `đơn vị kế thừa kết thúc hoạt động ngày ${formatShortDate(end)}, trước đơn vị này (${formatShortDate(validTo)}).`;
    const fix = 'xem lại validTo của hai đơn vị, và đơn vị nào kế thừa đơn vị nào.';
    return [{ kind: SUCCESSOR_ENDED, at, path: ['successors', index, 'unit'], value: unit, message, fix }];
  });
}
