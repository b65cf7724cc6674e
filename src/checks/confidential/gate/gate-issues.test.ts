import { describe, expect, it } from 'vitest';
import type { GateFinding } from '../../../corpus/gate/gate.ts';
import { gateIssue } from './gate-issues.ts';

const MARK: GateFinding = { code: 'secret-mark', what: 'dấu chỉ độ mật', digest: 'aaaaa-bbbbb', line: 3, column: 5 };
const NUMBER: GateFinding = {
  code: 'personal-data',
  what: 'số điện thoại di động (có thể là của cá nhân)',
  digest: 'aaaaa-bbbbb',
  line: 3,
  column: 5,
};

describe('the message of the gate', () => {
  it('says what stands there and where, and never its words', () => {
    expect(gateIssue('van-ban/a.mdx', MARK)).toMatchObject({
      code: 'secret-mark',
      severity: 'error',
      file: 'van-ban/a.mdx',
      line: 3,
      column: 5,
      message: 'dòng này có dấu chỉ độ mật.',
    });
    expect(gateIssue('van-ban/a.mdx', NUMBER).message).toBe('có số điện thoại di động (có thể là của cá nhân).');
    const { digest: _, ...named } = { ...MARK, what: 'tên tệp mang dấu chỉ độ mật' };
    expect(gateIssue('van-ban/a.mdx', named).message).toBe('tên tệp mang dấu chỉ độ mật.');
  });

  it('says how to write a paper with a mark: not at all, unless it only speaks of one', () => {
    expect(gateIssue('van-ban/a.mdx', MARK).fix).toMatch(
      /^gỡ văn bản khỏi thư mục nội dung .* Nếu đoạn này chỉ nói về độ mật, thêm vào release\.allowed: \{ code: secret-mark, digest: aaaaa-bbbbb, reason: …, reviewer: … \}\.$/,
    );
  });

  it('says of a number what to put into its place, by what the file is', () => {
    const fixIn = (file: string) => gateIssue(file, NUMBER).fix;
    const put = '[đã lược: số điện thoại di động]';
    expect(fixIn('nguon/a.txt')).toMatch(/^thay số này bằng \[đã lược: .*\], ở đây và ở văn bản dùng tệp nguồn này/);
    expect(fixIn('van-ban/a.mdx')).toMatch(/^thay số này bằng .*, không xoá trơn vì lời văn phải đúng nguyên văn/);
    expect(fixIn('tep/a/b.pdf')).toMatch(/^tệp đã ký thì không sửa và không đăng tệp này/);
    expect(fixIn('don-vi/a.yaml')).toMatch(/^bỏ số này, hoặc thay bằng .*; cần liên hệ thì ghi điện thoại cơ quan\./);
    for (const file of ['nguon/a.txt', 'van-ban/a.mdx', 'tep/a/b.pdf', 'don-vi/a.yaml', 'trang.yaml'])
      expect(fixIn(file)).toContain(put);
  });

  it('says in which file a number may be allowed that has no entry of its own', () => {
    const whereIn = (file: string) => / thêm vào (release\.allowed[^:]*): /.exec(gateIssue(file, NUMBER).fix)?.[1];
    expect(whereIn('nguon/a.txt')).toBe('release.allowed của văn bản dùng tệp nguồn này');
    expect(whereIn('tep/a/b.pdf')).toBe('release.allowed của văn bản có tệp này');
    expect(whereIn('linh-vuc.yaml')).toBe('release.allowed của trang.yaml');
    for (const file of ['van-ban/a.mdx', 'don-vi/a.yaml', 'trang.yaml']) expect(whereIn(file)).toBe('release.allowed');
  });

  it('allows nothing in a name or an image: these are given anew', () => {
    const { digest: _, ...named } = NUMBER;
    expect(gateIssue('van-ban/a.mdx', named).fix).toMatch(/^tên tệp thì đổi tên, ảnh thì xuất lại ảnh/);
    expect(gateIssue('van-ban/a.mdx', named).fix).not.toContain('release.allowed');
  });
});
