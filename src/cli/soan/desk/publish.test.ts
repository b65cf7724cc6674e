import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../../../issues/issue.ts';
import type { Ending, Progress, StoredFiles } from '../../../outputs/authoring/publishing.ts';
import { pdfFile } from '../../../testing/builders/pdf-file.ts';
import { twoOffices, type TwoOffices } from '../../../testing/builders/two-offices.ts';
import { publish } from './publish.ts';
import type { Released } from './release.ts';
import { storedFiles } from './stored-files.ts';

const VALID = join(import.meta.dirname, '../../../testing/fixtures/content/valid');
const FILE = 'content/van-ban/quyet-dinh-mau.mdx';
const OTHER = 'content/van-ban/ke-hoach-mau.mdx';
const TITLE = 'Ban hành chương trình công tác năm 2024';
const AUTHOR = 'Nguyễn Thị Soạn';

// The settings of whoever runs the tests are no part of them.
const before = process.env['GIT_CONFIG_GLOBAL'];
beforeAll(() => void (process.env['GIT_CONFIG_GLOBAL'] = '/dev/null'));
afterAll(() => {
  if (before === undefined) delete process.env['GIT_CONFIG_GLOBAL'];
  else process.env['GIT_CONFIG_GLOBAL'] = before;
});

/** What was published changes only with an entry that says so. */
function withEntry(text: string, note: string): string {
  const entry = `  - date: 2026-03-09\n    kind: editorial\n    level: minor\n    note: '${note}'\n`;
  return text.replace(/^changes:\n(?: .*\n)+/m, (log) => log + entry);
}

let offices: TwoOffices;
/** What the site was made from, by the text of the document; the newest last. */
let released: string[];
let outcome: Released;
let log: string[];
let told: Progress[];
beforeEach(() => {
  offices = twoOffices(VALID);
  released = [];
  outcome = { kind: 'released' };
  log = [];
  told = [];
});
afterEach(() => offices.remove());

const stored = (slug = 'quyet-dinh-mau'): StoredFiles => storedFiles(offices.content, slug)!;
const edited = (files: StoredFiles, from: string, to: string): StoredFiles => {
  expect(files.text).toContain(from);
  return { ...files, text: withEntry(files.text.replace(from, to), `Sửa: ${to}`) };
};

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

function run(files?: StoredFiles, opened?: StoredFiles, author = AUTHOR): Promise<Ending> {
  const place = {
    contentDir: offices.content,
    outDir: join(offices.root, 'site'),
    cache: join(offices.root, 'cache'),
    release: (folder: string) => {
      released.push(readFileSync(join(folder, 'van-ban/quyet-dinh-mau.mdx'), 'utf8'));
      return Promise.resolve(outcome);
    },
    log: (line: string) => void log.push(line),
  };
  const given = { author, ...(files && { files }), ...(opened && { before: opened }) };
  return publish(place, given, (progress) => void told.push(progress));
}

/** The stages that ended so, in their order. */
const stagesThat = (state: string): string[] =>
  told.flatMap((one) => ('stage' in one && one.state === state ? [one.stage] : []));
const inShared = (path: string): string => offices.theirs.git('--git-dir', offices.shared, 'show', `main:${path}`);

