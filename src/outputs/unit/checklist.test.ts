import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { taskSchema, type Task } from '../../domain/document/task.schema.ts';
import { unitSchema } from '../../domain/unit/unit.schema.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { checklist } from './checklist.ts';

const site = { name: 'Trang', publisher: 'Văn phòng', description: 'Mô tả', url: 'https://vi.du', basePath: '/' };
const units = [
  { id: 'nhom', ...unitSchema.parse({ name: 'Các phòng', kind: 'group' }) },
  { id: 'phong-a', ...unitSchema.parse({ name: 'Phòng A', kind: 'agency', groups: ['nhom'] }) },
  { id: 'phong-b', ...unitSchema.parse({ name: 'Phòng B', kind: 'agency' }) },
];

const task = (fields: Partial<Record<keyof Task, unknown>>): Task =>
  taskSchema.parse({ id: '1a', title: 'Rà soát', provision: 'khoan-1', quote: 'rà soát', to: ['nhom'], ...fields });

const of = (unitId: string, ...documents: Partial<DirectiveDocument>[]) => {
  const body = { provisions: [aClause('1', 'rà soát')] };
  const whole = documents.map((fields, index) => aDocument({ slug: `van-ban-${index}`, body, ...fields }));
  const corpus = buildCorpus({ site, documents: whole, units, topics: [], abbreviations: [] });
  return checklist(corpus, unitId, addressesUnder('/'));
};

