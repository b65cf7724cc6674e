import { describe, expect, it } from 'vitest';
import { formatPath, isOnPath, valueAt } from './path.ts';

describe('a path', () => {
  it('is written as the office reads it', () => {
    expect(formatPath([])).toBe('');
    expect(formatPath(['tasks', 2, 'dueDate'])).toBe('tasks[2].dueDate');
  });

  it.each([
    ['tasks', 'tasks', true],
    ['tasks', 'tasks[2]', true],
    ['tasks[2].dueDate', 'tasks[2]', true],
    ['tasks[2]', 'tasks[21]', false],
    ['to', 'toPlaces', false],
    ['toPlaces', 'to', false],
    ['source', 'status', false],
    ['to', 'toA.b', false],
  ])('from %s to %s leads on: %s', (a, b, isOn) => {
    expect(isOnPath(a, b)).toBe(isOn);
  });

  it('finds what the data holds there, of its own and nothing else', () => {
    const data = { tasks: [{ id: 'a' }], name: 'Phòng', empty: null };
    expect(valueAt(data, ['tasks', 0, 'id'])).toBe('a');
    expect(valueAt(data, ['tasks', 1, 'id'])).toBeUndefined();
    expect(valueAt(data, ['name', 'length'])).toBeUndefined();
    expect(valueAt(data, ['empty', 'id'])).toBeUndefined();
    expect(valueAt(data, ['toString'])).toBeUndefined();
    expect(valueAt(data, [])).toBe(data);
  });
});
