import { describe, expect, it } from 'vitest';
import type { ComparedProvision, ComparedText } from './compared-text.ts';
import { differenceBetween, isSame, type ProvisionDifference } from './difference.ts';

const clause = (number: number, text: string, parent?: string): ComparedProvision => ({
  id: parent === undefined ? `khoan-${number}` : `${parent}-khoan-${number}`,
  ...(parent !== undefined && { parent }),
  citation: parent === undefined ? `khoản ${number}` : `khoản ${number} Điều ${parent.slice(5)}`,
  marker: `${number}.`,
  text,
});
const article = (number: number, text: string): ComparedProvision => ({
  id: `dieu-${number}`,
  citation: `Điều ${number}`,
  marker: `Điều ${number}.`,
  text,
});
const aText = (provisions: ComparedProvision[], fields: Partial<ComparedText> = {}): ComparedText => ({
  fields: [],
  provisions,
  tasks: [],
  formerIds: {},
  ...fields,
});
const told = (before: ComparedProvision[], after: ComparedProvision[], formerIds: Record<string, string> = {}) =>
  differenceBetween(aText(before), aText(after, { formerIds })).provisions.map(inShort);
const inShort = ({ fate, citation, formerCitation, moved }: ProvisionDifference): string =>
  [fate, citation, formerCitation && `(${formerCitation})`, moved && 'moved'].filter(Boolean).join(' ');

const REVIEW = 'Rà soát quy hoạch các khu dân cư.';
const REPORT = 'Báo cáo Uỷ ban nhân dân Thành phố trước ngày 15.';
const TRAIN = 'Tổ chức tập huấn cho cán bộ cấp xã.';

describe('the provisions of two versions', () => {
  it('have nothing to tell where both say the same', () => {
    const text = aText([clause(1, REVIEW), clause(2, REPORT)]);
    expect(isSame(differenceBetween(text, structuredClone(text)))).toBe(true);
  });

  it('are the same one by their id, though reworded', () => {
    expect(told([clause(1, REVIEW)], [clause(1, 'Rà soát lại quy hoạch khu dân cư.')])).toEqual(['changed khoản 1']);
    expect(told([clause(1, REVIEW)], [clause(1, 'Bãi bỏ.')])).toEqual(['changed khoản 1']);
  });

  it('are the same ones under other numbers, where one was put in before them', () => {
    expect(
      told([clause(1, REVIEW), clause(2, REPORT)], [clause(1, TRAIN), clause(2, REVIEW), clause(3, REPORT)]),
    ).toEqual(['inserted khoản 1', 'kept khoản 2 (khoản 1)', 'kept khoản 3 (khoản 2)']);
  });

  it('are the same ones where one was taken out between them, which is told where it stood', () => {
    expect(
      told([clause(1, REVIEW), clause(2, TRAIN), clause(3, REPORT)], [clause(1, REVIEW), clause(2, REPORT)]),
    ).toEqual(['deleted khoản 2', 'kept khoản 2 (khoản 3)']);
    expect(told([clause(1, TRAIN), clause(2, REVIEW)], [clause(1, REVIEW)])).toEqual([
      'deleted khoản 1',
      'kept khoản 1 (khoản 2)',
    ]);
  });

  it('are the same one where number and a few words were changed', () => {
    const later = REPORT.replace('15', '20');
    expect(
      told([clause(1, REVIEW), clause(2, REPORT)], [clause(1, REVIEW), clause(2, TRAIN), clause(3, later)]),
    ).toEqual(['inserted khoản 2', 'changed khoản 3 (khoản 2)']);
  });

  it('have moved where they stand in another order or under another article, and not where only numbers shift', () => {
    const [one, two, three] = [clause(1, REVIEW), clause(2, REPORT), clause(3, TRAIN)];
    expect(told([one, two, three], [clause(1, TRAIN), clause(2, REVIEW), clause(3, REPORT)])).toEqual([
      'kept khoản 1 (khoản 3) moved',
      'kept khoản 2 (khoản 1)',
      'kept khoản 3 (khoản 2)',
    ]);
    const before = [
      article(1, 'Nhiệm vụ'),
      clause(1, REVIEW, 'dieu-1'),
      article(2, 'Thi hành'),
      clause(1, REPORT, 'dieu-2'),
    ];
    const after = [
      article(1, 'Nhiệm vụ'),
      article(2, 'Thi hành'),
      clause(1, REPORT, 'dieu-2'),
      clause(2, REVIEW, 'dieu-2'),
    ];
    expect(told(before, after)).toEqual(['kept khoản 2 Điều 2 (khoản 1 Điều 1) moved']);
  });

  it('are the ones that the editors say, whatever their words', () => {
    expect(told([clause(1, REVIEW)], [clause(1, REVIEW), clause(2, 'Thôi.')], { 'khoan-2': 'khoan-1' })).toEqual(
      ['inserted khoản 1', 'changed khoản 2 (khoản 1) moved'].map((line) => line.replace(' moved', '')),
    );
  });

  it('are not mistaken for each other where many say the same few words', () => {
    expect(told([clause(1, 'Như trên.'), clause(2, 'Như trên.')], [clause(1, 'Như trên.')])).toEqual([
      'deleted khoản 2',
    ]);
  });
});

describe('the fields and tasks of two versions', () => {
  const field = (value: string) => ({ label: 'Thời hạn', value });

  it('are told by their labels: put in, taken out, changed', () => {
    const before = { fields: [field('15/7/2026'), { label: 'Địa danh', value: 'Huế' }] };
    const after = { fields: [field('20/7/2026'), { label: 'Trích yếu', value: 'Rà soát' }] };
    const { fields } = differenceBetween(aText([], before), aText([], after));
    expect(fields.map(({ fate, label }) => `${fate} ${label}`)).toEqual([
      'changed Thời hạn',
      'inserted Trích yếu',
      'deleted Địa danh',
    ]);
  });

  it('are told task by task, by id', () => {
    const task = (id: string, value: string) => ({ id, title: `Việc ${id}`, fields: [field(value)] });
    const { tasks } = differenceBetween(
      aText([], { tasks: [task('1', 'tháng 5'), task('2', 'tháng 6')] }),
      aText([], { tasks: [task('1', 'tháng 5'), task('2', 'tháng 7'), task('3', 'tháng 8')] }),
    );
    expect(tasks.map(({ fate, id }) => `${fate} ${id}`)).toEqual(['changed 2', 'inserted 3']);
    expect(tasks[0]?.fields[0]?.stretches.map(({ text }) => text)).toEqual(['tháng ', '6', '7']);
  });
});
