import { describe, expect, it } from 'vitest';
import { bodyText, provisionText } from './provision-text.ts';
import { ancestorsOf, childrenOf, findProvision, provisionsOf } from './provision-tree.ts';
import type { Block, Body, Provision } from './provision.ts';

const paragraph = (value: string): Block => ({ type: 'paragraph', inlines: [{ type: 'text', value }] });
const provision = (id: string, marker: string, ...content: Provision['content']): Provision => ({
  type: 'provision',
  kind: 'clause',
  id,
  marker,
  content,
  line: 1,
});

const point = provision('khoan-1-diem-a', 'a)', paragraph('Điểm a;'));
const first = provision('khoan-1', '1.', paragraph('Khoản một:'), point, paragraph('Lời kết.'));
const second: Provision = {
  ...provision('khoan-2', '2.', { type: 'editor-note', blocks: [paragraph('Lời biên tập.')] }),
  title: [
    { type: 'strong', children: [{ type: 'text', value: 'Tên' }] },
    { type: 'break' },
    { type: 'text', value: 'dài' },
  ],
};
second.content.push({
  type: 'table',
  caption: 'Bảng 1',
  align: [null, null],
  head: [[{ inlines: [{ type: 'text', value: 'Việc' }] }, { inlines: [{ type: 'text', value: 'Hạn' }] }]],
  rows: [{ cells: [{ inlines: [{ type: 'text', value: 'Họp' }] }, { inlines: [] }], line: 1 }],
});
const body: Body = { provisions: [first, second] };

describe('a tree of provisions', () => {
  it('is walked in the order of the text, parents before children', () => {
    expect(provisionsOf(body).map(({ id }) => id)).toEqual(['khoan-1', 'khoan-1-diem-a', 'khoan-2']);
    expect(childrenOf(first)).toEqual([point]);
  });

  it('gives a provision by its id', () => {
    expect(findProvision(body, 'khoan-1-diem-a')).toBe(point);
    expect(findProvision(body, 'khoan-9')).toBeUndefined();
  });
});

describe('what a provision stands in', () => {
  const article = provision('dieu-1', 'Điều 1.', first, second);

  it('is told from the nearest outwards', () => {
    expect(ancestorsOf({ provisions: [article] }, 'khoan-1-diem-a')).toEqual([first, article]);
  });

  it('is nothing for the outermost and for one that is not there', () => {
    expect(ancestorsOf({ provisions: [article] }, 'dieu-1')).toEqual([]);
    expect(ancestorsOf({ provisions: [article] }, 'khoan-9')).toEqual([]);
  });
});

describe('the text of provisions', () => {
  it('has number and first words on one line and everything under it in order', () => {
    expect(provisionText(first)).toBe('1. Khoản một:\na) Điểm a;\nLời kết.');
  });

  it('has titles, captions and cells but no word of the editors', () => {
    expect(provisionText(second)).toBe('2. Tên\ndài\nBảng 1\nViệc Hạn\nHọp ');
    expect(bodyText(body)).not.toContain('biên tập');
  });
});