describe('publishing a document', () => {
  it('writes it, records it under the name of the person, sends it and releases it', async () => {
    const opened = stored();
    const files = edited(opened, TITLE, `${TITLE} và năm 2025`);
    expect(await run(files, opened)).toMatchObject({
      kind: 'published',
      address: 'van-ban/quyet-dinh-mau/',
      isSaved: true,
    });
    expect(stagesThat('done')).toEqual(['receive', 'check', 'save', 'commit', 'send', 'release']);
    expect(inShared(FILE)).toBe(files.text);
    expect(released).toEqual([files.text]);
    const [author, message] = offices.mine.git('log', '-1', '--format=%an <%ae>%n%B').split(/\n([^]*)/);
    expect(author).toBe(`${AUTHOR} <nguyen-thi-soan@soan.invalid>`);
    expect(message).toMatch(/^Cập nhật Quyết định số 05\/QĐ-UBND\n\nQuyết định số .*\n\nSửa: .*$/m);
    expect(offices.mine.git('status', '--porcelain')).toBe('');
  });

  it('takes in first what others have sent, and sends both', async () => {
    offices.theirs.edit(OTHER, 'title: Cử cán bộ', 'title: Cử người');
    offices.theirs.send('Sửa kế hoạch');
    const opened = stored();
    const files = edited(opened, TITLE, 'Chương trình công tác');
    expect(await run(files, opened)).toMatchObject({ kind: 'published' });
    expect(offices.mine.read(OTHER)).toContain('title: Cử người');
    expect(inShared(FILE)).toContain('Chương trình công tác');
  });

  it('publishes a new document with the text of its source', async () => {
    const text = stored().text.replace("'05'", "'06'");
    const source = { file: 'quyet-dinh-sau.txt', text: 'Quyết định số 06\n' };
    const ending = await run({ slug: 'quyet-dinh-sau', text, source });
    expect(ending).toMatchObject({ kind: 'published', address: 'van-ban/quyet-dinh-sau/' });
    expect(inShared('content/nguon/quyet-dinh-sau.txt')).toBe(source.text);
    expect(offices.mine.git('show', '--format=', '--name-only').trim().split('\n')).toEqual([
      'content/nguon/quyet-dinh-sau.txt',
      'content/van-ban/quyet-dinh-sau.mdx',
    ]);
  });

  it('publishes the files beside it as they are, and leaves those that lie there', async () => {
    const signed = pdfFile({ text: 'Quyet dinh ve viec ban hanh chuong trinh' });
    const first = named(stored(), 'ban-ky.pdf');
    expect(await run(withFile(first, 'ban-ky.pdf', signed), stored())).toMatchObject({ kind: 'published' });
    expect(readFileSync(join(offices.content, 'tep/quyet-dinh-mau/ban-ky.pdf')).equals(signed)).toBe(true);
    expect(offices.mine.git('show', '--format=', '--name-only')).toContain('content/tep/quyet-dinh-mau/ban-ky.pdf');
    expect(stored().attachments).toMatchObject([{ file: 'ban-ky.pdf', bytes: signed.length }]);
    const opened = stored();
    expect(await run(edited(opened, TITLE, 'Chương trình công tác'), opened)).toMatchObject({ kind: 'published' });
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
    const opened = stored();
    expect(await run(withFile(named(opened, 'ban-ky.pdf'), 'ban-ky.pdf', bytes), opened)).toMatchObject({
      kind,
      isSaved: false,
    });
    expect(existsSync(join(offices.content, 'tep'))).toBe(false);
    expect(offices.mine.git('status', '--porcelain')).toBe('');
  });

  it('never takes the place of a file that others have put beside it meanwhile', async () => {
    const opened = stored();
    offices.theirs.write('content/tep/quyet-dinh-mau/ban-ky.pdf', 'của người khác');
    offices.theirs.send('Thêm tệp');
    const files = withFile(
      named(opened, 'ban-ky.pdf'),
      'ban-ky.pdf',
      pdfFile({ text: 'Quyet dinh ban hanh chuong trinh' }),
    );
    const ending = await run(files, opened);
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
    expect(ending.told[0]).toContain('ban-ky.pdf');
    expect(offices.mine.read('content/tep/quyet-dinh-mau/ban-ky.pdf')).toBe('của người khác');
  });

  it.each(['../ban-ky.pdf', 'trang.html', '.git', 'BAN.pdf'])('writes no file of the name %s', async (file) => {
    const ending = await run(withFile(stored(), file, pdfFile({ text: 'Quyet dinh ban hanh chuong trinh' })), stored());
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
  });

  it('leaves alone what else is being worked on, and neither records nor publishes it', async () => {
    offices.mine.edit(OTHER, 'title: Cử cán bộ', 'title: [dở');
    offices.mine.write('content/van-ban/nhap.mdx', 'chưa xong');
    offices.mine.edit('content/don-vi/phong-y-te.yaml', 'Phòng Y tế', 'Phòng Y tế mới');
    offices.mine.git('add', 'content/don-vi/phong-y-te.yaml');
    const opened = stored();
    const files = edited(opened, TITLE, 'Chương trình');
    expect(await run(files, opened)).toMatchObject({ kind: 'published' });
    expect(offices.mine.git('show', '--format=', '--name-only').trim()).toBe(FILE);
    expect(offices.mine.read(OTHER)).toContain('[dở');
    expect(offices.mine.git('status', '--porcelain').trimEnd().split('\n')).toEqual([
      'M  content/don-vi/phong-y-te.yaml',
      ' M content/van-ban/ke-hoach-mau.mdx',
      '?? content/van-ban/nhap.mdx',
    ]);
  });

  it('writes nothing where the check finds an error, and says which', async () => {
    const opened = stored();
    const ending = await run(edited(opened, 'issuedDate: 2024-01-09', 'issuedDate: 2024-13-09'), opened);
    expect(ending).toMatchObject({ kind: 'issues', isSaved: false, issues: [{ code: 'date-invalid' }] });
    expect(stored()).toEqual(opened);
    expect([offices.mine.git('status', '--porcelain'), released]).toEqual(['', []]);
  });

  it('writes nothing where it is wrong among the others', async () => {
    const ending = await run({ slug: 'ke-hoach-hai', text: stored('ke-hoach-mau').text });
    expect(ending).toMatchObject({ kind: 'issues', isSaved: false });
    expect(offices.mine.has('content/van-ban/ke-hoach-hai.mdx')).toBe(false);
  });

  it('writes nothing where what others have recorded is wrong, and says where', async () => {
    offices.theirs.edit(OTHER, 'issuedDate: 2024-03-05', 'issuedDate: 2024-13-05');
    offices.theirs.send('Sửa sai');
    const opened = stored();
    const ending = await run(edited(opened, TITLE, 'Của tôi'), opened);
    expect(ending).toMatchObject({ kind: 'issues', isSaved: false, issues: [{ file: 'van-ban/ke-hoach-mau.mdx' }] });
    expect(stored()).toEqual(opened);
  });

  it('writes what bears a mark of secrecy nowhere, not even for a moment', async () => {
    const opened = stored();
    const ending = await run(edited(opened, TITLE, 'TUYỆT MẬT'), opened);
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
    expect(JSON.stringify([ending, told, log])).not.toContain('TUYỆT MẬT');
    expect(existsSync(join(offices.root, 'cache'))).toBe(false);
  });

  it.each(['../../ngoai', 'Tên Dấu', '.git', 'a/b', ''])('writes no file of the name %j', async (slug) => {
    expect(await run({ slug, text: stored().text })).toMatchObject({ kind: 'stopped', isSaved: false });
    const source = { file: `${slug}.txt`, text: 'a' };
    expect(await run({ slug: 'moi', text: stored().text, source })).toMatchObject({ kind: 'stopped', isSaved: false });
    expect(offices.mine.git('status', '--porcelain')).toBe('');
  });

  it('asks who answers for it', async () => {
    expect(await run(stored(), stored(), '  ')).toMatchObject({ kind: 'stopped', told: ['Ghi họ tên người đăng.'] });
  });

  it('writes over no document that it was not opened from', async () => {
    const ending = await run(edited(stored(), TITLE, 'Khác'));
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
    expect(ending.told[0]).toContain('đã có văn bản tên tệp quyet-dinh-mau.mdx');
  });
});

