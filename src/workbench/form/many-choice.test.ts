// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { idOf, manyChoice } from './many-choice.ts';

const UNITS = [
  { id: 'phong-y-te', name: 'Phòng Y tế' },
  { id: 'xa-hoa-an', name: 'Xã Hoà An' },
  { id: 'xa-hoa-an-2', name: 'Xã Hoà An' },
];

it('takes a unit by its id, its name, or as the list offers it, and of two of one name none', () => {
  expect(idOf('phong-y-te', UNITS)).toBe('phong-y-te');
  expect(idOf('phòng y tế', UNITS)).toBe('phong-y-te');
  expect(idOf('Xã Hoà An (xa-hoa-an-2)', UNITS)).toBe('xa-hoa-an-2');
  expect(idOf('Xã Hoà An', UNITS)).toBeUndefined();
  expect(idOf('Phòng', UNITS)).toBeUndefined();
});

it('adds what is chosen once, says what is not in the list, and lets each go by its own button', () => {
  const change = vi.fn<(ids: string[]) => void>();
  const facts = { name: 'to', label: 'Giao cho', add: 'Thêm đơn vị', things: UNITS, list: 'l' };
  const node = manyChoice(facts, ['phong-y-te', 'phong-la'], change);
  const field = node.querySelector('input')!;
  const type = (text: string): void => {
    field.value = text;
    field.dispatchEvent(new Event('change'));
  };
  type('Phòng X');
  expect(node.querySelector('[role=status]')!.textContent).toContain('Không có trong danh sách');
  type('Phòng Y tế');
  expect(change).not.toHaveBeenCalled();
  type('xa-hoa-an');
  expect(change).toHaveBeenLastCalledWith(['phong-y-te', 'phong-la', 'xa-hoa-an']);
  expect(node.querySelector('.unlisted')!.textContent).toContain('phong-la');
  node.querySelectorAll('button')[1]!.click();
  expect(change).toHaveBeenLastCalledWith(['phong-y-te', 'xa-hoa-an']);
});
