import { describe, expect, it } from 'vitest';
import { writtenLinks, writtenReferences } from '../citation/written-references.ts';
import type { Block, Body, Inline, Provision } from './provision.ts';
import { blockText, bodyText, inlineText, provisionText } from './provision-text.ts';
import { hasTable, provisionsOf } from './provision-tree.ts';
import { ownProvision, rowProvisions } from './table-rows.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...inlines: Inline[]): Block => ({ type: 'paragraph', inlines });
const provision = (id: string, fields: Partial<Provision> = {}): Provision => ({
  type: 'provision',
  kind: 'clause',
  id,
  content: [],
  line: 1,
  ...fields,
});
const reference = (provision: string, ...children: Inline[]): Inline => ({
  type: 'reference',
  provision,
  line: 1,
  children,
});
const link = (href: string, ...children: Inline[]): Inline => ({ type: 'link', href, line: 1, children });
const table = (...rows: (string | undefined)[][]): Extract<Block, { type: 'table' }> => ({
  type: 'table',
  align: [null, null],
  head: [[{ inlines: [text('TT')] }, { inlines: [text('Việc')] }]],
  rows: rows.map(([id, ...cells], index) => ({
    cells: cells.map((cell) => ({ inlines: [text(cell!)] })),
    ...(id !== undefined && { id, number: id.slice(-1) }),
    line: index + 1,
  })),
});

/** Above a table without a caption its line stays empty. */
const wordsOf = (one: Provision): string => provisionText(one).trim();

describe('the text of a provision', () => {
  it('has its number, its title and its first paragraph as paper has them', () => {
    const first = paragraph(text('Một '), { type: 'strong', children: [text('hai')] }, { type: 'break' }, text('ba'));
    expect(inlineText([text('a'), { type: 'break' }, { type: 'emphasis', children: [text('b')] }])).toBe('a\nb');
    expect(provisionText(provision('k', { marker: '1.', content: [first] }))).toBe('1. Một hai\nba');
    expect(provisionText(provision('k', { content: [first] }))).toBe('Một hai\nba');
    expect(provisionText(provision('k', { marker: '1.' }))).toBe('1.');
    expect(provisionText(provision('k', { marker: 'Điều 1.', title: [text('Tên')], content: [first] }))).toBe(
      'Điều 1. Tên\nMột hai\nba',
    );
    expect(provisionText(provision('k', { title: [text('Tên')] }))).toBe('Tên');
  });

  it('has what is quoted and what stands in tables and under it, and no notes of the editors', () => {
    const quotation: Block = { type: 'quotation', blocks: [paragraph(text('Q1')), paragraph(text('Q2'))] };
    const note: Block = { type: 'editor-note', blocks: [paragraph(text('N'))] };
    const whole = provision('k', {
      marker: '1.',
      content: [
        note,
        quotation,
        { ...table([undefined, '1', 'a']), caption: 'Bảng 1' },
        provision('d', { marker: 'a)', content: [paragraph(text('D'))] }),
      ],
    });
    expect(provisionText(whole)).toBe('1. Q1\nQ2\nBảng 1\nTT Việc\n1 a\na) D');
    expect(blockText(table([undefined, '1', 'a']))).toBe('\nTT Việc\n1 a');
    expect(bodyText({ provisions: [provision('a', { marker: '1.' }), provision('b', { marker: '2.' })] })).toBe(
      '1.\n2.',
    );
  });
});

describe('the tables of a text', () => {
  const body = (...content: Provision['content']): Body => ({ provisions: [provision('k', { content })] });
  const quoted = (...blocks: Block[]): Block => ({ type: 'quotation', blocks });

  it('are seen wherever they stand, but in a note of the editors', () => {
    const [some, words] = [table(), paragraph(text('a'))];
    expect(hasTable(body(words))).toBe(false);
    expect(hasTable(body())).toBe(false);
    expect(hasTable(body(words, some))).toBe(true);
    expect(hasTable(body(quoted(words, some)))).toBe(true);
    expect(hasTable(body(quoted(words)))).toBe(false);
    expect(hasTable(body(provision('d', { content: [some] })))).toBe(true);
    expect(hasTable(body(provision('d', { content: [words] })))).toBe(false);
    expect(hasTable(body({ type: 'editor-note', blocks: [some] }))).toBe(false);
  });

  it('give provisions by their rows that have an address, each with the rows that go on with it', () => {
    const rows = table(['dong-1', '1', 'a'], [undefined, 'b'], ['dong-2', '2', 'c']);
    expect(rowProvisions(rows).map(({ id, number, line }) => [id, number, line])).toEqual([
      ['dong-1', '1', 1],
      ['dong-2', '2', 3],
    ]);
    expect(rowProvisions(rows).map(wordsOf)).toEqual(['1 a\nb', '2 c']);
    expect(rowProvisions(rows)).toBe(rowProvisions(rows));
    expect(rowProvisions(table([undefined, '1', 'a']))).toEqual([]);
    expect(provisionsOf(body(rows)).map(({ id }) => id)).toEqual(['k', 'dong-1', 'dong-2']);
  });

  it('give a cell that reaches down to the first row of each provision, and to no further one', () => {
    const rows = table(['dong-1', '1', 'a'], [undefined, 'b'], ['dong-2', '2']);
    rows.rows[0]!.cells[1] = { inlines: [text('a')], rows: 3 };
    expect(rowProvisions(rows).map(wordsOf)).toEqual(['1 a\nb', '2 a']);
  });

  it('keep their head with what holds them, which has no provision of its own then', () => {
    const whole = provision('k', {
      content: [table(['dong-1', '1', 'a']), table([undefined, '2', 'b']), provision('d')],
    });
    expect(wordsOf(ownProvision(whole))).toBe('TT Việc\n\nTT Việc\n2 b');
  });
});

describe('what an author has linked', () => {
  const body: Body = {
    provisions: [
      provision('k', {
        title: [reference('tieu-de', text('a'))],
        content: [
          paragraph(text('a'), reference('mot', link('/a/', text('b'))), { type: 'break' }),
          { type: 'quotation', blocks: [paragraph({ type: 'strong', children: [reference('hai')] })] },
          {
            ...table(['dong-1', '1', 'a']),
            rows: [{ cells: [{ inlines: [reference('ba')] }], id: 'dong-1', line: 1 }],
          },
          provision('d', { content: [paragraph(link('/b/'))] }),
        ],
      }),
    ],
  };

  it('is told in the order of the text, once each, within other marks too', () => {
    expect(writtenReferences(body).map((one) => one.provision)).toEqual(['tieu-de', 'mot', 'hai', 'ba']);
    expect(writtenLinks(body).map(({ href }) => href)).toEqual(['/a/', '/b/']);
  });
});
