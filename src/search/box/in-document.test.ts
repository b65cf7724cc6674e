// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { documentPage } from '../../outputs/document/document-page.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';
import { documentArticle } from '../../rendering/document/document-article.ts';
import { htmlOf } from '../../rendering/html.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision } from '../../testing/builders/document.ts';
import { provisionsHere } from './in-document.ts';

const article = (number: string, ...clauses: string[]) =>
  aProvision('article', `dieu-${number}`, {
    number,
    marker: `Điều ${number}.`,
    content: clauses.map((text, at) =>
      aProvision('clause', `dieu-${number}-khoan-${at + 1}`, {
        number: String(at + 1),
        marker: `${at + 1}.`,
        content: [text],
      }),
    ),
  });
const decision = aDocument({
  slug: 'quyet-dinh',
  body: {
    provisions: [
      article('1', 'Thu gom rác thải sinh hoạt.', 'Rác thải xây dựng: thu gom riêng.'),
      article('15', 'Hoà giải ở cơ sở.', 'Đất đai, nhà ở.', 'Đạt chuẩn nông thôn mới trong năm 2023, thu gom rác.'),
      aClause('2', 'Điều khoản thi hành.'),
    ],
  },
});

/** What the box lists for a query on the page of the decision, without the line that leads to the search page. */
const listed = (query: string): string[] =>
  provisionsHere(query)[1]
    .slice(0, -1)
    .map(({ title }) => title![0]!.text);
const excerpt = (query: string): string =>
  provisionsHere(query)[1][0]!
    .provisions[0]!.excerpt.map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

beforeEach(() => {
  const page = documentPage(aCorpus({ documents: [decision] }), decision, addressesUnder('/'));
  document.body.innerHTML = htmlOf(documentArticle(page, ''));
});

describe('the box on the page of a document', () => {
  it.each([
    ['khoản 2', ['Khoản 2 Điều 1', 'Khoản 2 Điều 15', 'Khoản 2']],
    ['Điều 15 khoản 1', ['Khoản 1 Điều 15']],
    ['dieu 15', ['Điều 15']],
  ])('names for “%s” the provisions that are called so', (query, names) => {
    expect(listed(query)).toEqual(names);
    expect(provisionsHere(query)[0]).toBe(names.length);
  });

  it('leads to the very place, and shows its first words', () => {
    const [first] = provisionsHere('khoản 1 điều 15')[1];
    expect(first).toMatchObject({ href: '#dieu-15-khoan-1', citation: [{ text: 'Trong văn bản này' }] });
    expect(excerpt('khoản 1 điều 15')).toBe('1. Hoà giải ở cơ sở.');
  });

  it.each([
    ['thu gom', ['Khoản 1 Điều 1', 'Khoản 2 Điều 1', 'Khoản 3 Điều 15']],
    ['hòa giải', ['Khoản 1 Điều 15']],
    ['dat dai', ['Khoản 2 Điều 15']],
    ['đất đa', ['Khoản 2 Điều 15']],
    ['thi hành', ['Khoản 2']],
    ['khoản 9', []],
    ['thu gom đất đai', []],
  ])('finds “%s” where all its words stand near each other', (query, names) => expect(listed(query)).toEqual(names));

  it('marks the words that were found, here and on arrival', () => {
    expect(excerpt('rác thải xây dựng')).toBe('2. [Rác thải xây dựng]: thu gom riêng.');
    expect(provisionsHere('đất đai')[1][0]!.href).toBe(`#tim=${encodeURIComponent('đất đai')}&o=dieu-15-khoan-2`);
  });

  it.each(['rác', '"thu gom"', 'rác -xây', 'máy bay'])('leads on for “%s” to the search in this document', (query) => {
    const last = provisionsHere(query)[1].at(-1)!;
    expect(last.title![0]!.text).toBe('Tìm trong văn bản này');
    expect(last.href).toBe(`http://localhost:3000/tim-kiem/#van-ban=quyet-dinh&q=${encodeURIComponent(query)}`);
  });

  it('lists no provision for signs that only the whole search understands', () => {
    expect(['"thu gom"', 'thu gom -xây'].map(listed)).toEqual([[], []]);
  });

  it('leads nowhere from what search does not know', () => {
    document.querySelector('.contents')!.remove();
    expect(provisionsHere('máy bay')).toEqual([0, []]);
  });
});
