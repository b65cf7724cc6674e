import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../check-content.ts';
import { lastPublished } from '../../../history/reading/last-published.ts';
import { publishedBefore } from '../../../history/reading/published-before.ts';
import type { Issue } from '../../../issues/issue.ts';
import { aRepository, LETTER, logEntry, type TestRepository } from '../../../testing/builders/a-repository.ts';

const FILE = 'van-ban/cong-van-mau.mdx';

let repository: TestRepository;
beforeEach(() => {
  repository = aRepository();
  repository.write(FILE, LETTER);
  repository.commit();
});
afterEach(() => repository.dispose());

async function issues(wanted: Issue['severity'] = 'error'): Promise<Issue[]> {
  const { contentDir, cacheDir, root } = repository;
  const last = await lastPublished(contentDir, { outDir: `${root}/dist` });
  const before = { ...(await publishedBefore(last!)), day: '2026-03-09' };
  const { issues: found } = await checkContent(contentDir, { cacheDir, before, today: '2026-03-10' });
  return found.filter(({ severity }) => severity === wanted);
}
const codes = async (): Promise<string[]> => (await issues()).map(({ code }) => code);

const warnings = async (): Promise<string[]> => (await issues('warning')).map(({ code }) => code);

/** Puts the entry that a message offers at the end of the log, as the office would. */
function paste({ fix }: Issue): void {
  const [entry] = /- \{ date: .* \}/.exec(fix)!;
  repository.edit(FILE, 'tasks:\n  -', `  ${entry}\ntasks:\n  -`);
}

