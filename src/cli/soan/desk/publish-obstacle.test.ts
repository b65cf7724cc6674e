import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../../../issues/issue.ts';
import { edited, FILE, OTHER, PublishingDesk, TITLE } from '../../../testing/builders/publishing/publishing-desk.ts';

let desk: PublishingDesk;
beforeEach(() => void (desk = new PublishingDesk()));
afterEach(() => desk.remove());

describe('what stands in the way', () => {
  it('is sent later where there was no network', async () => {
    const opened = desk.stored();
    const files = edited(opened, TITLE, 'Chờ mạng');
    const mend = desk.offices.cut();
    expect(await desk.run(files, opened)).toMatchObject({ kind: 'stopped', isSaved: true });
    expect(desk.stagesThat('stopped')).toEqual(['receive']);
    mend();
    expect(await desk.run()).toMatchObject({ kind: 'published', told: ['Đã đăng những gì còn chờ.'] });
    expect([desk.inShared(FILE), desk.released]).toEqual([files.text, [files.text]]);
  });

  it('may be a shared repository that others are quicker at: it is tried again', async () => {
    const opened = desk.stored();
    // Between our looking and our sending, once.
    const hook = join(desk.offices.mine.folder, '.git/hooks/pre-push');
    mkdirSync(join(desk.offices.mine.folder, '.git/hooks'), { recursive: true });
    const quicker = `cd ${desk.offices.theirs.folder} && git -c user.name=b -c user.email=b@example.vn commit -q --allow-empty -m nhanh && git push -q`;
    writeFileSync(hook, `#!/bin/sh\nrm "$0"\nunset GIT_DIR\n${quicker}\n`);
    chmodSync(hook, 0o755);
    const files = edited(opened, TITLE, 'Gửi lại');
    expect(await desk.run(files, opened)).toMatchObject({ kind: 'published' });
    expect(desk.stagesThat('begun').filter((stage) => stage === 'send')).toHaveLength(2);
    expect(desk.inShared(FILE)).toBe(files.text);
  });

  it('may be a rule of the shared repository', async () => {
    const hook = join(desk.offices.shared, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    const opened = desk.stored();
    const ending = await desk.run(edited(opened, TITLE, 'Bị từ chối'), opened);
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: true });
    expect(ending.told[0]).toContain('Kho chung không nhận bản vừa ghi');
    expect(desk.released).toEqual([]);
  });

  it('may be a rule of this one', async () => {
    const hook = join(desk.offices.mine.folder, '.git/hooks/pre-commit');
    mkdirSync(join(desk.offices.mine.folder, '.git/hooks'), { recursive: true });
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    const opened = desk.stored();
    const files = edited(opened, TITLE, 'Bị chặn');
    expect(await desk.run(files, opened)).toMatchObject({ kind: 'stopped', isSaved: true });
    expect(desk.stored().text).toBe(files.text);
    rmSync(hook);
    expect(await desk.run(files, files)).toMatchObject({ kind: 'published' });
  });

  it('may be a file that others have changed and that is being worked on here', async () => {
    desk.offices.theirs.edit(OTHER, 'title: Cử cán bộ', 'title: Cử người');
    desk.offices.theirs.send('Sửa kế hoạch');
    desk.offices.mine.edit(OTHER, 'title: Cử cán bộ', 'title: Đang sửa');
    const opened = desk.stored();
    const ending = await desk.run(edited(opened, TITLE, 'Của tôi'), opened);
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
    expect(ending.told[0]).toContain(OTHER);
    expect(desk.offices.mine.read(OTHER)).toContain('title: Đang sửa');
  });

  it('may be a file that is no document, changed here and there', async () => {
    const UNIT = 'content/don-vi/phong-y-te.yaml';
    desk.offices.theirs.edit(UNIT, 'Phòng Y tế', 'Phòng Y tế A');
    desk.offices.theirs.send('Đổi tên');
    desk.offices.mine.edit(UNIT, 'Phòng Y tế', 'Phòng Y tế B');
    desk.offices.mine.git('commit', '-qam', 'Đổi tên khác');
    const opened = desk.stored();
    const ending = await desk.run(edited(opened, TITLE, 'Của tôi'), opened);
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
    expect(ending.told[0]).toContain(UNIT);
    expect(desk.offices.mine.read(UNIT)).toContain('Phòng Y tế B');
    expect(desk.offices.mine.git('status', '--porcelain')).toBe('');
  });

  it.each([
    ['a state of old', ['checkout', '-q', '--detach', 'HEAD']],
    ['somebody in the middle of a merge', ['merge', '-q', '--no-ff', '--no-commit', 'khac']],
  ])('may be %s: nothing is touched', async (_, args) => {
    desk.offices.mine.git('branch', 'khac');
    desk.offices.mine.git('switch', '-q', 'khac');
    desk.offices.mine.git('commit', '-q', '--allow-empty', '-m', 'khác');
    desk.offices.mine.git('switch', '-q', 'main');
    desk.offices.mine.git(...args);
    const status = desk.offices.mine.git('status');
    const opened = desk.stored();
    expect(await desk.run(edited(opened, TITLE, 'Của tôi'), opened)).toMatchObject({ kind: 'stopped', isSaved: false });
    expect([desk.offices.mine.git('status'), desk.stored()]).toEqual([status, opened]);
  });

  it('may be a site that could not be made: the next time it is', async () => {
    desk.outcome = { kind: 'refused' };
    const opened = desk.stored();
    const files = edited(opened, TITLE, 'Chưa thay');
    expect(await desk.run(files, opened)).toMatchObject({ kind: 'stopped', isSaved: true });
    desk.outcome = { kind: 'released' };
    expect(await desk.run()).toMatchObject({ kind: 'published' });
    expect(desk.released).toEqual([files.text, files.text]);
  });

  it('may be what a release refuses: it is said why and what to do, and nothing recorded is lost', async () => {
    desk.outcome = { kind: 'refused', why: 'Ổ đĩa đã đầy: xoá bớt tệp, rồi chạy lại.' };
    const opened = desk.stored();
    const files = edited(opened, TITLE, 'Bị từ chối');
    expect(await desk.run(files, opened)).toMatchObject({
      kind: 'stopped',
      isSaved: true,
      told: [
        expect.stringContaining('bản đang hiển thị vẫn như cũ'),
        'Ổ đĩa đã đầy: xoá bớt tệp, rồi chạy lại.',
        expect.stringContaining('chọn “Đăng tiếp”'),
        expect.stringContaining('Không mất gì'),
      ],
    });
    expect([desk.inShared(FILE), desk.stagesThat('stopped')]).toEqual([files.text, ['release']]);
  });

  it('may be what is fit to be written and not to be released: it is said where', async () => {
    const issue = { code: 'release-unconfirmed', file: 'van-ban/quyet-dinh-mau.mdx', line: 15 } as Issue;
    desk.outcome = { kind: 'unfit', issues: [issue] };
    const opened = desk.stored();
    const files = edited(opened, TITLE, 'Chưa xác định');
    const ending = await desk.run(files, opened);
    expect(ending).toMatchObject({ kind: 'issues', isSaved: true, issues: [issue] });
    expect(ending.told[0]).toContain('còn 1 điểm phải xác định trước khi đăng');
    expect(desk.inShared(FILE)).toBe(files.text);
  });
});
