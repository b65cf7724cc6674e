import { describe, expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { documentTasks } from './document-tasks.ts';

const corpus = aCorpus({
  units: [aUnit('phong-noi-vu', 'Phòng Nội vụ'), aUnit('phong-y-te', 'Phòng Y tế')],
  topics: [{ id: 'y-te', name: 'Y tế' }],
});
const tasksOf = (fields: Parameters<typeof aDocument>[0]) =>
  documentTasks(corpus, aDocument(fields), addressesUnder('/'));

describe('the tasks of a document', () => {
  it('name and link their units and topics, and have an anchor of their own', () => {
    const { notes } = tasksOf({
      tasks: [aTask('1a', { lead: ['phong-y-te'], topics: ['y-te'], dueDate: '2024-03-05' })],
    });
    expect(notes).toMatchObject([
      {
        anchor: 'viec-1a',
        to: [{ name: 'Phòng Nội vụ', href: '/don-vi/phong-noi-vu/' }],
        lead: [{ name: 'Phòng Y tế', href: '/don-vi/phong-y-te/' }],
        topics: [{ name: 'Y tế', href: '/linh-vuc/y-te/' }],
        due: { iso: '2024-03-05', text: '05/3/2024' },
      },
    ]);
  });

  it('have all that the document sets, and nothing for what it does not', () => {
    const set = { product: 'Báo cáo', reporting: 'Hằng quý', legalBasis: ['Luật A'] };
    const indicators = [{ id: 'ty-le', title: 'Tỷ lệ', quote: 'rà soát' }];
    const [full, bare] = tasksOf({ tasks: [aTask('1a', { ...set, indicators }), aTask('1b')] }).notes;
    expect(full).toMatchObject({ ...set, indicators, provision: 'khoan-1', quote: 'rà soát', title: 'Việc 1a' });
    for (const key of ['product', 'reporting', 'due']) expect(bare).not.toHaveProperty(key);
    expect(bare).toMatchObject({ lead: [], coordinators: [], legalBasis: [], indicators: [] });
  });

  it('say what the document does not set: each task for itself, and once what is set for none', () => {
    const { notes, unset } = tasksOf({
      source: { kind: 'scan', missing: ['tasks.dueDate', 'tasks.product'] },
      tasks: [aTask('1a', { dueDate: '2024-03-05' }), aTask('1b')],
    });
    expect(notes.map((note) => note.unset)).toEqual([['Sản phẩm, kết quả'], ['Thời hạn', 'Sản phẩm, kết quả']]);
    expect(unset).toEqual(['Sản phẩm, kết quả']);
  });

  it('say of a deadline that others have that it is not set for this task, and nothing where its words set one', () => {
    const body = { provisions: [aClause('1', 'Các phòng rà soát.'), aClause('2', 'Các phòng báo cáo hằng quý.')] };
    const tasks = [
      aTask('1a', { dueDate: '2024-03-05' }),
      aTask('1b'),
      aTask('1c', { provision: 'khoan-2', quote: 'Các phòng báo cáo' }),
    ];
    const { notes } = tasksOf({ body, source: { kind: 'scan', missing: ['tasks.dueDate'] }, tasks });
    expect(notes.map(({ unset, setElsewhere, dueInWords }) => [unset, setElsewhere, dueInWords])).toEqual([
      [[], [], undefined],
      [['Thời hạn'], ['Thời hạn'], undefined],
      [[], [], true],
    ]);
  });

  it('have the day that their document sets for all', () => {
    const { notes } = tasksOf({ dueDate: '2024-12-31', tasks: [aTask('1a')] });
    expect(notes[0]?.due).toEqual({ iso: '2024-12-31', text: '31/12/2024', general: true });
  });

  it('say once whom they are given to, if that is the same for all', () => {
    expect(tasksOf({ tasks: [aTask('1a'), aTask('1b')] }).givenTo).toEqual([
      { name: 'Phòng Nội vụ', href: '/don-vi/phong-noi-vu/' },
    ]);
    expect(tasksOf({ tasks: [aTask('1a'), aTask('1b', { to: ['phong-y-te'] })] }).givenTo).toBeUndefined();
    expect(tasksOf({ tasks: [] })).toEqual({ notes: [], unset: [] });
  });
});
