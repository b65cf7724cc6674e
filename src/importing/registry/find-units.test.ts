import { expect, it } from 'vitest';
import { aRegistry } from '../../testing/builders/a-registry.ts';
import { findUnits } from './find-units.ts';

const units = (line: string) => findUnits(line, { registry: aRegistry(), day: '2026-05-01' });

it('reads a line of addressees', () => {
  expect(units('- Thủ trưởng các sở, ban, ngành Thành phố;')).toEqual({ ids: ['cac-so'], isSure: true, unknown: [] });
  expect(units('Sở Y tế, Sở Tài chính.')).toEqual({ ids: ['so-y-te', 'so-tai-chinh'], isSure: true, unknown: [] });
});

it('doubts a line that names more than the registry has', () => {
  expect(units('- Sở Y tế, Công an Thành phố;')).toEqual({
    ids: ['so-y-te'],
    isSure: false,
    unknown: ['Công an Thành phố'],
  });
  expect(units('- Các hợp tác xã;')).toMatchObject({ ids: [], isSure: false });
});

it('offers the nearest name for a slip, and is not sure of it', () => {
  expect(units('- Sỏ Tài chímh;')).toMatchObject({ ids: ['so-tai-chinh'], isSure: false });
});

it.each(['- Bộ Giáo dục và Đào tạo;', '- Vụ Giáo dục và Đào tạo;', '- Các bộ: Y tế, Giáo dục và Đào tạo.'])(
  'does not offer an office of another kind for %s',
  (line) => {
    expect(units(line).ids).toEqual([]);
  },
);
