import { describe, expect, it } from 'vitest';
import { aTask, aUnit } from '../testing/builders/corpus.ts';
import { aDocument } from '../testing/builders/document.ts';
import { type IdsNow, unitWithIdsNow, withIdsNow } from './ids-now.ts';
import type { Provision } from './provision/provision.ts';

const none: IdsNow = { units: new Map(), topics: new Map(), documents: new Map() };
const ids: IdsNow = {
  units: new Map([['phong-cu', 'phong-moi']]),
  topics: new Map([['cu', 'moi']]),
  documents: new Map([['cong-van-cu', 'cong-van-moi']]),
};
const clause = (document: string): Provision => ({
  type: 'provision',
  kind: 'clause',
  id: 'khoan-1',
  marker: '1.',
  line: 1,
  content: [
    {
      type: 'paragraph',
      inlines: [{ type: 'reference', document, line: 1, children: [{ type: 'text', value: 'cong-van-cu' }] }],
    },
  ],
});
const letter = (unit: string, topic: string, other: string) =>
  aDocument({
    topics: [topic, 'khac'],
    to: [{ text: 'Phòng cũ', units: [unit] }],
    tasks: [aTask('cu', { to: [unit, 'phong-b'], lead: [unit], coordinators: [unit], topics: [topic] }), aTask('hai')],
    relations: [
      { type: 'cites', document: other },
      { type: 'cites', citation: 'cong-van-cu' },
    ],
    changes: [{ date: '2026-01-01', kind: 'correction', level: 'major', note: 'Sửa.', tasks: ['cu'], document: other }],
    body: { provisions: [clause(other)] },
  });

describe('ids of today', () => {
  it('stand wherever a document names a unit, a topic or a document, and nowhere else', () => {
    expect(withIdsNow(letter('phong-cu', 'cu', 'cong-van-cu'), ids)).toEqual(
      letter('phong-moi', 'moi', 'cong-van-moi'),
    );
  });

  it('stand in the groups and successors of a unit', () => {
    const unit = (id: string) =>
      aUnit('phong-a', 'Phòng A', { groups: [id], successors: [{ unit: id, scope: 'whole', resolution: 'phong-cu' }] });
    expect(unitWithIdsNow(unit('phong-cu'), ids)).toEqual(unit('phong-moi'));
  });

  it('leave alone what names nothing that is called otherwise', () => {
    const document = letter('phong-b', 'khac', 'cong-van-b');
    expect(withIdsNow(document, none)).toBe(document);
    expect(withIdsNow(document, ids)).toEqual(document);
  });
});
