import { describe, expect, it } from 'vitest';
import { aProvision } from '../../testing/builders/document.ts';
import { citeProvision, jointToDocument } from './citation-label.ts';
import type { AmendingAct, NumberedKind, Provision, ProvisionKind } from '../provision/provision.ts';

const cite = (...path: [kind: ProvisionKind, number?: string | undefined, id?: string][]): string =>
  citeProvision(
    path.map(([kind, number, id = '']): Provision => ({
      type: 'provision',
      kind,
      ...(number !== undefined && { number }),
      id,
      content: [],
      line: 1,
    })),
  );

describe('citeProvision', () => {
  it('names the smallest part first, with capitals from Điều up', () => {
    expect(cite(['article', '103'], ['clause', '2'], ['point', 'a'])).toBe('điểm a khoản 2 Điều 103');
    expect(cite(['chapter', 'II'], ['section', '2'])).toBe('Mục 2 Chương II');
    expect(cite(['chapter', 'II'], ['section', '2'], ['subsection', '1'])).toBe('Tiểu mục 1 Mục 2 Chương II');
  });

  it('names the annex of a form', () => {
    const annex: Provision = { type: 'provision', kind: 'annex', number: 'I', id: 'phu-luc-1', content: [], line: 1 };
    const form: Provision = { ...annex, kind: 'attached', typeName: 'Mẫu', number: '02', id: 'phu-luc-1-mau-2' };
    expect(citeProvision([annex, form])).toBe('Mẫu số 02 Phụ lục I');
  });

  it('does not name what stands above an article, save an annex', () => {
    expect(cite(['part', 'thứ nhất'], ['chapter', 'II'], ['article', '5'])).toBe('Điều 5');
    expect(cite(['annex', 'I'], ['chapter', 'II'], ['article', '5'])).toBe('Điều 5 Phụ lục I');
  });

  it('writes mục small for a Roman heading of a document without articles', () => {
    expect(cite(['heading', 'I'], ['clause', '2'])).toBe('khoản 2 mục I');
  });

  it('cites a subclause by its own number', () => {
    expect(cite(['clause', '1'], ['subclause', '1.1'], ['point', 'đ'])).toBe('điểm đ khoản 1.1');
  });

  it('names parts without a number', () => {
    expect(cite(['preamble'])).toBe('đoạn mở đầu');
    expect(cite(['annex'])).toBe('Phụ lục');
    expect(cite(['passage', undefined, 'ket-thuc'])).toBe('đoạn kết');
    expect(cite(['clause', '5'], ['passage', undefined, 'khoan-5-luu-y'])).toBe('đoạn không đánh số khoản 5');
  });

  it.each([
    ['Điều 4', [{ kind: 'article', number: '4' }], 'Điều 4 Quy chế'],
    [
      'a clause under a chapter',
      [
        { kind: 'chapter', number: 'II' },
        { kind: 'article', number: '4' },
        { kind: 'clause', number: '1' },
      ],
      'khoản 1 Điều 4 Quy chế',
    ],
    [
      'an annex',
      [
        { kind: 'annex', number: 'I' },
        { kind: 'clause', number: '1' },
      ],
      'khoản 1 Phụ lục I kèm theo Quy chế',
    ],
    ['a form', [{ kind: 'attached', typeName: 'Mẫu', number: '01' }], 'Mẫu số 01 kèm theo Quy chế'],
    ['the whole', [], 'Quy chế'],
  ] as const)('names the attached document that holds %s', (_, path, expected) => {
    const quyChe = {
      type: 'provision',
      kind: 'attached',
      id: 'quy-che',
      typeName: 'Quy chế',
      content: [],
      line: 1,
    } as const;
    const below = path.map((step) => ({ type: 'provision', id: '', content: [], line: 1, ...step }) as const);
    const whole = [quyChe, ...below].map((step) => ({ ...step, content: [] }));
    expect(citeProvision(whole)).toBe(expected);
    expect(jointToDocument(whole)).toBe('ban hành kèm theo');
  });

  it.each([
    [{ typeName: 'Mẫu', number: '01' }, 'Mẫu số 01'],
    [{ typeName: 'Danh mục', number: 'II' }, 'Danh mục II'],
    [{ typeName: 'Quy chế', name: 'Quy chế họp' }, 'Quy chế họp'],
  ])('calls an attached document with %j by what tells it apart', (fields, expected) => {
    expect(citeProvision([{ type: 'provision', kind: 'attached', id: 'a', content: [], line: 1, ...fields }])).toBe(
      expected,
    );
  });

  it('ties no provision of the document itself, nor of its annexes, to its name', () => {
    for (const kind of ['article', 'annex', 'preamble'] as const) expect(jointToDocument([{ kind }])).toBeUndefined();
  });

  it('calls a passage by its title where it has one', () => {
    const titled: Provision = {
      type: 'provision',
      kind: 'passage',
      id: 'ket-thuc',
      title: [{ type: 'text', value: 'Tổ chức thực hiện' }],
      content: [],
      line: 1,
    };
    expect(citeProvision([titled])).toBe('đoạn “Tổ chức thực hiện”');
  });

  it('cites what an amendment quotes by what it does there, and the provision that does so', () => {
    const step = (fields: Partial<Provision>): Provision => ({
      type: 'provision',
      kind: 'article',
      id: 'x',
      content: [],
      line: 1,
      ...fields,
    });
    const above = [step({ number: '1' }), step({ kind: 'clause', number: '2' })];
    const quoted = (kind: NumberedKind, number: string, act: AmendingAct): string =>
      citeProvision([...above, step({ kind: 'quoted', number, quoted: { kind, act } })]);
    expect(quoted('article', '3a', 'added')).toBe('Điều 3a được bổ sung theo khoản 2 Điều 1');
    expect(quoted('clause', '4', 'amended')).toBe('khoản 4 được sửa đổi theo khoản 2 Điều 1');
    expect(quoted('point', 'c', 'amended-and-added')).toBe('điểm c được sửa đổi, bổ sung theo khoản 2 Điều 1');
    expect(quoted('annex', 'I', 'replaced')).toBe('Phụ lục I được thay thế theo khoản 2 Điều 1');
    expect(citeProvision([step({ kind: 'quoted', number: '3a', quoted: { kind: 'article', act: 'added' } })])).toBe(
      'Điều 3a được bổ sung',
    );
  });
});

