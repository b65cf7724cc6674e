import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../corpus/corpus.ts';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import { readContent } from '../../corpus/from-files.ts';
import { toEntries } from '../../corpus/to-content.ts';
import { loadContent } from '../../corpus/load-content.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { unitDutiesSchema } from '../../domain/unit/unit-duties.schema.ts';
import { addressesUnder } from '../site/addresses.ts';
import { unitDuties } from './unit-duties.ts';

const entries = toEntries(
  (await readContent(loadContent('src/testing/fixtures/checklist/content'), { gate: GATE })).content,
);
const corpus = entries && buildCorpus(entries);
const dutiesOf = (id: string) => {
  const unit = corpus?.unitById.get(id);
  if (!corpus || !unit) throw new Error(`the fixture has no ${id}`);
  return unitDuties(corpus, unit, addressesUnder('/tp/'), 'https://vanban.example.vn');
};

describe('the duties of a unit, for its files', () => {
  it('have the form that the published schema promises', () => {
    for (const { id } of corpus?.units ?? []) expect(unitDutiesSchema.safeParse(dutiesOf(id)).error).toBeUndefined();
  });

  it('say in which role the unit has each of them, the most binding of a document first', () => {
    const rolesOf = (id: string) => dutiesOf(id).duties.map(({ document, task, role }) => [document.slug, task, role]);
    expect(rolesOf('phong-noi-vu')).toEqual([
      ['ke-hoach-thu', '1', 'lead'],
      ['ke-hoach-thu', '2', 'coordinator'],
      ['cong-van-thu', 'doi-thoai', 'addressee'],
    ]);
    expect(rolesOf('phong-tai-chinh').slice(0, 2)).toEqual([
      ['ke-hoach-thu', '2', 'lead'],
      ['ke-hoach-thu', '1', 'coordinator'],
    ]);
  });

  it('carry what the directive sets, and addresses that work outside the site', () => {
    expect(dutiesOf('phong-noi-vu').duties[0]).toMatchObject({
      lead: ['Phòng Nội vụ'],
      coordinators: ['Phòng Tài chính'],
      dueDate: '2026-06-30',
      product: 'Báo cáo kết quả rà soát',
      reporting: 'Hằng quý',
      legalBasis: ['Nghị quyết số 02/NQ-HĐND'],
      topics: ['Cải cách hành chính'],
      provision: { text: 'khoản 1', address: 'https://vanban.example.vn/tp/van-ban/ke-hoach-thu/#khoan-1' },
    });
  });

  it('cite a document as official sentences do, where that is not how the site names it', () => {
    const unit = aUnit('phong-noi-vu', 'Phòng Nội vụ');
    const body = { provisions: [aClause('1', 'Rà soát.')] };
    const named = { codeNumber: '7', codeNotation: 'UBND-VX', issuedDate: '2026-03-05', subject: 'rà soát' };
    const documentOf = (fields: object) => {
      const given = aCorpus({ units: [unit], documents: [aDocument({ body, tasks: [aTask('1')], ...fields })] });
      return unitDuties(given, unit, addressesUnder('/'), 'https://vi-du.vn').duties[0]!.document;
    };
    const bare = documentOf({ displayTitle: 'Việc' });
    expect(bare.citation).toContain('tên do Văn phòng đặt');
    expect(bare.toCite).toContain('………');
    const known = documentOf(named);
    expect(known.toCite ?? known.citation).not.toContain('…');
    expect(known.toCite === undefined || known.toCite !== known.citation).toBe(true);
  });

  it('say where the form of the file is described', () => {
    expect(dutiesOf('phong-noi-vu').$schema).toBe('https://vanban.example.vn/tp/luoc-do/nhiem-vu.json');
  });

  it('tell what a revision changed; a minor change revises nothing', () => {
    const [first, second] = dutiesOf('phong-noi-vu').duties;
    expect(first).toMatchObject({ revision: 2, revisions: [{ revision: 2, date: '2026-03-01' }] });
    expect(second).toMatchObject({ revision: 1, revisions: [] });
  });

  it('say until when each is to be done, in what words, and how that was counted', () => {
    const unit = aUnit('phong-noi-vu', 'Phòng Nội vụ');
    const tasks = [
      aTask('ngay', { dueDate: '2026-06-25', dueText: 'trước ngày 25/6' }),
      aTask('gio', { due: { by: '2026-06-25', hour: '16:30' } }),
      aTask('tinh', { due: { within: 5, unit: 'day', from: 'issued' } }),
      aTask('loi', { dueText: 'ngay khi có yêu cầu' }),
      aTask('ky', { due: { every: 'month', day: 25 } }),
      aTask('khong'),
    ];
    const body = { provisions: [aClause('1', 'Rà soát.')] };
    const given = aCorpus({ units: [unit], documents: [aDocument({ issuedDate: '2026-06-01', body, tasks })] });
    const { duties } = unitDuties(given, unit, addressesUnder('/'), 'https://vi-du.vn');
    expect(duties.map(({ task, dueDate, deadline }) => [task, dueDate, deadline])).toEqual([
      ['ngay', '2026-06-25', { text: '25/6/2026', words: 'trước ngày 25/6' }],
      ['gio', '2026-06-25', { text: expect.stringContaining('25/6/2026') as string, hour: '16:30' }],
      ['tinh', '2026-06-06', { text: 'Trong 5 ngày kể từ ngày ban hành', note: 'tính đến hết 06/6/2026' }],
      ['loi', undefined, { text: 'ngay khi có yêu cầu', words: 'ngay khi có yêu cầu' }],
      ['ky', undefined, { text: 'Ngày 25 hằng tháng', every: { every: 'month', day: 25, first: '2026-06' } }],
      ['khong', undefined, undefined],
    ]);
    expect(duties.map(({ deadline }) => deadline && 'words' in deadline)).toEqual([
      true,
      false,
      false,
      true,
      false,
      undefined,
    ]);
    expect(duties.map((duty) => 'deadline' in duty)).toEqual([true, true, true, true, true, false]);
    expect(duties.flatMap(({ deadline }) => (deadline && 'every' in deadline ? [deadline.text] : []))).toEqual([
      'Ngày 25 hằng tháng',
    ]);
  });
});
