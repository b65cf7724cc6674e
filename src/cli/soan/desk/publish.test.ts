import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredFiles } from '../../../outputs/authoring/publishing.ts';
import { pdfFile } from '../../../testing/builders/papers/pdf-file.ts';
import {
  AUTHOR,
  edited,
  FILE,
  OTHER,
  PublishingDesk,
  TITLE,
  withEntry,
} from '../../../testing/builders/publishing/publishing-desk.ts';
import { withdrawnText } from '../../../workbench/changes/withdrawn-text.ts';

let desk: PublishingDesk;
beforeEach(() => void (desk = new PublishingDesk()));
afterEach(() => desk.remove());

/** The document with an entry for a file beside it. */
const named = (files: StoredFiles, file: string): StoredFiles => ({
  ...files,
  text: withEntry(files.text, 'Thêm tệp').replace(
    /^status:/m,
    `attachments:\n  - { file: ${file}, title: Văn bản đã ký }\nstatus:`,
  ),
});
const withFile = (files: StoredFiles, file: string, bytes: Uint8Array): StoredFiles => ({
  ...files,
  attachments: [{ file, bytes: bytes.length, sha256: '', content: Buffer.from(bytes).toString('base64') }],
});

describe('publishing a document', () => {
  it('writes it, records it under the name of the person, sends it and releases it', async () => {
    const opened = desk.stored();
    const files = edited(opened, TITLE, `${TITLE} và năm 2025`);
    expect(await desk.run(files, opened)).toMatchObject({
      kind: 'published',
      address: 'van-ban/quyet-dinh-mau/',
      isSaved: true,
    });
    expect(desk.stagesThat('done')).toEqual(['receive', 'check', 'save', 'commit', 'send', 'release']);
    expect(desk.inShared(FILE)).toBe(files.text);
    expect(desk.released).toEqual([files.text]);
    const [author, message] = desk.offices.mine.git('log', '-1', '--format=%an <%ae>%n%B').split(/\n([^]*)/);
    expect(author).toBe(`${AUTHOR} <nguyen-thi-soan@soan.invalid>`);
    expect(message).toMatch(/^Cập nhật Quyết định số 05\/QĐ-UBND\n\nQuyết định số .*\n\nSửa: .*$/m);
    expect(desk.offices.mine.git('status', '--porcelain')).toBe('');
  });

  it('takes in first what others have sent, and sends both', async () => {
    desk.offices.theirs.edit(OTHER, 'title: Cử cán bộ', 'title: Cử người');
    desk.offices.theirs.send('Sửa kế hoạch');
    const opened = desk.stored();
    const files = edited(opened, TITLE, 'Chương trình công tác');
    expect(await desk.run(files, opened)).toMatchObject({ kind: 'published' });
    expect(desk.offices.mine.read(OTHER)).toContain('title: Cử người');
    expect(desk.inShared(FILE)).toContain('Chương trình công tác');
  });

  it('publishes a new document with the text of its source', async () => {
    const text = desk.stored().text.replace("'05'", "'06'");
    const source = { file: 'quyet-dinh-sau.txt', text: 'Quyết định số 06\n' };
    const ending = await desk.run({ slug: 'quyet-dinh-sau', text, source });
    expect(ending).toMatchObject({ kind: 'published', address: 'van-ban/quyet-dinh-sau/' });
    expect(desk.inShared('content/nguon/quyet-dinh-sau.txt')).toBe(source.text);
    expect(desk.offices.mine.git('show', '--format=', '--name-only').trim().split('\n')).toEqual([
      'content/nguon/quyet-dinh-sau.txt',
      'content/van-ban/quyet-dinh-sau.mdx',
    ]);
  });

  it('that was taken back removes its source and the files beside it, and records that', async () => {
    const text = named(desk.stored(), 'ban-ky.pdf').text.replace("'05'", "'06'");
    const source = { file: 'quyet-dinh-sau.txt', text: 'Quyết định số 06\n' };
    const signed = pdfFile({ text: 'Quyet dinh ban hanh chuong trinh' });
    await desk.run(withFile({ slug: 'quyet-dinh-sau', text, source }, 'ban-ky.pdf', signed));
    const opened = desk.stored('quyet-dinh-sau');
    const left = withdrawnText(opened.text, 'Đăng nhầm.', '2026-03-10', []);
    const ending = await desk.run({ slug: opened.slug, text: left }, opened);
    expect(ending).toMatchObject({ kind: 'published', told: [expect.stringMatching(/^Đã thu hồi Quyết định số 06/)] });
    expect(desk.offices.mine.git('log', '-1', '--format=%s')).toMatch(/^Thu hồi Quyết định số 06/);
    expect(desk.offices.mine.git('show', '--format=', '--name-status').trim().split('\n')).toEqual([
      'D\tcontent/nguon/quyet-dinh-sau.txt',
      'D\tcontent/tep/quyet-dinh-sau/ban-ky.pdf',
      'M\tcontent/van-ban/quyet-dinh-sau.mdx',
    ]);
    expect(desk.offices.mine.git('status', '--porcelain')).toBe('');
  });

  it('publishes the files beside it as they are, and leaves those that lie there', async () => {
    const signed = pdfFile({ text: 'Quyet dinh ve viec ban hanh chuong trinh' });
    const first = named(desk.stored(), 'ban-ky.pdf');
    expect(await desk.run(withFile(first, 'ban-ky.pdf', signed), desk.stored())).toMatchObject({ kind: 'published' });
    expect(readFileSync(join(desk.offices.content, 'tep/quyet-dinh-mau/ban-ky.pdf')).equals(signed)).toBe(true);
    expect(desk.offices.mine.git('show', '--format=', '--name-only')).toContain(
      'content/tep/quyet-dinh-mau/ban-ky.pdf',
    );
    expect(desk.stored().attachments).toMatchObject([{ file: 'ban-ky.pdf', bytes: signed.length }]);
    const opened = desk.stored();
    expect(await desk.run(edited(opened, TITLE, 'Chương trình công tác'), opened)).toMatchObject({ kind: 'published' });
  });

  it.each([
    [
      'a script',
      pdfFile({ text: 'Quyet dinh ve viec ban hanh', catalog: '/OpenAction << /S /JavaScript >>' }),
      'issues',
    ],
    ['a mark of secrecy', pdfFile({ text: 'TOI MAT. Quyet dinh ve viec ban hanh' }), 'stopped'],
    ['another kind of file in it', Buffer.from('PK'), 'issues'],
  ])('writes nothing of a file beside it with %s', async (_, bytes, kind) => {
    const opened = desk.stored();
    expect(await desk.run(withFile(named(opened, 'ban-ky.pdf'), 'ban-ky.pdf', bytes), opened)).toMatchObject({
      kind,
      isSaved: false,
    });
    expect(existsSync(join(desk.offices.content, 'tep'))).toBe(false);
    expect(desk.offices.mine.git('status', '--porcelain')).toBe('');
  });

  it('never takes the place of a file that others have put beside it meanwhile', async () => {
    const opened = desk.stored();
    desk.offices.theirs.write('content/tep/quyet-dinh-mau/ban-ky.pdf', 'của người khác');
    desk.offices.theirs.send('Thêm tệp');
    const files = withFile(
      named(opened, 'ban-ky.pdf'),
      'ban-ky.pdf',
      pdfFile({ text: 'Quyet dinh ban hanh chuong trinh' }),
    );
    const ending = await desk.run(files, opened);
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
    expect(ending.told[0]).toContain('ban-ky.pdf');
    expect(desk.offices.mine.read('content/tep/quyet-dinh-mau/ban-ky.pdf')).toBe('của người khác');
  });

  it.each(['../ban-ky.pdf', 'trang.html', '.git', 'BAN.pdf'])('writes no file of the name %s', async (file) => {
    const ending = await desk.run(
      withFile(desk.stored(), file, pdfFile({ text: 'Quyet dinh ban hanh chuong trinh' })),
      desk.stored(),
    );
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
  });

  it('leaves alone what else is being worked on, and neither records nor publishes it', async () => {
    desk.offices.mine.edit(OTHER, 'title: Cử cán bộ', 'title: [dở');
    desk.offices.mine.write('content/van-ban/nhap.mdx', 'chưa xong');
    desk.offices.mine.edit('content/don-vi/phong-y-te.yaml', 'Phòng Y tế', 'Phòng Y tế mới');
    desk.offices.mine.git('add', 'content/don-vi/phong-y-te.yaml');
    const opened = desk.stored();
    const files = edited(opened, TITLE, 'Chương trình');
    expect(await desk.run(files, opened)).toMatchObject({ kind: 'published' });
    expect(desk.offices.mine.git('show', '--format=', '--name-only').trim()).toBe(FILE);
    expect(desk.offices.mine.read(OTHER)).toContain('[dở');
    expect(desk.offices.mine.git('status', '--porcelain').trimEnd().split('\n')).toEqual([
      'M  content/don-vi/phong-y-te.yaml',
      ' M content/van-ban/ke-hoach-mau.mdx',
      '?? content/van-ban/nhap.mdx',
    ]);
  });

  it('writes nothing where the check finds an error, and says which', async () => {
    const opened = desk.stored();
    const ending = await desk.run(edited(opened, 'issuedDate: 2024-01-09', 'issuedDate: 2024-13-09'), opened);
    expect(ending).toMatchObject({ kind: 'issues', isSaved: false, issues: [{ code: 'date-invalid' }] });
    expect(desk.stored()).toEqual(opened);
    expect([desk.offices.mine.git('status', '--porcelain'), desk.released]).toEqual(['', []]);
  });

  it('writes nothing where it is wrong among the others', async () => {
    const ending = await desk.run({ slug: 'ke-hoach-hai', text: desk.stored('ke-hoach-mau').text });
    expect(ending).toMatchObject({ kind: 'issues', isSaved: false });
    expect(desk.offices.mine.has('content/van-ban/ke-hoach-hai.mdx')).toBe(false);
  });

  it('writes nothing where what others have recorded is wrong, and says where', async () => {
    desk.offices.theirs.edit(OTHER, 'issuedDate: 2024-03-05', 'issuedDate: 2024-13-05');
    desk.offices.theirs.send('Sửa sai');
    const opened = desk.stored();
    const ending = await desk.run(edited(opened, TITLE, 'Của tôi'), opened);
    expect(ending).toMatchObject({ kind: 'issues', isSaved: false, issues: [{ file: 'van-ban/ke-hoach-mau.mdx' }] });
    expect(desk.stored()).toEqual(opened);
  });

  it('writes what bears a mark of secrecy nowhere, not even for a moment', async () => {
    const opened = desk.stored();
    const ending = await desk.run(edited(opened, TITLE, 'TUYỆT MẬT'), opened);
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
    expect(JSON.stringify([ending, desk.told, desk.log])).not.toContain('TUYỆT MẬT');
    expect(existsSync(join(desk.offices.root, 'cache'))).toBe(false);
  });

  it.each(['../../ngoai', 'Tên Dấu', '.git', 'a/b', ''])('writes no file of the name %j', async (slug) => {
    expect(await desk.run({ slug, text: desk.stored().text })).toMatchObject({ kind: 'stopped', isSaved: false });
    const source = { file: `${slug}.txt`, text: 'a' };
    expect(await desk.run({ slug: 'moi', text: desk.stored().text, source })).toMatchObject({
      kind: 'stopped',
      isSaved: false,
    });
    expect(desk.offices.mine.git('status', '--porcelain')).toBe('');
  });

  it('asks who answers for it', async () => {
    expect(await desk.run(desk.stored(), desk.stored(), '  ')).toMatchObject({
      kind: 'stopped',
      told: ['Ghi họ tên người đăng.'],
    });
  });

  it('writes over no document that it was not opened from', async () => {
    const ending = await desk.run(edited(desk.stored(), TITLE, 'Khác'));
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
    expect(ending.told[0]).toContain('đã có văn bản tên tệp quyet-dinh-mau.mdx');
  });
});

describe('a folder', () => {
  it('that nobody keeps the history of is published all the same', async () => {
    rmSync(join(desk.offices.mine.folder, '.git'), { recursive: true });
    const opened = desk.stored();
    const files = edited(opened, TITLE, 'Không lịch sử');
    expect(await desk.run(files, opened)).toMatchObject({ kind: 'published', isSaved: true });
    expect(desk.stagesThat('skipped')).toEqual(['receive', 'commit', 'send']);
    expect(desk.released).toEqual([files.text]);
  });

  it('is published too on a machine without the program that keeps the history', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = join(desk.offices.root, 'nothing');
    try {
      const opened = desk.stored();
      expect(await desk.run(edited(opened, TITLE, 'Thiếu chương trình'), opened)).toMatchObject({ kind: 'published' });
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('that is sent nowhere is recorded and released', async () => {
    desk.offices.mine.git('remote', 'remove', 'origin');
    const opened = desk.stored();
    expect(await desk.run(edited(opened, TITLE, 'Một máy'), opened)).toMatchObject({ kind: 'published' });
    expect(desk.stagesThat('done')).toEqual(['check', 'save', 'commit', 'release']);
  });
});