describe('a change of what was published', () => {
  it('says nothing where nothing has changed', async () => {
    expect(await codes()).toEqual([]);
  });

  it.each([
    ['a word of the text', 'tham gia./.', 'tham dự./.', 'kind: transcription, level: minor', 'provisions: [khoan-2]'],
    [
      'a field of the paper',
      'subject: Kiểm tra bếp ăn',
      'subject: Kiểm tra các bếp ăn',
      'kind: transcription, level: minor',
    ],
    ['a field of the office', 'status: active', 'status: active\ntopics: [y-te]', 'kind: editorial, level: minor'],
    [
      'the name of a task',
      'title: Kiểm tra bếp ăn',
      'title: Kiểm tra các bếp ăn',
      'kind: editorial, level: minor',
      'tasks: [kiem-tra]',
    ],
    ['whose task it is', 'to: [phong-y-te]', 'to: [cac-phong]', 'kind: editorial, level: major', 'tasks: [kiem-tra]'],
    ['that it has ended', 'status: active', 'status: closed', 'kind: end, level: major'],
  ])('must be told, with the entry to paste: %s', async (_, from, to, ...says) => {
    repository.edit(FILE, from, to);
    const [issue, ...more] = await issues();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'change-unsaid', file: FILE, key: 'changes' });
    expect(issue!.fix).toContain('date: 2026-03-09');
    for (const part of says) expect(issue!.fix).toContain(part);
    paste(issue!);
    expect(await codes()).toEqual([]);
  });

  it('is one of the issuer where a document that is new changes this one', async () => {
    const relation = 'relations:\n  - type: corrects\n    document: cong-van-mau\nsource:';
    const other = LETTER.replace("codeNumber: '7'", "codeNumber: '8'").replace('source:', relation);
    repository.write('van-ban/cong-van-dinh-chinh.mdx', other);
    repository.edit(FILE, 'tham gia./.', 'tham dự./.');
    const [issue] = await issues();
    expect(issue!.fix).toContain('kind: correction, level: major');
    expect(issue!.fix).toContain('document: cong-van-dinh-chinh');
    paste(issue!);
    expect(await codes()).toEqual([]);
  });

  it.each([
    ['lines that only move', '\n1. Phòng', '\n\n1. Phòng'],
    ['the grounds on which it is published', 'basis: law', 'basis: decision'],
    ['the order of fields', "typeName: Công văn\ncodeNumber: '7'", "codeNumber: '7'\ntypeName: Công văn"],
    ['words of the log', 'note: Đăng lần đầu.', 'note: Đăng lần đầu trên Trang thông tin.'],
  ])('needs no entry for %s', async (_, from, to) => {
    repository.edit(FILE, from, to);
    expect(await codes()).toEqual([]);
  });

  it('is told once until the next release, however often it is edited', async () => {
    repository.edit(FILE, 'tham gia./.', 'tham dự./.');
    repository.edit(FILE, 'tasks:\n  -', `${logEntry('2026-03-09')}tasks:\n  -`);
    expect(await codes()).toEqual([]);
    repository.commit();
    repository.edit(FILE, 'tham dự./.', 'tham dự đủ./.');
    expect(await codes()).toEqual(['change-unsaid']);
  });

  it('takes no entry away', async () => {
    repository.edit(FILE, 'tasks:\n  -', `${logEntry('2026-03-09')}tasks:\n  -`);
    repository.commit();
    repository.edit(FILE, logEntry('2026-03-09'), '');
    expect(await codes()).toEqual(['change-lost']);
  });

  it('takes no entry away in whose place another one is written, nor puts one in before it', async () => {
    const [first, second] = [logEntry('2026-03-08'), logEntry('2026-03-09', undefined, 'Sửa tiếp.')];
    repository.edit(FILE, 'tasks:\n  -', `${first}${second}tasks:\n  -`);
    repository.commit();
    repository.edit(FILE, 'tasks:\n  -', `${logEntry('2026-03-09', undefined, 'Sửa nữa.')}tasks:\n  -`);
    repository.edit(FILE, first, '');
    const [issue, ...more] = await issues();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'change-lost', key: 'changes[1]' });
    expect(issue!.message).toContain('mục ngày 09/3/2026 đã đăng là mục thứ 3, nay là mục thứ 2.');
    repository.edit(FILE, second, first + second);
    expect(await codes()).toEqual([]);
    repository.edit(FILE, first, `${first}${logEntry('2026-03-08', undefined, 'Chèn vào giữa.')}`);
    expect(await codes()).toEqual(['change-lost']);
  });

  it('names who answers for it, where the office asks for that', async () => {
    repository.write('trang.yaml', `${repository.read('trang.yaml')}answering: [approved]\n`);
    expect(await codes()).toEqual([]);
    repository.edit(FILE, 'tasks:\n  -', `${logEntry('2026-03-09')}tasks:\n  -`);
    const [issue] = await issues();
    expect(issue).toMatchObject({ code: 'change-unanswered', key: 'changes[1]' });
    repository.edit(FILE, 'note: Sửa.\n', 'note: Sửa.\n    approved: Nguyễn Văn A, Chánh Văn phòng\n');
    expect(await codes()).toEqual([]);
  });
});

describe('the revision of a task that was published', () => {
  const told = (level: string): void =>
    repository.edit(
      FILE,
      'tasks:\n  -',
      `${logEntry('2026-03-09', `kind: editorial\n    level: ${level}`)}tasks:\n  -`,
    );
  const revised = (from: string, to: string): void => repository.edit(FILE, `id: kiem-tra${from}`, `id: kiem-tra${to}`);

  it('grows only with a major change, and never falls', async () => {
    revised('', '\n    revision: 2');
    told('minor');
    expect(await issues()).toMatchObject([{ code: 'revision-unsound', key: 'tasks[0].revision' }]);
    repository.edit(FILE, 'kind: editorial\n    level: minor', 'kind: editorial\n    level: major');
    expect(await codes()).toEqual([]);
    repository.commit();
    revised('\n    revision: 2', '');
    repository.edit(FILE, 'tasks:\n  -', `${logEntry('2026-03-10', 'kind: editorial\n    level: major')}tasks:\n  -`);
    const [issue, ...more] = await issues();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'revision-unsound', fix: 'viết 2, hoặc số lớn hơn.' });
  });

  it.each([
    ['what somebody else must do now', 'to: [phong-y-te]', 'to: [cac-phong]', 'major', ['revision-kept']],
    ['what is only called otherwise', 'title: Kiểm tra bếp ăn', 'title: Kiểm tra các bếp ăn', 'major', []],
    ['what the office says is minor', 'to: [phong-y-te]', 'to: [cac-phong]', 'minor', []],
  ])('may stay as it is, with a warning for %s', async (_, from, to, level, said) => {
    repository.edit(FILE, from, to);
    told(level);
    expect(await warnings()).toEqual(said);
    revised('', '\n    revision: 2');
    if (level === 'major') expect(await warnings()).toEqual([]);
  });
});

