import { describe, expect, it } from 'vitest';
import type { Content } from '../../corpus/content.ts';
import type { Issue } from '../../issues/issue.ts';
import { anIssue } from '../../testing/builders/an-issue.ts';
import { discreet, type Confidences } from './discreet.ts';

const TEXTS = {
  'van-ban/a.mdx': 'Công văn mật\n\nĐiều động lực lượng ra đảo.',
  'van-ban/b.mdx': 'Rà soát quy hoạch.',
  'nguon/a.txt': 'Điều động lực lượng ra đảo.',
};
const said = (issues: Partial<Issue>[], confidences: Partial<Confidences> = {}): Issue[] =>
  discreet(issues.map(anIssue), { texts: new Map(Object.entries(TEXTS)) } as unknown as Content, {
    withheld: new Set(),
    secrets: [],
    kinds: [],
    ...confidences,
  });
const MARK = { code: 'secret-mark', file: 'van-ban/a.mdx', message: 'dòng này có dấu chỉ độ mật.', fix: 'gỡ văn bản.' };

describe('issues as they may be said aloud', () => {
  it('are as they are where nothing must be kept', () => {
    const issues = [{ message: 'viết «abcd».' }, { file: 'don-vi/a.yaml', key: 'name', value: 'Phòng A' }];
    expect(said(issues)).toEqual(issues.map(anIssue));
  });

  it('say of a file with a mark the kind and the line of each fault, and no word of it', () => {
    const [mark, own] = said([MARK, { file: 'van-ban/a.mdx', message: '«ra đảo»', value: 'ra đảo', key: 'tasks' }]);
    expect(mark).toEqual(anIssue(MARK));
    expect(own).toEqual({
      code: 'date-invalid',
      severity: 'error',
      file: 'van-ban/a.mdx',
      line: 3,
      column: 13,
      message: expect.stringMatching(/^.+; không hiển thị nội dung vì tệp có dấu chỉ độ mật\.$/),
      fix: 'xem mã lỗi này ở trang Danh mục mã lỗi.',
    });
    expect(own!.message).not.toMatch(/^Lỗi khác/);
  });

  it('name the kind of a rule’s own, and of one that nobody knows that it is another', () => {
    const kinds = [{ code: 'quote-not-verbatim', title: 'Trích sai' }] as unknown as Confidences['kinds'];
    const [, one, other] = said([MARK, { ...MARK, code: 'quote-not-verbatim' }, { ...MARK, code: 'khong-ai-biet' }], {
      kinds,
    });
    expect(one!.message).toMatch(/^Trích sai; /);
    expect(other!.message).toMatch(/^Lỗi khác; /);
  });

  it('say as little of what is withheld with a marked file, and say all of it where nothing has a mark', () => {
    const source = { file: 'nguon/a.txt', message: '«ra đảo»' };
    const withheld = new Set(['van-ban/a.mdx', 'nguon/a.txt']);
    expect(said([MARK, source], { withheld })[1]!.message).not.toContain('đảo');
    expect(said([source], { withheld })[0]!.message).toContain('đảo');
    const personal = { code: 'personal-data', file: 'nguon/a.txt', message: 'có số điện thoại.' };
    expect(said([MARK, personal, source], { withheld })[2]!.message).toContain('đảo');
  });

  it('quote in other files no word of a marked one, but what they say themselves', () => {
    const of = (message: string, fix = 'sửa.') => said([MARK, { file: 'van-ban/b.mdx', message, fix }])[1]!;
    expect(of('khác «Điều động lực lượng»', 'viết «ra đảo…»')).toMatchObject({
      message: 'khác «•••»',
      fix: 'viết «•••»',
    });
    expect(of('khác «quy hoạch» và «ra»').message).toBe('khác «quy hoạch» và «ra»');
    expect(of('khác «không ở đâu»').message).toBe('khác «không ở đâu»');
  });

  it('leave out that a source differs from a document with a mark', () => {
    const differs = { code: 'text-differs', file: 'van-ban/a.mdx' };
    expect(said([MARK, differs]).map(({ code }) => code)).toEqual(['secret-mark']);
    expect(said([differs]).map(({ code }) => code)).toEqual(['text-differs']);
    expect(said([MARK, { ...differs, file: 'van-ban/b.mdx' }])).toHaveLength(2);
  });

  it('hide numbers of persons wherever they are said, whole or in pieces', () => {
    const [shown] = said(
      [
        {
          file: 'van-ban/goi-0905123456.mdx',
          message: 'gọi 0905 123 456',
          fix: '«51234»',
          key: 'a 0905123456',
          value: '0905123456',
        },
      ],
      { secrets: ['0905123456'] },
    );
    expect(shown).toMatchObject({
      file: 'van-ban/goi-••••••••56.mdx',
      fix: '«•••••»',
    });
    for (const text of [shown!.message, shown!.key, shown!.value]) expect(text).not.toMatch(/\d{3}/);
  });

  it('hide the names of withheld files where other messages name them', () => {
    const withheld = new Set(['van-ban/cong-van-mat-12.mdx', 'van-ban/ke-hoach.mdx']);
    const message = 'xem van-ban/cong-van-mat-12.mdx và van-ban/ke-hoach.mdx.';
    expect(said([{ message, fix: message }], { withheld })[0]).toMatchObject({
      message: 'xem van-ban/cong-van-•••-12.mdx và van-ban/ke-hoach.mdx.',
      fix: 'xem van-ban/cong-van-•••-12.mdx và van-ban/ke-hoach.mdx.',
    });
    expect(said([{ ...MARK, file: 'van-ban/cong-van-mat-12.mdx' }])[0]!.file).toBe('van-ban/cong-van-•••-12.mdx');
  });
});
