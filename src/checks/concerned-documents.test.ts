import { describe, expect, it } from 'vitest';
import type { Content, Sourced } from '../corpus/content.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import { aDocument, aProvision, words } from '../testing/builders/document.ts';
import { concernedDocuments, namedIn } from './concerned-documents.ts';

const at = (value: DirectiveDocument, broken: string[] = []): Sourced<DirectiveDocument> => ({
  file: `van-ban/${value.slug}.mdx`,
  value,
  broken,
});
const other = (slug: string, fields: Partial<DirectiveDocument> = {}, broken?: string[]) =>
  at(aDocument({ slug, circulation: 'public', codeNumber: slug, codeNotation: 'UBND-VX', ...fields }), broken);
const concerned = (document: DirectiveDocument | undefined, ...others: Sourced<DirectiveDocument>[]): string[] =>
  concernedDocuments(document, { documents: others } as unknown as Content).map(({ value }) => value.slug);
const own = (fields: Partial<DirectiveDocument>) =>
  aDocument({ slug: 'nay', codeNumber: '99', codeNotation: 'UBND-VX', circulation: 'internal', ...fields });
const related = (document: string) => ({ relations: [{ type: 'basis' as const, document }] });

describe('the documents that a verdict on one can depend on', () => {
  it('are those that it names, those that these name, and so on, in the order of the folder', () => {
    const others = [other('d'), other('c', related('d')), other('b', related('c')), other('e')];
    expect(concerned(own(related('b')), ...others)).toEqual(['d', 'c', 'b']);
    expect(concerned(own(related('b')), other('b', related('c')), other('c', related('b')))).toEqual(['b', 'c']);
  });

  it('are those that name it', () => {
    expect(concerned(own({}), other('a', related('nay')), other('b', related('khac')), other('c'))).toEqual(['a']);
  });

  it('are those with its number', () => {
    const numbered = { codeNumber: '7', codeNotation: 'UBND-VX' };
    expect(concerned(own(numbered), other('a', numbered), other('b'))).toEqual(['a']);
  });

  it('are those of a day that one of its citations names, and of no day that it names in part', () => {
    const cited = (citation: string) => own({ relations: [{ type: 'basis', citation }] });
    const others = [other('a', { issuedDate: '2026-03-05' }), other('b', { issuedDate: '2026-03-01' }), other('c')];
    expect(concerned(cited('Chỉ thị ngày 05 tháng 3 năm 2026'), ...others)).toEqual(['a']);
    expect(concerned(cited('Chỉ thị tháng 3 năm 2026'), ...others)).toEqual([]);
  });

  it('are those that a public one may not speak of', () => {
    const others = [other('a', { circulation: 'internal' }), other('b')];
    expect(concerned(own({ circulation: 'public' }), ...others)).toEqual(['a']);
    expect(concerned(own({}), ...others)).toEqual([]);
  });

  it('are those of which not all is understood, but for their text: nothing can be concluded from them', () => {
    const others = [other('a', {}, ['status']), other('b', {}, ['body']), other('c', {}, ['body', 'to'])];
    expect(concerned(own({}), ...others)).toEqual(['a', 'c']);
    expect(concerned(undefined, ...others)).toEqual(['a', 'c']);
  });
});

it('a document names others in relations, in references and in links to their pages', () => {
  const content = [
    {
      type: 'paragraph' as const,
      inlines: [
        { type: 'reference' as const, document: 'ke-hoach', line: 1, children: words('Kế hoạch') },
        { type: 'reference' as const, provision: 'khoan-1', line: 1, children: words('khoản 1') },
        { type: 'link' as const, href: '/van-ban/thong-bao/#khoan-2', children: words('Thông báo') },
        { type: 'link' as const, href: '/don-vi/so-y-te/', children: words('Sở Y tế') },
      ],
    },
  ];
  const body = { provisions: [aProvision('clause', 'khoan-1', { content })] };
  const relations = [
    { type: 'basis' as const, document: 'chi-thi' },
    { type: 'basis' as const, citation: 'Luật Đất đai' },
  ];
  expect(namedIn(aDocument({ relations, body }))).toEqual(['chi-thi', 'ke-hoach', 'thong-bao']);
});