describe('a change of a unit that was published', () => {
  const UNIT = 'don-vi/phong-y-te.yaml';
  const rename = (): void => repository.edit(UNIT, 'name: Phòng Y tế', 'name: Phòng Y tế và Dân số');

  it('must be told, with the entry to paste', async () => {
    rename();
    const [issue, ...more] = await issues();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'unit-change-unsaid', file: UNIT });
    expect(issue!.message).toContain('Tên đơn vị');
    const [entry] = /- \{ date: 2026-03-09, .* \}/.exec(issue!.fix)!;
    expect(entry).toContain('Đổi tên từ Phòng Y tế.');
    repository.write(UNIT, `${repository.read(UNIT).trimEnd()}\nchanges:\n  ${entry}\n`);
    expect(await codes()).toEqual([]);
  });

  it('is told once until the next release, and takes no entry away', async () => {
    rename();
    const log = 'changes:\n  - { date: 2026-03-09, note: Đổi tên. }\n';
    repository.write(UNIT, `${repository.read(UNIT).trimEnd()}\n${log}`);
    repository.commit();
    repository.edit(UNIT, 'và Dân số', 'và Trẻ em');
    expect(await codes()).toEqual(['unit-change-unsaid']);
    repository.edit(UNIT, 'và Trẻ em', 'và Dân số');
    const earlier = log.replace('note: Đổi tên.', 'note: Chèn vào trước.').replace('changes:\n', '');
    repository.edit(UNIT, log, `changes:\n${earlier}${log.replace('changes:\n', '')}`);
    expect(await codes()).toEqual(['unit-change-lost']);
    repository.edit(UNIT, earlier, '');
    repository.edit(UNIT, log, '');
    expect(await codes()).toEqual(['unit-change-lost']);
  });

  it('needs no entry for what readers do not see', async () => {
    repository.write(UNIT, `# ghi chú\n${repository.read(UNIT)}`);
    expect(await codes()).toEqual([]);
  });
});

it('a document that takes in another one needs no entry for what that one said', async () => {
  const other = 'van-ban/cong-van-hai.mdx';
  repository.write(other, LETTER.replace("codeNumber: '7'", "codeNumber: '8'"));
  repository.commit();
  repository.remove(other);
  const lead = '  - { from: van-ban/cong-van-hai, to: van-ban/cong-van-mau, date: 2026-03-09, note: Gộp. }\n';
  repository.write('duong-dan-cu.yaml', `addresses:\n${lead}`);
  expect(await codes()).toEqual([]);
});

