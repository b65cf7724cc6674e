import { expect, it } from 'vitest';
import type { Content } from '../../../corpus/content.ts';
import type { Change } from '../../../domain/document/change.schema.ts';
import type { Task } from '../../../domain/document/task.schema.ts';
import { aTask } from '../../../testing/builders/corpus.ts';
import { aDocument, published } from '../../../testing/builders/document.ts';
import { extensionsSound } from './extensions-sound.ts';

const PAPER = { citation: 'Công văn số 9/UBND-VX' };
const extension = (fields: Partial<Change>) =>
  published('2026-03-05', { kind: 'extension', tasks: ['mot'], dueDate: '2026-06-30', ...PAPER, ...fields });
const found = (changes: Change[], task: Partial<Task> = { dueDate: '2026-03-31' }) => {
  const value = aDocument({ tasks: [aTask('mot', task)], changes: [published('2026-01-10'), ...changes] });
  const content = { documents: [{ file: 'van-ban/a.mdx', value, broken: [] }] } as unknown as Content;
  return extensionsSound.find(content, '2026-03-10').map(({ path, message }) => `${path.join('.')}: ${message}`);
};

it('an extension is sound with its tasks, a later day and the paper that grants it', () => {
  expect(found([extension({})])).toEqual([]);
  expect(found([extension({ document: 'cong-van-9', citation: undefined })])).toEqual([]);
  expect(found([extension({})], {})).toEqual([]);
});

it('an extension that leaves something out says each thing that it lacks', () => {
  expect(found([extension({ tasks: [] })])).toEqual(['changes.1: mục gia hạn không ghi nhiệm vụ nào.']);
  expect(found([extension({ dueDate: undefined })])).toEqual(['changes.1: mục gia hạn không ghi ngày mới.']);
  expect(found([extension({ citation: undefined })])).toEqual([
    'changes.1: mục gia hạn không ghi văn bản cho gia hạn.',
  ]);
  expect(found([extension({ tasks: [], dueDate: undefined, citation: undefined })])).toHaveLength(3);
});

it('the new day is after the one that was set, and after one that was granted before', () => {
  const late = (day: string) => [`changes.1.dueDate: ngày mới không sau thời hạn của nhiệm vụ mot (${day}).`];
  expect(found([extension({ dueDate: '2026-03-31' })])).toEqual(late('31/3/2026'));
  expect(found([extension({ dueDate: '2026-04-01' })])).toEqual([]);
  expect(found([extension({}), extension({ dueDate: '2026-06-30' })])).toEqual([
    'changes.2.dueDate: ngày mới không sau thời hạn của nhiệm vụ mot (30/6/2026).',
  ]);
  expect(found([extension({}), extension({ dueDate: '2026-07-31' })])).toEqual([]);
});

it('a duty that comes again is not put off so, and no other entry moves a day', () => {
  expect(found([extension({})], { due: { every: 'month', day: 25 } })).toEqual([
    'changes.1.tasks: nhiệm vụ mot là nhiệm vụ định kỳ.',
  ]);
  expect(found([published('2026-03-05', { kind: 'editorial', dueDate: '2026-06-30' })])).toEqual([
    'changes.1.dueDate: thời hạn mới chỉ đi với kind: extension.',
  ]);
  expect(found([published('2026-03-05', { kind: 'editorial' })])).toEqual([]);
});

it('of a task that is not there nothing is said here, and of several each is held against its own day', () => {
  expect(found([extension({ tasks: ['khong-co'] })])).toEqual([]);
  expect(found([extension({ tasks: ['mot', 'khong-co'], dueDate: '2026-01-31' })])).toHaveLength(1);
});
