import { expect, it } from 'vitest';
import { taskIds } from './task-id.ts';

it('names tasks by the numbers of their provision and a letter', () => {
  const provisions = [
    'khoan-1',
    'khoan-1',
    'dieu-2-khoan-1',
    'khoan-1-diem-a',
    'muc-a-khoan-1-1',
    'mo-dau',
    'ket-thuc',
    'phu-luc-1-khoan-3',
    'phu-luc',
  ];
  expect(taskIds(provisions)).toEqual(['1a', '1b', '2-1a', '1-a-a', 'a-1-1a', 'md-a', 'ket-thuc-a', 'pl1-3a', 'pl-a']);
});

it('never gives one id twice', () => {
  const many = Array.from({ length: 60 }, () => 'phu-luc-1');
  expect(taskIds(many).slice(25, 28)).toEqual(['pl1z', 'pl1aa', 'pl1ab']);
  const alike = taskIds(['dieu-2-khoan-1', 'muc-2-khoan-1']);
  expect(new Set(alike).size).toBe(2);
});
