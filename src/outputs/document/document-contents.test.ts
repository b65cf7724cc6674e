import { describe, expect, it } from 'vitest';
import { aClause, aProvision, words } from '../../testing/builders/document.ts';
import type { NumberedKind, Provision } from '../../domain/provision/provision.ts';
import { contentsOf, firstWords } from './document-contents.ts';

describe('the table of contents', () => {
  it('lists flat clauses by their first words', () => {
    expect(contentsOf({ provisions: [aClause('1', 'Rà soát nhiệm vụ.')] })).toEqual([
      { href: '#khoan-1', name: 'Khoản 1', words: 'Rà soát nhiệm vụ.', children: [] },
    ]);
  });

  it('goes down to articles by their titles, and not into their clauses', () => {
    const article = aProvision('article', 'dieu-1', {
      number: '1',
      marker: 'Điều 1.',
      title: words('Phạm vi'),
      content: [aClause('1', 'Một.', 'dieu-1-khoan-1')],
    });
    const chapter = aProvision('chapter', 'chuong-1', { number: 'I', marker: 'Chương I', content: [article] });
    expect(contentsOf({ provisions: [chapter] })).toMatchObject([
      { name: 'Chương I', children: [{ href: '#dieu-1', name: 'Điều 1', words: 'Phạm vi', children: [] }] },
    ]);
  });
});

describe('the entry of an attached document', () => {
  const entry = (fields: object) => {
    const [shown] = contentsOf({ provisions: [aProvision('attached', 'quy-che', { typeName: 'Quy chế', ...fields })] });
    return [shown?.name, shown?.words];
  };

  it.each([
    ['its kind, and its title', { title: words('Tiếp công dân') }, ['Quy chế', 'Tiếp công dân']],
    ['its kind once', { title: words('QUY CHẾ TIẾP CÔNG DÂN') }, ['Quy chế', 'TIẾP CÔNG DÂN']],
    ['what tells it apart', { name: 'Quy chế họp', title: words('Họp') }, ['Quy chế họp', '']],
  ])('says %s', (_, fields, expected) => expect(entry(fields)).toEqual(expected));
});

describe('the entry of an annex', () => {
  it.each([
    [{ marker: 'Biểu số 1', title: words('DỰ TOÁN') }, 'Biểu số 1 DỰ TOÁN'],
    [{ marker: 'DANH SÁCH' }, 'DANH SÁCH'],
    [{ marker: 'PHỤ LỤC', title: words('DỰ TOÁN') }, 'DỰ TOÁN'],
    [{ title: words('DỰ TOÁN') }, 'DỰ TOÁN'],
  ])('says its name on paper, %j', (fields, expected) => {
    const [shown] = contentsOf({ provisions: [aProvision('annex', 'phu-luc', fields)] });
    expect(shown?.words).toBe(expected);
  });
});

describe('the contents of an amendment', () => {
  it('list the articles that it adds or changes, wherever it does so, and no smaller parts', () => {
    const quoted = (id: string, kind: NumberedKind, number: string): Provision =>
      aProvision('quoted', id, { number, quoted: { kind, act: 'added' }, content: [`“${number}. Trách nhiệm”`] });
    const clause = aClause('1', 'Bổ sung như sau:', 'dieu-1-khoan-1');
    clause.content.push(quoted('x', 'article', '3a'), quoted('y', 'clause', '4'));
    const article = aProvision('article', 'dieu-1', { number: '1', marker: 'Điều 1.', content: [clause] });
    expect(contentsOf({ provisions: [article] })[0]?.children).toMatchObject([
      { href: '#x', name: 'Điều 3a được bổ sung', words: 'Trách nhiệm”', children: [] },
    ]);
  });
});

describe('the words of a quoted article', () => {
  it.each(['Điều 3a. Trách nhiệm', 'Điều 3a: Trách nhiệm', '3a) – Trách nhiệm', '3a / Trách nhiệm', '3aTrách nhiệm'])(
    'begin behind its number and the signs that follow it: %s',
    (text) => {
      const quoted = aProvision('quoted', 'x', {
        number: '3a',
        quoted: { kind: 'article', act: 'added' },
        content: [text],
      });
      expect(contentsOf({ provisions: [quoted] })[0]?.words).toBe('Trách nhiệm');
    },
  );
});

it('the words of a quoted article without a number are all of its words', () => {
  const quoted = aProvision('quoted', 'x', { quoted: { kind: 'article', act: 'added' }, content: ['Trách nhiệm'] });
  expect(contentsOf({ provisions: [quoted] })[0]?.words).toBe('Trách nhiệm');
});

describe('the first words of a text', () => {
  it('run on over line ends and several blanks', () => {
    expect(firstWords(' Rà  soát\nnhiệm vụ ', 20)).toBe('Rà soát nhiệm vụ');
    expect(firstWords('Rà soát nhiệm vụ', 10)).toBe('Rà soát…');
    expect(firstWords('Rà soát nhiệm vụ', 7)).toBe('Rà soát…');
  });

  it('are the whole text when it is short', () => {
    expect(firstWords('Rà soát', 7)).toBe('Rà soát');
  });

  it('end between words, without a loose comma', () => {
    expect(firstWords('Rà soát, bổ sung', 9)).toBe('Rà soát…');
    expect(firstWords('Rà soát, – “(bổ sung)”', 12)).toBe('Rà soát…');
    expect(firstWords('Rà soát: bổ sung', 8)).toBe('Rà soát…');
  });

  it('cut even a text without spaces', () => {
    expect(firstWords('a'.repeat(50), 10)).toBe(`${'a'.repeat(10)}…`);
  });
});
