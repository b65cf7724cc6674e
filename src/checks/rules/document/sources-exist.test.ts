import { describe, expect, it } from 'vitest';
import type { Content } from '../../../corpus/content.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import { sourcesExist } from './sources-exist.ts';

/** What is found where a document names a source file and the folder holds others. */
function found(file: string, ...held: string[]): string[] {
  const document = {
    file: 'van-ban/a.mdx',
    value: aDocument({ source: { kind: 'extraction', file, missing: [] } }),
    broken: [],
  };
  const content = {
    documents: [document],
    documentIds: new Set(['a']),
    areAllRead: true,
    texts: new Map(held.map((name) => [`nguon/${name}`, 'Lời văn.'])),
  };
  return sourcesExist
    .find(content as unknown as Content, '2026-01-01')
    .map(({ kind, at, fix }) => `${kind.code} ${at.file}: ${fix}`);
}

describe('the source file of a document', () => {
  it('is there', () => {
    expect(found('cong-van-12.txt', 'cong-van-12.txt')).toEqual([]);
  });

  it('that is misspelt is offered as it is written, and stays unused', () => {
    expect(found('cong-van-13.txt', 'cong-van-12.txt')).toEqual([
      'source-unknown van-ban/a.mdx: viết cong-van-12.txt.',
      expect.stringMatching(/^source-unused nguon\/cong-van-12\.txt: /),
    ]);
  });

  it('that nothing resembles is to be added', () => {
    expect(found('cong-van-12.txt')).toEqual([
      'source-unknown van-ban/a.mdx: thêm tệp nguon/cong-van-12.txt, hoặc bỏ dòng này.',
    ]);
  });
});