describe('what names a file that is called otherwise now', () => {
  const lead = (from: string, to: string): void =>
    repository.write(
      'duong-dan-cu.yaml',
      `addresses:\n  - { from: ${from}, to: ${to}, date: 2026-03-09, note: Đổi. }\n`,
    );
  const everywhere = (from: string, to: string): void => {
    for (const file of repository
      .git('ls-files', 'content')
      .split('\n')
      .map((path) => path.slice('content/'.length)))
      if (/\.(?:mdx|yaml)$/.test(file)) repository.write(file, repository.read(file).replaceAll(from, to));
  };
  const rename = (from: string, to: string): void => {
    repository.write(to, repository.read(from));
    repository.remove(from);
  };

  it('needs no entry for the new id of a unit, nor of the group that it is in', async () => {
    everywhere('phong-y-te', 'phong-y-te-moi');
    rename('don-vi/phong-y-te.yaml', 'don-vi/phong-y-te-moi.yaml');
    expect(new Set(await codes())).toContain('address-lost');
    lead('don-vi/phong-y-te', 'don-vi/phong-y-te-moi');
    expect(await codes()).toEqual([]);
    repository.git('checkout', '-q', '.');
    repository.git('clean', '-fdq');
    everywhere('cac-phong', 'cac-phong-ban');
    rename('don-vi/cac-phong.yaml', 'don-vi/cac-phong-ban.yaml');
    lead('don-vi/cac-phong', 'don-vi/cac-phong-ban');
    expect(await codes()).toEqual([]);
  });

  it('needs one where a task falls on another unit that was there already', async () => {
    const other = repository.read('don-vi/phong-y-te.yaml').replace(/^name: .*$/m, 'name: Phòng Khác');
    repository.write('don-vi/phong-khac.yaml', other.replace(/^shortName: .*\n/m, ''));
    repository.commit();
    everywhere('phong-y-te', 'phong-khac');
    repository.remove('don-vi/phong-y-te.yaml');
    lead('don-vi/phong-y-te', 'don-vi/phong-khac');
    expect(new Set(await codes())).toContain('change-unsaid');
  });
});

describe('a provision that was published', () => {
  const renumbered = (): void => {
    repository.edit(FILE, '2. Các phòng', '2. Trạm y tế phối hợp.\n\n3. Các phòng');
    repository.edit(FILE, 'tasks:\n  -', `${logEntry('2026-03-09')}tasks:\n  -`);
  };

  it('answers by another with the same words, which the message offers', async () => {
    renumbered();
    repository.commit();
    repository.edit(FILE, '2. Trạm y tế phối hợp.\n\n3. Các phòng', '2. Các phòng');
    repository.edit(FILE, 'tasks:\n  -', `${logEntry('2026-03-10')}tasks:\n  -`);
    const [issue, ...more] = await issues();
    expect(more).toEqual([]);
    expect(issue!.code).toBe('provision-lost');
    expect(issue!.fix).toContain('- { from: khoan-3, to: khoan-2, note: "…" }');
    repository.edit(
      FILE,
      'tasks:\n  -',
      'aliases:\n  - { from: khoan-3, to: khoan-2, note: Bỏ một khoản. }\ntasks:\n  -',
    );
    expect(await codes()).toEqual([]);
    repository.commit();
    repository.edit(FILE, 'aliases:\n  - { from: khoan-3, to: khoan-2, note: Bỏ một khoản. }\n', '');
    expect(await codes()).toEqual(['provision-lost']);
  });
});