describe('where others have changed the same document', () => {
  it('both texts are there, and nothing is written over', async () => {
    const opened = stored();
    offices.theirs.edit(FILE, TITLE, 'Bản của máy khác');
    offices.theirs.send('Sửa trích yếu');
    const mine = edited(opened, TITLE, 'Bản của tôi');
    const ending = await run(mine, opened);
    expect(ending).toMatchObject({ kind: 'conflict', isSaved: false, base: opened });
    if (ending.kind !== 'conflict') return;
    expect(ending.merged).toBeUndefined();
    expect(ending.theirs!.text).toContain('Bản của máy khác');
    expect(stored()).toEqual(ending.theirs);
    expect(released).toEqual([]);
    // Whoever has seen theirs may decide for his own.
    expect(await run(mine, ending.theirs)).toMatchObject({ kind: 'published' });
    expect(inShared(FILE)).toBe(mine.text);
    expect(offices.mine.git('log', '--format=%s')).toContain('Sửa trích yếu');
  });

  it('gives both changes in one where they are at different places', async () => {
    const opened = stored();
    offices.theirs.edit(FILE, TITLE, 'Bản của máy khác');
    offices.theirs.write(FILE, withEntry(offices.theirs.read(FILE), 'Máy khác sửa.'));
    offices.theirs.send('Sửa trích yếu');
    const ending = await run(edited(opened, 'basis: law', 'basis: decision'), opened);
    if (ending.kind !== 'conflict') throw new Error(ending.kind);
    expect(ending.merged!.text).toContain('Bản của máy khác');
    expect(ending.merged!.text).toContain('basis: decision');
    expect(ending.merged!.text.match(/(?<=note: )\S.*/g)).toEqual([
      'Đăng lần đầu.',
      "'Máy khác sửa.'",
      "'Sửa: basis: decision'",
    ]);
    expect(await run(ending.merged, ending.theirs)).toMatchObject({ kind: 'published' });
  });

  it('says so where they have taken it away', async () => {
    const opened = stored();
    offices.theirs.git('rm', '-q', OTHER, FILE, 'content/nguon/ke-hoach-mau.txt');
    offices.theirs.write('content/van-ban/con-lai.mdx', opened.text);
    offices.theirs.send('Bỏ văn bản');
    const ending = await run(edited(opened, TITLE, 'Của tôi'), opened);
    expect(ending).toMatchObject({ kind: 'conflict', told: [expect.stringContaining('đã bỏ văn bản này')] });
    expect(ending).not.toHaveProperty('theirs');
  });

  it('and a record of ours could not be sent before, ours is given back and stays in the history', async () => {
    const opened = stored();
    const mine = edited(opened, TITLE, 'Bản ghi khi mất mạng');
    const mend = offices.cut();
    const offline = await run(mine, opened);
    expect(offline).toMatchObject({ kind: 'stopped', isSaved: true });
    expect(offline.told).toContain('Không kết nối được với kho chung.');
    expect([released, stored().text]).toEqual([[], mine.text]);
    mend();
    offices.theirs.edit(FILE, TITLE, 'Bản của máy khác');
    offices.theirs.send('Sửa trích yếu');
    // Another document is published: what waited goes with it.
    const plan = stored('ke-hoach-mau');
    const ending = await run(edited(plan, 'title: Cử cán bộ', 'title: Cử người'), plan);
    expect(ending).toMatchObject({
      kind: 'published',
      setAside: [{ files: { text: mine.text }, before: { text: opened.text } }],
    });
    expect(ending.told[1]).toContain('quyet-dinh-mau.mdx');
    expect(inShared(FILE)).toContain('Bản của máy khác');
    expect(inShared(OTHER)).toContain('title: Cử người');
    expect(offices.mine.git('log', '--full-history', '-p', '--', FILE)).toContain('Bản ghi khi mất mạng');
    expect(offices.mine.git('status', '--porcelain')).toBe('');
  });

  it('and ours, recorded without a network, is on the desk again: it is a conflict like any other', async () => {
    const opened = stored();
    const mine = edited(opened, TITLE, 'Bản ghi khi mất mạng');
    const mend = offices.cut();
    await run(mine, opened);
    mend();
    offices.theirs.edit(FILE, TITLE, 'Bản của máy khác');
    offices.theirs.send('Sửa trích yếu');
    const ending = await run(mine, mine);
    expect(ending).toMatchObject({ kind: 'conflict', base: { text: opened.text }, setAside: [], isSaved: false });
    expect(ending).not.toHaveProperty('merged');
  });
});

