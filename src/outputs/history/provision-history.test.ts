import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { aHistory } from '../../testing/builders/history.ts';
import { addressesUnder } from '../site/addresses.ts';
import { changedMarks } from './changed-marks.ts';
import { provisionHistory } from './provision-history.ts';

const DATES = ['2026-01-10', '2026-03-05', '2026-04-01'];
const versions = (...texts: string[][]): DirectiveDocument[] =>
  texts.map((clauses, index) =>
    aDocument({
      changes: DATES.slice(0, index + 1).map((date) => ({
        date,
        kind: 'editorial',
        level: 'major',
        note: 'Sửa.',
        tasks: [],
      })),
      body: { provisions: clauses.map((text, place) => aClause(String(place + 1), text)) },
    }),
  );
const told = (...texts: string[][]) => {
  const states = versions(...texts);
  const history = aHistory(states).documents.get('cong-van')!;
  return provisionHistory(aCorpus({ documents: [states.at(-1)!] }), history).map(({ citation, isGone, changes }) => [
    isGone ? `${citation}, gone` : citation,
    ...changes.map(({ neighbours, difference }) => `${neighbours.after.number} ${difference.fate}`),
  ]);
};

const REVIEW = 'Rà soát quy hoạch các khu dân cư.';
const REPORT = 'Báo cáo Uỷ ban nhân dân Thành phố trước ngày 15.';
const TRAIN = 'Tổ chức tập huấn cho cán bộ cấp xã.';

describe('what became of the provisions of a document', () => {
  it('is nothing where none was changed', () => {
    expect(told([REVIEW, REPORT], [REVIEW, REPORT])).toEqual([]);
    expect(told([REVIEW])).toEqual([]);
  });

  it('is told of each that was changed, the latest change first', () => {
    const [second, third] = [REPORT.replace('15', '20'), REPORT.replace('15', '25')];
    expect(told([REVIEW, REPORT], [REVIEW, second], [REVIEW, third])).toEqual([['khoản 2', '3 changed', '2 changed']]);
  });

  it('follows a provision through its numbers, and is not told of one whose number alone was changed', () => {
    const later = REPORT.replace('15', '20');
    expect(told([REVIEW, REPORT], [REVIEW, later], [TRAIN, REVIEW, later])).toEqual([
      ['khoản 1', '3 inserted'],
      ['khoản 3', '3 kept', '2 changed'],
    ]);
  });

  it('tells of one that is gone apart from another one that has its number now', () => {
    expect(told([REVIEW, TRAIN, REPORT], [REVIEW, REPORT], [REVIEW, REPORT.replace('15', '20')])).toEqual([
      ['khoản 2', '3 changed', '2 kept'],
      ['khoản 2, gone', '2 deleted'],
    ]);
  });
});

it('several that one version took out are told each for itself', () => {
  expect(told([REVIEW, TRAIN, REPORT], [REVIEW])).toEqual([
    ['khoản 2, gone', '2 deleted'],
    ['khoản 3, gone', '2 deleted'],
  ]);
});

describe('the marks beside provisions', () => {
  const marksOf = (...texts: string[][]) => {
    const states = versions(...texts);
    const corpus = aCorpus({ documents: [states.at(-1)!] });
    return changedMarks(corpus, states.at(-1)!, aHistory(states), addressesUnder('/'));
  };

  it('are none of a provision that is gone, nor of one whose number alone was changed', () => {
    expect(marksOf([REVIEW, REPORT], [REVIEW])).toEqual([]);
    expect(marksOf([REVIEW, REPORT], [TRAIN, REVIEW, REPORT]).map(({ id }) => id)).toEqual(['khoan-1']);
  });

  it('say of one that stands elsewhere now that it was moved', () => {
    expect(marksOf([REVIEW, REPORT, TRAIN], [TRAIN, REVIEW, REPORT])).toMatchObject([
      { id: 'khoan-1', label: 'Chuyển chỗ ngày 05/3/2026' },
    ]);
  });

  it('tell of the last change that was one, when only its number was changed since', () => {
    expect(
      marksOf([REVIEW, REPORT], [REVIEW, REPORT.replace('15', '20')], [TRAIN, REVIEW, REPORT.replace('15', '20')]),
    ).toMatchObject([
      { id: 'khoan-1', label: 'Thêm ngày 01/4/2026' },
      { id: 'khoan-3', label: 'Sửa ngày 05/3/2026' },
    ]);
  });

  it('are none where nothing of the past is known', () => {
    const [document] = versions([REVIEW]);
    const nothing = { documents: new Map(), units: new Map() };
    expect(changedMarks(aCorpus({ documents: [document!] }), document!, nothing, addressesUnder('/'))).toEqual([]);
  });

  it('say what was done last and lead to the history of the provision', () => {
    const states = versions([REVIEW, TRAIN], [REVIEW, REPORT], [REVIEW, REPORT, TRAIN]);
    const corpus = aCorpus({ documents: [states.at(-1)!] });
    expect(changedMarks(corpus, states.at(-1)!, aHistory(states), addressesUnder('/'))).toEqual([
      { id: 'khoan-3', label: 'Thêm ngày 01/4/2026', href: '/van-ban/cong-van/lich-su/#khoan-3' },
      { id: 'khoan-2', label: 'Sửa ngày 05/3/2026', href: '/van-ban/cong-van/lich-su/#khoan-2' },
    ]);
  });
});
