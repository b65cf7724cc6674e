import { describe, expect, it } from 'vitest';
import { formatPath, pathsAround, valueAt } from './path.ts';

describe('a path', () => {
  it('is written as the office reads it', () => {
    expect(formatPath([])).toBe('');
    expect(formatPath(['tasks', 2, 'dueDate'])).toBe('tasks[2].dueDate');
  });

  it('is known with all that lie around it', () => {
    expect(pathsAround('tasks[2].indicators[10].id')).toEqual([
      'tasks',
      'tasks[2]',
      'tasks[2].indicators',
      'tasks[2].indicators[10]',
      'tasks[2].indicators[10].id',
    ]);
    expect(pathsAround('to')).toEqual(['to']);
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
