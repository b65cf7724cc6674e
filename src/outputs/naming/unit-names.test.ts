import { expect, it } from 'vitest';
import { aUnit } from '../../testing/builders/corpus.ts';
import { unitNames } from './unit-names.ts';

const GROUP = aUnit('cac-xa', 'Các xã', { kind: 'group' });
const COMMUNES = ['Xã A', 'Xã B'].map((name) => aUnit(name, name, { groups: ['cac-xa'] }));
const OFFICE = aUnit('phong-noi-vu', 'Phòng Nội vụ');

it('counts the units of a group with it', () => {
  expect(unitNames([GROUP, ...COMMUNES, OFFICE])).toEqual(['Các xã (2 đơn vị)', 'Phòng Nội vụ']);
});

it('names each of them where the group is not among them', () => {
  expect(unitNames([...COMMUNES, OFFICE])).toEqual(['Xã A', 'Xã B', 'Phòng Nội vụ']);
});

it('names a group of which no unit is registered', () => {
  expect(unitNames([GROUP])).toEqual(['Các xã']);
});