describe('the citation of words that an amendment quotes', () => {
  it.each([
    ['Sửa đổi, bổ sung khoản 1 Điều 2 như sau:', 'clause', '1', 'khoản 1 Điều 2'],
    ['Bổ sung điểm d vào sau điểm c khoản 2 Điều 3 như sau:', 'point', 'd', 'điểm d khoản 2 Điều 3'],
    ['Sửa đổi khoản 1 và khoản 2 Điều 5 như sau:', 'clause', '2', 'khoản 2 Điều 5'],
    ['Sửa đổi Điểm 5.2 Khoản 5 Điều 5 như sau:', 'subclause', '5.2', 'điểm 5.2 khoản 5 Điều 5'],
    ['Sửa đổi Điều 5 như sau:', 'article', '5', 'Điều 5'],
    ['Sửa đổi khoản 3 Điều 2 như sau:', 'clause', '1', 'khoản 1'],
    ['Sửa đổi như sau:', 'clause', '1', 'khoản 1'],
    ['Sửa đổi khoản 1 Điều này như sau:', 'clause', '1', 'khoản 1'],
  ] as const)('after “%s” names all that holds them: %s %s', (sentence, kind, number, cited) => {
    const words = aProvision('quoted', 'dieu-1-trich', { number, quoted: { kind, act: 'amended' }, content: ['Hai.'] });
    const article = aProvision('article', 'dieu-1', { number: '1', marker: 'Điều 1.', content: [sentence, words] });
    expect(citeProvision([article, words])).toBe(`${cited} được sửa đổi theo Điều 1`);
  });
});
