import { describe, expect, it } from 'vitest';
import type { Table } from '../../domain/provision/provision.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision, words } from '../../testing/builders/document.ts';
import { comparedText } from './compared-text.ts';

const corpus = aCorpus({
  units: [aUnit('phong-noi-vu', 'Phòng Nội vụ')],
  topics: [{ id: 'dat-dai', name: 'Đất đai' }],
  documents: [aDocument({ slug: 'chi-thi-03', typeName: 'Chỉ thị', codeNumber: '03' })],
});

describe('a version as it is compared', () => {
  it('has its header in words, with the names that readers know', () => {
    const document = aDocument({
      issuedDate: '2026-03-05',
      priority: 'urgent',
      status: 'active',
      topics: ['dat-dai', 'khac'],
      to: [{ text: '- Phòng Nội vụ;', units: ['phong-noi-vu'] }],
      signer: { position: 'Chủ tịch', fullName: 'Nguyễn Văn A' },
      relations: [{ type: 'implements', document: 'chi-thi-03', provision: 'khoan-1' }],
    });
    const { fields } = comparedText(corpus, document);
    const told = Object.fromEntries(fields.map(({ label, value }) => [label, value]));
    expect(told).toMatchObject({
      'Hệ thống văn bản': 'Cơ quan nhà nước',
      'Ngày ban hành': '05/3/2026',
      'Mức độ khẩn': 'Khẩn',
      'Tình trạng': 'Đang thực hiện',
      'Lĩnh vực': 'Đất đai\nkhac',
      'Kính gửi': 'Nguyên văn dòng kính gửi: - Phòng Nội vụ; · Đơn vị: Phòng Nội vụ',
      'Người ký': 'Chức vụ người ký: Chủ tịch · Họ tên người ký: Nguyễn Văn A',
    });
    expect(told['Quan hệ với văn bản khác']).toContain('Triển khai thực hiện · Văn bản đã đăng: Chỉ thị số 03');
    expect(Object.keys(told)).not.toContain('Lịch sử đăng tải');
    expect(Object.keys(told)).not.toContain('Căn cứ công bố');
  });

  it('has every provision with its own words only, and where it stands', () => {
    const article = aProvision('article', 'dieu-3', {
      marker: 'Điều 3.',
      number: '3',
      title: words('Tổ chức thực hiện'),
      content: ['Các đơn vị:', aClause('1', 'Rà soát.', 'dieu-3-khoan-1')],
    });
    expect(comparedText(corpus, aDocument({ body: { provisions: [article] } })).provisions).toEqual([
      { id: 'dieu-3', citation: 'Điều 3', marker: 'Điều 3.', text: 'Tổ chức thực hiện\nCác đơn vị:' },
      { id: 'dieu-3-khoan-1', parent: 'dieu-3', citation: 'khoản 1 Điều 3', marker: '1.', text: 'Rà soát.' },
    ]);
  });

  it('has a table row by row, and rows that are provisions apart from its head', () => {
    const row = (id: string, ...cells: string[]) => ({ id, number: cells[0]!, cells: cells.map(cell), line: 1 });
    const cell = (value: string) => ({ inlines: words(value) });
    const table: Table = {
      type: 'table',
      align: [null, null],
      head: [[cell('STT'), cell('Nội dung')]],
      rows: [row('dong-1', '1', 'Rà soát'), row('dong-2', '2', 'Báo cáo')],
    };
    const annex = aProvision('annex', 'phu-luc', { content: [table] });
    const { provisions } = comparedText(corpus, aDocument({ body: { provisions: [annex] } }));
    expect(provisions.map(({ id, text }) => [id, text])).toEqual([
      ['phu-luc', 'STT\tNội dung'],
      ['dong-1', '1\tRà soát'],
      ['dong-2', '2\tBáo cáo'],
    ]);
  });

  it('has the caption of a table above its rows, and a cell of several lines in one', () => {
    const cell = (value: string) => ({ inlines: words(value) });
    const table: Table = {
      type: 'table',
      caption: 'Bảng 1',
      align: [null, null],
      head: [],
      rows: [
        { cells: [cell('Phòng A\nPhòng B'), cell('Rà soát')], line: 1 },
        { cells: [cell(''), cell('Báo cáo')], line: 2 },
      ],
    };
    const clause = aProvision('clause', 'khoan-1', { content: ['Theo bảng:', table] });
    const [{ text } = { text: '' }] = comparedText(corpus, aDocument({ body: { provisions: [clause] } })).provisions;
    expect(text).toBe('Theo bảng:\nBảng 1\nPhòng A Phòng B\tRà soát\n\tBáo cáo');
  });

  it('has its tasks with place and deadline as readers see them', () => {
    const task = aTask('ra-soat', { to: ['phong-noi-vu'], due: undefined, dueDate: '2026-07-15' });
    const document = aDocument({ body: { provisions: [aClause('1', 'Rà soát.')] }, tasks: [task] });
    const [{ id, title, fields } = { id: '', title: '', fields: [] }] = comparedText(corpus, document).tasks;
    expect([id, title]).toEqual(['ra-soat', 'Việc ra-soat']);
    expect(fields.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Điều khoản: khoản 1',
      'Thời hạn: 15/7/2026',
      'Lần sửa của nhiệm vụ: 1',
      'Tên nhiệm vụ: Việc ra-soat',
      'Nguyên văn: rà soát',
      'Giao cho: Phòng Nội vụ',
    ]);
  });

  it('has the deadline of a task in words, its own where the document has only those', () => {
    const due = (fields: object): string | undefined => {
      const document = aDocument({ issuedDate: '2026-03-05', tasks: [aTask('mot', fields)] });
      return comparedText(corpus, document).tasks[0]?.fields.find(({ label }) => label === 'Thời hạn')?.value;
    };
    expect(due({ dueDate: '2026-06-30' })).toContain('30/6/2026');
    expect(due({ due: { by: '2026-12' } })).toBe('trong tháng 12/2026');
    expect(due({ dueText: 'ngay khi có yêu cầu' })).toBe('ngay khi có yêu cầu');
    expect(due({})).toBeUndefined();
  });
});