describe('the checklist of a unit', () => {
  it('says why a duty given to a group is the unit’s', () => {
    const [row] = of('phong-a', { tasks: [task({})] }).groups[0]?.rows ?? [];
    expect(row?.reason).toContain('“Các phòng”');
    expect(row?.provision).toEqual({ text: 'khoản 1', href: '/van-ban/van-ban-0/#khoan-1' });
  });

  it('adds that the group is named in the address line', () => {
    const to = [{ text: '- Các phòng.', units: ['nhom'] }];
    expect(of('phong-a', { to, tasks: [task({})] }).groups[0]?.rows[0]?.reason).toContain('Kính gửi');
  });

  it('says that a duty was given by name', () => {
    const rows = of('phong-b', { tasks: [task({ to: ['phong-b'] })] }).groups[0]?.rows;
    expect(rows?.[0]?.reason).toContain('giao trực tiếp');
  });

  it.each([
    ['phong-b', { lead: ['phong-b'] }, 'văn bản giao trực tiếp đơn vị chủ trì'],
    ['phong-b', { coordinators: ['phong-b'] }, 'văn bản giao trực tiếp đơn vị phối hợp'],
    ['nhom', { lead: ['nhom'] }, 'văn bản giao nhóm này chủ trì'],
    ['nhom', { coordinators: ['nhom'], to: ['phong-b'] }, 'văn bản giao nhóm này phối hợp'],
    ['nhom', {}, 'văn bản giao nhiệm vụ này cho cả nhóm'],
    ['phong-a', { lead: ['nhom'] }, 'đơn vị thuộc nhóm “Các phòng” được giao chủ trì'],
    ['phong-a', { coordinators: ['nhom'], to: ['phong-b'] }, 'đơn vị thuộc nhóm “Các phòng” được giao phối hợp'],
  ])('says in which role, and whether by name, as a group or through one: %s %j', (id, fields, reason) => {
    expect(of(id, { tasks: [task(fields)] }).groups[0]?.rows[0]?.reason).toBe(reason);
  });

  it('says nothing of the address line where it names others', () => {
    const to = [{ text: '- Phòng B.', units: ['phong-b'] }];
    expect(of('phong-a', { to, tasks: [task({})] }).groups[0]?.rows[0]?.reason).not.toContain('Kính gửi');
  });

  it.each([
    ['- Giám đốc Phòng A;', ' (gửi Giám đốc)'],
    ['- Đồng chí Trưởng phòng A;', ' (gửi Trưởng phòng)'],
    ['- Phòng A;', ''],
  ])('says which person of the unit the document addresses: %s', (text, office) => {
    const fields = { to: [{ text, units: ['phong-a'] }], tasks: [task({ to: ['phong-a'] })] };
    expect(of('phong-a', fields).groups[0]?.rows[0]?.reason).toBe(
      `văn bản giao trực tiếp đơn vị, có tên tại mục Kính gửi${office}`,
    );
  });

  it('says which persons of a group the document addresses', () => {
    const to = [{ text: '- Thủ trưởng các phòng, ban;', units: ['nhom'] }];
    expect(of('phong-a', { to, tasks: [task({})] }).groups[0]?.rows[0]?.reason).toContain('(gửi Thủ trưởng)');
  });

  it('has in a row all that the task says, and nothing for what it does not', () => {
    const fields = { product: 'Báo cáo', reporting: 'Hằng quý', legalBasis: ['Luật A'] };
    const row = (more: object) => of('phong-a', { tasks: [task(more)] }).groups[0]!.rows[0]!;
    expect(row(fields)).toMatchObject(fields);
    for (const key of ['product', 'reporting', 'due']) expect(row({})).not.toHaveProperty(key);
    expect(row({}).legalBasis).toEqual([]);
  });

  it('gives the reason once for a document where all its duties share it, and else with each', () => {
    const byGroup = [task({}), task({ id: '1b' })];
    const [shared] = of('phong-a', { tasks: byGroup }).groups;
    expect(shared?.reason).toBe(shared?.rows[0]?.reason);
    const [mixed] = of('phong-a', { tasks: [...byGroup, task({ id: '1c', to: ['phong-a'] })] }).groups;
    expect(mixed?.reason).toBeUndefined();
  });

  it('cites a document without a number by what it is about, wherever it is named without its title', () => {
    const [group] = of('phong-a', { displayTitle: 'Rà soát', tasks: [task({})] }).groups;
    expect(group?.document.fullName).toBe('Công văn của Uỷ ban nhân dân Thành phố');
    expect(group?.document.citation).toContain('(tên do Văn phòng đặt: “Rà soát”)');
  });

  it('counts rows through all documents', () => {
    const list = of('phong-a', { tasks: [task({})] }, { tasks: [task({}), task({ id: '1b' })] });
    expect(list.groups.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual([1, 2, 3]);
    expect(list.total).toBe(3);
  });

  it('takes the common deadline of the document where the task has none, and says so', () => {
    const tasks = [task({}), task({ id: '1b', dueDate: '2023-08-01' })];
    const rows = of('phong-a', { dueDate: '2023-09-30', tasks }).groups[0]?.rows;
    expect(rows?.map(({ due }) => due)).toEqual([
      { iso: '2023-09-30', text: '30/9/2023', general: true },
      { iso: '2023-08-01', text: '01/8/2023', general: false },
    ]);
  });

  it('says once what the document sets for no duty', () => {
    const tasks = [task({ lead: ['phong-b'] }), task({ id: '1b' })];
    const [group] = of('phong-a', { tasks }).groups;
    expect(group?.unset.map(({ fact }) => fact)).toEqual(['dueDate', 'coordinators', 'product', 'reporting']);
    expect(group?.unset[0]?.label).toBe('Thời hạn');
  });

  it('says of a fact that the document sets for others of its tasks that it does not for these', () => {
    const others = task({ id: '1c', to: ['phong-b'], dueDate: '2023-08-01' });
    const [group] = of('phong-a', { tasks: [task({}), others] }).groups;
    expect(group?.unset.map(({ fact }) => fact)).toContain('dueDate');
    expect(group?.setElsewhere).toEqual(['dueDate']);
  });

  it('claims no silence where the sentence of the task sets a deadline that nobody has recorded', () => {
    const body = {
      provisions: [aClause('1', 'Các phòng rà soát trong vòng 10 ngày kể từ ngày nhận được Công văn này.')],
    };
    const [group] = of('phong-a', { body, tasks: [task({})] }).groups;
    expect(group?.rows[0]).toMatchObject({ dueInWords: true });
    expect(group?.unset.map(({ fact }) => fact)).not.toContain('dueDate');
  });

  it('has a rule and no day for a duty that comes again, and the words of one that is known by them alone', () => {
    const tasks = [task({ due: { every: 'month', day: '25' } }), task({ id: '1b', dueText: 'ngay khi có yêu cầu' })];
    const rows = of('phong-a', { issuedDate: '2023-08-01', tasks }).groups[0]!.rows;
    expect(rows.map(({ due }) => due)).toEqual([
      { text: 'Ngày 25 hằng tháng', rule: { every: 'month', day: 25, first: '2023-08' }, general: false },
      { text: 'ngay khi có yêu cầu', official: true, general: false },
    ]);
  });

  it('tells apart a document that sets nothing at all for its duties', () => {
    expect(of('phong-a', { tasks: [task({})] }).groups[0]?.setsNothing).toBe(true);
    expect(of('phong-a', { tasks: [task({}), task({ id: '1b', reporting: 'Hằng quý' })] }).groups[0]?.setsNothing).toBe(
      false,
    );
  });

  it('keeps apart what the unit leads, coordinates in and is given, the most binding first', () => {
    const tasks = [
      task({}),
      task({ id: '1b', coordinators: ['phong-a'] }),
      task({ id: '1c', lead: ['nhom'] }),
      task({ id: '1d' }),
    ];
    const [group] = of('phong-a', { tasks }).groups;
    expect(group?.parts.map(({ heading, rows }) => [heading, rows.map((row) => row.task).join()])).toEqual([
      ['Chủ trì', '1c'],
      ['Phối hợp', '1b'],
      ['Thực hiện', '1a,1d'],
    ]);
    expect(group?.rows.map(({ number, task: id }) => `${number} ${id}`)).toEqual(['1 1c', '2 1b', '3 1a', '4 1d']);
  });

  it('has one part without a heading where every duty is simply given', () => {
    const [group] = of('phong-a', { tasks: [task({}), task({ id: '1b' })] }).groups;
    expect(group?.parts.map(({ heading, rows }) => [heading, rows.length])).toEqual([[undefined, 2]]);
  });

  it('says of a duty that came with another unit whose it was, and of no other', () => {
    const heir = (scope: 'whole' | 'part') => [{ unit: 'phong-b', scope, resolution: 'Nghị quyết số 1/NQ-HĐND' }];
    const inherited = (scope: 'whole' | 'part') => {
      const old = { ...units[1]!, validTo: '2025-06-30', successors: heir(scope) };
      const documents = [
        aDocument({
          issuedDate: '2025-01-05',
          body: { provisions: [aClause('1', 'rà soát')] },
          tasks: [task({ to: ['phong-a'] }), task({ id: '1b', to: ['phong-b'] })],
        }),
      ];
      const corpus = buildCorpus({ site, documents, units: [old, units[2]!], topics: [], abbreviations: [] });
      return checklist(corpus, 'phong-b', addressesUnder('/')).groups[0]!.rows;
    };
    for (const scope of ['whole', 'part'] as const) {
      const [old, own] = inherited(scope).toSorted((a, b) => (a.task < b.task ? -1 : 1));
      expect(old!.reason).toContain('Phòng A');
      expect(old!.inherited).toBe(old!.reason[0]!.toLocaleUpperCase('vi') + old!.reason.slice(1));
      expect(own).not.toHaveProperty('inherited');
    }
    const reasonOf = (scope: 'whole' | 'part') => inherited(scope).find(({ task: id }) => id === '1a')!.reason;
    expect(reasonOf('whole')).not.toBe(reasonOf('part'));
  });

  it('is worked out once for page, sheet and files of a unit, and apart for each address of the site', () => {
    const corpus = buildCorpus({ site, documents: [], units, topics: [], abbreviations: [] });
    const list = checklist(corpus, 'phong-a', addressesUnder('/'));
    expect(checklist(corpus, 'phong-a', addressesUnder('/'))).toBe(list);
    expect(checklist(corpus, 'phong-b', addressesUnder('/'))).not.toBe(list);
    expect(checklist(corpus, 'phong-a', addressesUnder('/goc/'))).not.toBe(list);
  });

  it('moves documents that no longer stand out of the list', () => {
    const list = of('phong-a', { status: 'superseded', tasks: [task({})] });
    expect(list.total).toBe(0);
    expect(list.past.map(({ href }) => href)).toEqual(['/van-ban/van-ban-0/']);
  });

  it('keeps documents whose status is not known', () => {
    expect(of('phong-a', { status: 'unknown', tasks: [task({})] }).total).toBe(1);
  });
});
