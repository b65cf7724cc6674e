import { describe, expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision } from '../../testing/builders/document.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { addressesUnder } from '../site/addresses.ts';
import { publicationSlip, type PublicationSlip } from './publication-slip.ts';

const UNITS = [aUnit('phong-noi-vu', 'Phòng Nội vụ'), aUnit('phong-y-te', 'Phòng Y tế')];
const DOCUMENT = aDocument({
  subject: 'về rà soát',
  body: { provisions: [aClause('1', 'Phòng Nội vụ rà soát.'), aClause('2', 'Báo cáo.')] },
  tasks: [
    aTask('ra-soat', { title: 'Rà soát', lead: ['phong-noi-vu'], dueDate: '2026-03-31' }),
    aTask('bao-cao', { title: 'Báo cáo', provision: 'khoan-2' }),
  ],
});

function slipOf(document: DirectiveDocument, before?: DirectiveDocument): PublicationSlip {
  const alone = aCorpus({ units: UNITS, documents: [document] });
  return publicationSlip(alone, document, before, addressesUnder('/'));
}

describe('the slip of a publication', () => {
  it('says what is published for the first time, and who gets what to do until when', () => {
    const slip = slipOf(DOCUMENT);
    expect(slip).toMatchObject({
      isFirst: true,
      title: 'về rà soát',
      name: 'Công văn của Uỷ ban nhân dân Thành phố',
      change: { kind: 'Đăng lần đầu', level: 'Đơn vị cần lưu ý' },
      provisions: 2,
    });
    expect(slip.units).toEqual([
      {
        name: 'Phòng Nội vụ',
        duties: [
          { title: 'Rà soát', provision: 'khoản 1', role: 'lead', due: '31/3/2026' },
          { title: 'Báo cáo', provision: 'khoản 2', role: 'addressee' },
        ],
      },
    ]);
  });

  it('counts the units of a group with it, for they get the same', () => {
    const units = [
      aUnit('cac-xa', 'Các xã', { kind: 'group' }),
      ...['xa-a', 'xa-b'].map((id) => aUnit(id, id, { groups: ['cac-xa'] })),
      aUnit('phong-noi-vu', 'Phòng Nội vụ'),
    ];
    const document = {
      ...DOCUMENT,
      tasks: [aTask('chung', { to: ['cac-xa'] }), aTask('rieng', { lead: ['phong-noi-vu'] })],
    };
    const slip = publicationSlip(aCorpus({ units, documents: [document] }), document, undefined, addressesUnder('/'));
    expect(slip.units.map(({ name }) => name)).toEqual(['Các xã (2 đơn vị)', 'Phòng Nội vụ']);
  });

  it('names the provisions that a revision changes, adds and takes away, the innermost alone', () => {
    const point = (text: string) =>
      aProvision('point', 'khoan-1-diem-a', { number: 'a', marker: 'a)', content: [text] });
    const article = (text: string) =>
      aProvision('clause', 'khoan-1', { number: '1', marker: '1.', content: ['Việc:', point(text)] });
    const before = { ...DOCUMENT, body: { provisions: [article('cũ'), aClause('2', 'Báo cáo.')] } };
    const now = { ...DOCUMENT, body: { provisions: [article('mới'), aClause('3', 'Thêm.')] }, tasks: [] };
    const slip = slipOf(now, before);
    expect(slip.provisions).toBe(3);
    expect(slip.text).toMatchObject({ changed: ['điểm a khoản 1'], inserted: ['khoản 3'], deleted: ['khoản 2'] });
    expect(slipOf(DOCUMENT, DOCUMENT)).toMatchObject({
      isFirst: false,
      text: { changed: [], inserted: [], fields: [] },
    });
  });

  it('tells what is said otherwise of a document whose words stay', () => {
    expect(slipOf({ ...DOCUMENT, subject: 'về rà soát, báo cáo' }, DOCUMENT).text).toMatchObject({
      changed: [],
      fields: ['Trích yếu'],
    });
  });

  it('says of a revision what its own entry says, and nothing of an earlier one', () => {
    const entry = {
      ...DOCUMENT.changes[0]!,
      kind: 'editorial',
      note: 'Sửa thời hạn.',
      approved: 'Trần Thị B',
    } as const;
    const signed = { ...DOCUMENT, changes: [{ ...DOCUMENT.changes[0]!, approved: 'Lê Văn C' }] };
    expect(slipOf({ ...signed, subject: 'khác' }, signed)).not.toHaveProperty('change');
    expect(slipOf(signed, signed).people.map(({ name }) => name)).toEqual([undefined, undefined, undefined]);
    const revised = slipOf({ ...signed, changes: [...signed.changes, entry] }, signed);
    expect(revised.change).toMatchObject({ note: 'Sửa thời hạn.' });
    expect(revised.people.at(-1)).toMatchObject({ name: 'Trần Thị B' });
  });

  it('has a place to sign for each who answers for it, with the name where the change gives one', () => {
    const [change] = DOCUMENT.changes;
    const document = { ...DOCUMENT, changes: [{ ...change!, approved: 'Trần Thị B, Chánh Văn phòng' }] };
    expect(slipOf(document).people).toEqual([
      { label: 'Người soạn' },
      { label: 'Người kiểm tra' },
      { label: 'Người duyệt đăng', name: 'Trần Thị B, Chánh Văn phòng' },
    ]);
  });
});