describe('what stands in the way', () => {
  it('is sent later where there was no network', async () => {
    const opened = stored();
    const files = edited(opened, TITLE, 'Chờ mạng');
    const mend = offices.cut();
    expect(await run(files, opened)).toMatchObject({ kind: 'stopped', isSaved: true });
    expect(stagesThat('stopped')).toEqual(['receive']);
    mend();
    expect(await run()).toMatchObject({ kind: 'published', told: ['Đã đăng những gì còn chờ.'] });
    expect([inShared(FILE), released]).toEqual([files.text, [files.text]]);
  });

  it('may be a shared repository that others are quicker at: it is tried again', async () => {
    const opened = stored();
    // Between our looking and our sending, once.
    const hook = join(offices.mine.folder, '.git/hooks/pre-push');
    mkdirSync(join(offices.mine.folder, '.git/hooks'), { recursive: true });
    const quicker = `cd ${offices.theirs.folder} && git -c user.name=b -c user.email=b@example.vn commit -q --allow-empty -m nhanh && git push -q`;
    writeFileSync(hook, `#!/bin/sh\nrm "$0"\nunset GIT_DIR\n${quicker}\n`);
    chmodSync(hook, 0o755);
    const files = edited(opened, TITLE, 'Gửi lại');
    expect(await run(files, opened)).toMatchObject({ kind: 'published' });
    expect(stagesThat('begun').filter((stage) => stage === 'send')).toHaveLength(2);
    expect(inShared(FILE)).toBe(files.text);
  });

  it('may be a rule of the shared repository', async () => {
    const hook = join(offices.shared, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    const opened = stored();
    const ending = await run(edited(opened, TITLE, 'Bị từ chối'), opened);
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: true });
    expect(ending.told[0]).toContain('Kho chung không nhận bản vừa ghi');
    expect(released).toEqual([]);
  });

  it('may be a rule of this one', async () => {
    const hook = join(offices.mine.folder, '.git/hooks/pre-commit');
    mkdirSync(join(offices.mine.folder, '.git/hooks'), { recursive: true });
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    const opened = stored();
    const files = edited(opened, TITLE, 'Bị chặn');
    expect(await run(files, opened)).toMatchObject({ kind: 'stopped', isSaved: true });
    expect(stored().text).toBe(files.text);
    rmSync(hook);
    expect(await run(files, files)).toMatchObject({ kind: 'published' });
  });

  it('may be a file that others have changed and that is being worked on here', async () => {
    offices.theirs.edit(OTHER, 'title: Cử cán bộ', 'title: Cử người');
    offices.theirs.send('Sửa kế hoạch');
    offices.mine.edit(OTHER, 'title: Cử cán bộ', 'title: Đang sửa');
    const opened = stored();
    const ending = await run(edited(opened, TITLE, 'Của tôi'), opened);
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
    expect(ending.told[0]).toContain(OTHER);
    expect(offices.mine.read(OTHER)).toContain('title: Đang sửa');
  });

  it('may be a file that is no document, changed here and there', async () => {
    const UNIT = 'content/don-vi/phong-y-te.yaml';
    offices.theirs.edit(UNIT, 'Phòng Y tế', 'Phòng Y tế A');
    offices.theirs.send('Đổi tên');
    offices.mine.edit(UNIT, 'Phòng Y tế', 'Phòng Y tế B');
    offices.mine.git('commit', '-qam', 'Đổi tên khác');
    const opened = stored();
    const ending = await run(edited(opened, TITLE, 'Của tôi'), opened);
    expect(ending).toMatchObject({ kind: 'stopped', isSaved: false });
    expect(ending.told[0]).toContain(UNIT);
    expect(offices.mine.read(UNIT)).toContain('Phòng Y tế B');
    expect(offices.mine.git('status', '--porcelain')).toBe('');
  });

  it.each([
    ['a state of old', ['checkout', '-q', '--detach', 'HEAD']],
    ['somebody in the middle of a merge', ['merge', '-q', '--no-ff', '--no-commit', 'khac']],
  ])('may be %s: nothing is touched', async (_, args) => {
    offices.mine.git('branch', 'khac');
    offices.mine.git('switch', '-q', 'khac');
    offices.mine.git('commit', '-q', '--allow-empty', '-m', 'khác');
    offices.mine.git('switch', '-q', 'main');
    offices.mine.git(...args);
    const status = offices.mine.git('status');
    const opened = stored();
    expect(await run(edited(opened, TITLE, 'Của tôi'), opened)).toMatchObject({ kind: 'stopped', isSaved: false });
    expect([offices.mine.git('status'), stored()]).toEqual([status, opened]);
  });

  it('may be a site that could not be made: the next time it is', async () => {
    outcome = { kind: 'refused' };
    const opened = stored();
    const files = edited(opened, TITLE, 'Chưa thay');
    expect(await run(files, opened)).toMatchObject({ kind: 'stopped', isSaved: true });
    outcome = { kind: 'released' };
    expect(await run()).toMatchObject({ kind: 'published' });
    expect(released).toEqual([files.text, files.text]);
  });

  it('may be what a release refuses: it is said why and what to do, and nothing recorded is lost', async () => {
    outcome = { kind: 'refused', why: 'Ổ đĩa đã đầy: xoá bớt tệp, rồi chạy lại.' };
    const opened = stored();
    const files = edited(opened, TITLE, 'Bị từ chối');
    expect(await run(files, opened)).toMatchObject({
      kind: 'stopped',
      isSaved: true,
      told: [
        expect.stringContaining('bản đang hiển thị vẫn như cũ'),
        'Ổ đĩa đã đầy: xoá bớt tệp, rồi chạy lại.',
        expect.stringContaining('chọn “Đăng tiếp”'),
        expect.stringContaining('Không mất gì'),
      ],
    });
    expect([inShared(FILE), stagesThat('stopped')]).toEqual([files.text, ['release']]);
  });

  it('may be what is fit to be written and not to be released: it is said where', async () => {
    const issue = { code: 'release-unconfirmed', file: 'van-ban/quyet-dinh-mau.mdx', line: 15 } as Issue;
    outcome = { kind: 'unfit', issues: [issue] };
    const opened = stored();
    const files = edited(opened, TITLE, 'Chưa xác định');
    const ending = await run(files, opened);
    expect(ending).toMatchObject({ kind: 'issues', isSaved: true, issues: [issue] });
    expect(ending.told[0]).toContain('còn 1 điểm phải xác định trước khi đăng');
    expect(inShared(FILE)).toBe(files.text);
  });
});

describe('a folder', () => {
  it('that nobody keeps the history of is published all the same', async () => {
    rmSync(join(offices.mine.folder, '.git'), { recursive: true });
    const opened = stored();
    const files = edited(opened, TITLE, 'Không lịch sử');
    expect(await run(files, opened)).toMatchObject({ kind: 'published', isSaved: true });
    expect(stagesThat('skipped')).toEqual(['receive', 'commit', 'send']);
    expect(released).toEqual([files.text]);
  });

  it('is published too on a machine without the program that keeps the history', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = join(offices.root, 'nothing');
    try {
      const opened = stored();
      expect(await run(edited(opened, TITLE, 'Thiếu chương trình'), opened)).toMatchObject({ kind: 'published' });
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('that is sent nowhere is recorded and released', async () => {
    offices.mine.git('remote', 'remove', 'origin');
    const opened = stored();
    expect(await run(edited(opened, TITLE, 'Một máy'), opened)).toMatchObject({ kind: 'published' });
    expect(stagesThat('done')).toEqual(['check', 'save', 'commit', 'release']);
  });
});