describe('an address that was published', () => {
  const rename = (from: string, to: string): void => {
    repository.write(to, repository.read(from));
    repository.remove(from);
  };

  it('leads to the document under its new name, which the message offers', async () => {
    rename(FILE, 'van-ban/cong-van-7.mdx');
    const [issue, ...more] = await issues();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'address-lost', value: 'van-ban/cong-van-mau' });
    const [line] = /- \{ from: .* \}/.exec(issue!.fix)!;
    expect(line).toContain('to: van-ban/cong-van-7, date: 2026-03-09');
    repository.write('duong-dan-cu.yaml', `addresses:\n  ${line}\n`);
    expect(await codes()).toEqual([]);
    repository.edit('van-ban/cong-van-7.mdx', 'tham gia./.', 'tham dự./.');
    expect(await codes()).toEqual(['change-unsaid']);
  });

  it.each([
    ['a unit', 'don-vi/phong-y-te.yaml', 'don-vi/phong-y-te'],
    ['a document', FILE, 'van-ban/cong-van-mau'],
  ])('is missed where the file of %s goes', async (_, file, address) => {
    repository.remove(file);
    expect((await issues()).find(({ code }) => code === 'address-lost')).toMatchObject({ value: address });
  });

  it('is missed where a topic goes, and may lead nowhere with a reason', async () => {
    const topics = repository.read('linh-vuc.yaml');
    repository.write('linh-vuc.yaml', `${topics.trimEnd()}\n  - id: cu\n    name: Lĩnh vực cũ\n`);
    repository.commit();
    repository.write('linh-vuc.yaml', topics);
    expect(await issues()).toMatchObject([{ code: 'address-lost', value: 'linh-vuc/cu' }]);
    repository.write('duong-dan-cu.yaml', 'addresses:\n  - { from: linh-vuc/cu, date: 2026-03-09, note: Đã bỏ. }\n');
    expect(await codes()).toEqual([]);
    repository.commit();
    repository.remove('duong-dan-cu.yaml');
    expect(await codes()).toEqual(['address-lost']);
  });

  it.each([
    ['a chain', ['van-ban/a', 'van-ban/b'], ['van-ban/b', 'van-ban/cong-van-mau'], 'address-chain'],
    ['a loop', ['van-ban/a', 'van-ban/b'], ['van-ban/b', 'van-ban/a'], 'address-chain'],
    ['nothing', ['van-ban/a', 'van-ban/khong-co'], undefined, 'address-target'],
    ['no other page of a document', ['van-ban/a', undefined], undefined, 'address-target'],
    ['itself, under a page', ['van-ban/cong-van-mau', 'van-ban/ke-hoach-mau'], undefined, 'address-shadows'],
  ])('may not lead to %s', async (_, one, two, code) => {
    const entries = [one, two].flatMap((entry) => {
      const [from, to] = entry ?? [];
      return from === undefined ? [] : `  - { from: ${from},${to ? ` to: ${to},` : ''} date: 2026-03-09, note: Cũ. }\n`;
    });
    repository.write('duong-dan-cu.yaml', `addresses:\n${entries.join('')}`);
    expect(new Set(await codes())).toEqual(new Set([code]));
  });
});

describe('a document that is taken back', () => {
  const withdraw = (): void =>
    repository.edit(
      FILE,
      'tasks:\n  -',
      `${logEntry('2026-03-09', 'kind: withdrawal\n    level: major', 'Đăng nhầm.')}tasks:\n  -`,
    );

  it('keeps its file, without text and tasks', async () => {
    withdraw();
    const [issue, ...more] = await issues();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'withdrawal-unfinished', file: FILE });
    const text = repository.read(FILE);
    repository.write(FILE, `${text.slice(0, text.indexOf('tasks:\n  -'))}---\n`);
    expect(await codes()).toEqual([]);
  });

  it('keeps its whole log', async () => {
    repository.edit(FILE, 'tasks:\n  -', `${logEntry('2026-03-08')}tasks:\n  -`);
    repository.commit();
    repository.edit(FILE, logEntry('2026-03-08'), '');
    withdraw();
    const text = repository.read(FILE);
    repository.write(FILE, `${text.slice(0, text.indexOf('tasks:\n  -'))}---\n`);
    expect(await issues()).toMatchObject([{ code: 'change-lost', file: FILE, key: 'changes' }]);
  });

  it('keeps none of the files beside it', async () => {
    withdraw();
    const text = repository.read(FILE);
    const files = 'attachments:\n  - file: ban-ky.pdf\n    title: Văn bản đã ký\n';
    repository.write(FILE, `${text.slice(0, text.indexOf('tasks:\n  -'))}${files}---\n`);
    const [issue, ...more] = await issues();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'withdrawal-unfinished', file: FILE });
    expect(issue!.fix).toContain('attachments và các tệp đó trong tep/');
  });

  it('is not what a withheld last entry says', async () => {
    repository.edit(FILE, 'note: Đăng lần đầu.\n', 'note: Đăng lần đầu.\n    withheld: Chép nhầm.\n');
    expect(await codes()).toEqual(['withheld-current']);
  });
});
