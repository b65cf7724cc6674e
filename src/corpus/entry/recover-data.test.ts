import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../domain/document/document.schema.ts';
import { recoverData } from './recover-data.ts';

describe('salvage', () => {
  it('keeps what is sound and the places in lists', () => {
    const tasks = [
      { id: 'mot', title: 'Một', provision: 'khoan-1', quote: 'một', to: ['a'] },
      { id: 'HAI', dueDate: 'mai', strange: 'x' },
      'ba',
      { id: 'bon', title: 'Bốn', provision: 'khoan-4', quote: 'bốn', to: 'b' },
    ];
    const rest = recoverData(documentSchema, { status: 'xong', tasks, stranger: '1', relations: [{ type: 'basis' }] });
    expect(rest?.tasks).toHaveLength(4);
    expect(rest?.tasks[0]).toMatchObject({ id: 'mot', to: ['a'] });
    expect(rest?.tasks[1]?.dueDate).toBeUndefined();
    expect(rest?.tasks[3]).toMatchObject({ id: 'bon', quote: 'bốn' });
    expect(rest).not.toHaveProperty('stranger');
  });

  it('does not touch what it was given', () => {
    const data = Object.freeze({ status: 'xong' });
    expect(recoverData(documentSchema, data)).toBeDefined();
    expect(data).toEqual({ status: 'xong' });
  });

  it.each([undefined, null, 'text', [], 5])('finds nothing in %j', (data) => {
    expect(recoverData(documentSchema, data)).toBeUndefined();
  });
});
