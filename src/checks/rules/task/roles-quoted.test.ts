import { describe, expect, it } from 'vitest';
import type { Task } from '../../../domain/document/task.schema.ts';
import type { Provision } from '../../../domain/provision/provision.ts';
import { aContent, sourcedDocument, sourcedUnit } from '../../../testing/builders/content.ts';
import { aTask, aUnit } from '../../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision } from '../../../testing/builders/document.ts';
import { rolesQuoted } from './roles-quoted.ts';

const units = [
  aUnit('phong-y-te', 'Phòng Y tế', { groups: ['cac-phong'] }),
  aUnit('phong-noi-vu', 'Phòng Nội vụ', { groups: ['cac-phong'] }),
  aUnit('phong-tu-phap', 'Phòng Tư pháp'),
  aUnit('cac-phong', 'Các phòng', { kind: 'group' }),
];
const found = (provision: Provision, tasks: Partial<Task>[]): string[] =>
  rolesQuoted
    .find(
      aContent({
        units: units.map((one) => sourcedUnit(one)),
        documents: [
          sourcedDocument(
            aDocument({
              body: { provisions: [provision] },
              tasks: tasks.map((fields, index) => aTask(String(index + 1), { to: ['phong-y-te'], ...fields })),
            }),
          ),
        ],
      }),
      '2026-03-10',
    )
    .map(({ path, fix }) => `${path.join('.')}: ${/«(.*)»/.exec(fix)![1]}`);
const of = (text: string, task: Partial<Task> = {}) => {
  const quote = /⟦(.*)⟧/u.exec(text)![1]!;
  return found(aClause('1', text.replace(/[⟦⟧]/gu, '')), [{ quote, ...task }]);
};

describe('who leads and who helps', () => {
  it('is so in the fields of the task, by name or through a group', () => {
    const text = '⟦Phòng Y tế chủ trì, phối hợp với Phòng Nội vụ rà soát⟧.';
    expect(of(text)).toEqual([
      'tasks.0.lead: lead: [phong-y-te]',
      'tasks.0.coordinators: coordinators: [phong-noi-vu]',
    ]);
    expect(of(text, { lead: ['phong-y-te'], coordinators: ['phong-noi-vu'] })).toEqual([]);
    expect(of(text, { lead: ['cac-phong'], coordinators: ['cac-phong'] })).toEqual([]);
    expect(of(text, { lead: ['phong-y-te'], coordinators: ['phong-tu-phap'] })).toEqual([
      'tasks.0.coordinators: coordinators: [phong-tu-phap, phong-noi-vu]',
    ]);
    expect(of(text, { lead: ['phong-noi-vu'], coordinators: ['phong-y-te'] })[0]).toBe(
      'tasks.0.lead: lead: [phong-y-te]',
    );
  });

  it('is not told where an id is one that nobody has: that is told by itself', () => {
    const text = '⟦Phòng Y tế chủ trì rà soát⟧.';
    expect(of(text, { lead: ['khong-co'] })).toEqual([]);
    expect(of(text, { to: ['khong-co'] })).toEqual([]);
    expect(of(text, { coordinators: ['khong-co'] })).toEqual([]);
  });

  it('is heard through a group that the task is given to, and not asked of helpers who have it as their part', () => {
    const text = '⟦Phòng Y tế phối hợp với Phòng Nội vụ rà soát⟧.';
    expect(of(text)).toEqual(['tasks.0.coordinators: coordinators: [phong-noi-vu]']);
    expect(of(text, { to: ['cac-phong'] })).toEqual([]);
    expect(of(text, { to: ['phong-noi-vu'] })).toEqual([]);
  });

  it('is who is charged before the quote, unless another unit gets a duty between', () => {
    expect(of('Phòng Y tế chủ trì ⟦rà soát⟧.')).toEqual(['tasks.0.lead: lead: [phong-y-te]']);
    expect(of('Phòng Y tế chủ trì họp, Phòng Tư pháp ⟦rà soát⟧.', { to: ['phong-tu-phap'] })).toEqual([]);
    expect(of('Phòng Y tế chủ trì kiểm tra, phối hợp với Phòng Nội vụ ⟦rà soát⟧.')).toEqual([
      'tasks.0.lead: lead: [phong-y-te]',
      'tasks.0.coordinators: coordinators: [phong-noi-vu]',
    ]);
    expect(
      of('Phòng Y tế chủ trì kiểm tra, phối hợp với Phòng Nội vụ; Phòng Tư pháp ⟦rà soát⟧.', { to: ['phong-tu-phap'] }),
    ).toEqual([]);
  });

  it('is nobody whom the words behind the next task charge', () => {
    const clause = aClause('1', 'Rà soát, Phòng Nội vụ chủ trì kiểm tra.');
    expect(
      found(clause, [
        { quote: 'Rà soát' },
        { quote: 'Phòng Nội vụ chủ trì kiểm tra', to: ['phong-noi-vu'], lead: ['phong-noi-vu'] },
      ]),
    ).toEqual([]);
  });

  it('is who opens the list, where the task is given to him and its own sentence names nobody', () => {
    const list = (item: string) =>
      aProvision('clause', 'khoan-9', {
        number: '9',
        marker: '9.',
        content: [
          'Phòng Y tế chủ trì:',
          aProvision('point', 'khoan-1', { number: 'a', marker: 'a)', content: [item] }),
        ],
      });
    expect(found(list('Rà soát.'), [{ quote: 'Rà soát' }])).toEqual(['tasks.0.lead: lead: [phong-y-te]']);
    expect(found(list('Rà soát.'), [{ quote: 'Rà soát', to: ['phong-tu-phap'] }])).toEqual([]);
    expect(found(list('Phòng Tư pháp rà soát.'), [{ quote: 'rà soát' }])).toEqual([]);
  });

  it('says the unit once, however often it is charged', () => {
    expect(of('⟦Phòng Y tế chủ trì rà soát, Phòng Y tế chủ trì kiểm tra⟧.')).toEqual([
      'tasks.0.lead: lead: [phong-y-te]',
    ]);
  });
});
