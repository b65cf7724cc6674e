import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import { aRepository, LETTER, logEntry, type TestRepository } from '../../testing/builders/a-repository.ts';
import { bodyText } from '../../domain/provision/provision-text.ts';
import type { DocumentVersion, History } from '../history.ts';
import { readHistory } from './read-history.ts';

const LETTER_FILE = 'van-ban/cong-van-mau.mdx';

let repository: TestRepository;
beforeEach(() => {
  repository = aRepository();
  repository.write(LETTER_FILE, LETTER);
});
afterEach(() => {
  vi.unstubAllEnvs();
  repository.dispose();
});

async function history(contentDir = repository.contentDir): Promise<History> {
  const { cacheDir } = repository;
  const { corpus, issues } = await checkContent(contentDir, { cacheDir });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return readHistory(contentDir, corpus!, { gate: GATE, cacheDir });
}

const versionsOf = async (slug: string): Promise<readonly DocumentVersion[]> =>
  (await history()).documents.get(slug)!.versions;
const textOf = (version: DocumentVersion | undefined): string => bodyText(version!.read()!.value.body);

/** Adds an entry to the log of the letter, and changes a word of its text. */
function change(date: string, from: string, to: string, fields?: string): string {
  repository.edit(LETTER_FILE, 'tasks:\n', `${logEntry(date, fields)}tasks:\n`);
  repository.edit(LETTER_FILE, from, to);
  return repository.commit();
}

describe('readHistory', () => {
  it('takes for a version the last commit with that number of entries, dated by its entry', async () => {
    repository.commit();
    repository.edit(LETTER_FILE, 'Đăng lần đầu.', 'Đăng lần đầu, sửa sau.');
    const first = repository.commit();
    const second = change('2024-02-01', 'Các phòng', 'Tất cả các phòng');
    const [one, two, ...more] = await versionsOf('cong-van-mau');
    expect(more).toEqual([]);
    expect(one).toMatchObject({ number: 1, commit: first, state: 'shown' });
    expect(two).toMatchObject({ number: 2, date: '2024-02-01', commit: second, state: 'shown' });
    expect(textOf(one)).not.toContain('Tất cả');
    expect(textOf(two)).toContain('Tất cả');
  });

  it('knows no version of entries that were written in one commit', async () => {
    repository.commit();
    expect((await versionsOf('ke-hoach-mau')).map(({ number }) => number)).toEqual([2]);
  });

  it('has what stands in the folder as the last version, whether it is in a commit or not', async () => {
    repository.commit();
    repository.edit(LETTER_FILE, 'tasks:\n', `${logEntry('2024-02-01')}tasks:\n`);
    const [one, two] = await versionsOf('cong-van-mau');
    expect(one).toHaveProperty('commit');
    expect(two).not.toHaveProperty('commit');
  });

  it('follows a document that was renamed, twice', async () => {
    repository.commit();
    change('2024-02-01', 'Các phòng', 'Tất cả các phòng');
    const rename = (from: string, to: string): void => {
      repository.write(`van-ban/${to}.mdx`, repository.read(`van-ban/${from}.mdx`));
      repository.remove(`van-ban/${from}.mdx`);
      const known = repository.git('ls-files', 'content/duong-dan-cu.yaml')
        ? repository.read('duong-dan-cu.yaml')
        : 'addresses:\n';
      const moved = known.replaceAll(`to: van-ban/${from}`, `to: van-ban/${to}`);
      const entry = `  - from: van-ban/${from}\n    to: van-ban/${to}\n    date: 2024-03-01\n    note: Đổi tên tệp.\n`;
      repository.write('duong-dan-cu.yaml', moved + entry);
      repository.commit();
    };
    rename('cong-van-mau', 'cong-van-b');
    rename('cong-van-b', 'cong-van-c');
    const versions = await versionsOf('cong-van-c');
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(versions[0]!.read()!.value.slug).toBe('cong-van-c');
  });

  it('tells the versions of a unit that has a log', async () => {
    repository.commit();
    const log = 'changes:\n  - date: 2024-05-01\n    note: Đổi tên.\n';
    repository.write('don-vi/phong-y-te.yaml', `${repository.read('don-vi/phong-y-te.yaml').trimEnd()}\n${log}`);
    repository.commit();
    const { units } = await history();
    expect(units.get('phong-y-te')!.versions.map(({ date, number }) => [number, date])).toEqual([[1, '2024-05-01']]);
    expect(units.get('cac-phong')!.versions).toEqual([]);
  });

  it('knows what a unit was before its log began', async () => {
    repository.commit();
    const file = 'don-vi/phong-y-te.yaml';
    const renamed = repository.read(file).replace(/^name: .*$/m, 'name: Phòng Y tế mới');
    repository.write(file, `${renamed.trimEnd()}\nchanges:\n  - date: 2024-05-01\n    note: Đổi tên.\n`);
    for (const run of ['first', 'later']) {
      const { unlogged, versions } = (await history()).units.get('phong-y-te')!;
      expect(unlogged, run).toMatchObject({ number: 0, state: 'shown' });
      expect(unlogged!.read()!.value.name, run).toBe('Phòng Y tế');
      expect(versions.map(({ number }) => number)).toEqual([1]);
      repository.commit();
    }
    repository.edit(
      file,
      'note: Đổi tên.',
      'note: Đổi tên.\n    withheld: Ghi nhầm.\n  - date: 2024-06-01\n    note: Ghi lại.',
    );
    expect((await history()).units.get('phong-y-te')!.unlogged!.read()).toBeUndefined();
  });

  it('takes nothing from a document that was taken in by another one', async () => {
    repository.commit();
    repository.write('van-ban/cong-van-hai.mdx', LETTER.replace("codeNumber: '7'", "codeNumber: '8'"));
    repository.commit();
    change('2024-02-01', 'Các phòng', 'Tất cả các phòng');
    repository.remove('van-ban/cong-van-hai.mdx');
    const lead = '  - { from: van-ban/cong-van-hai, to: van-ban/cong-van-mau, date: 2024-03-01, note: Gộp. }\n';
    repository.write('duong-dan-cu.yaml', `addresses:\n${lead}`);
    repository.commit();
    const [one] = await versionsOf('cong-van-mau');
    expect(one!.read()!.value.codeNumber).toBe('7');
  });

  it('asks git for what came since it read last, and for all again where the branch is another one', async () => {
    repository.commit();
    await history();
    change('2024-02-01', 'Các phòng', 'Tất cả các phòng');
    change('2024-03-01', 'Tất cả các phòng', 'Mọi phòng');
    const grown = await versionsOf('cong-van-mau');
    expect(grown.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(grown[2]!.commit).toBe(repository.git('rev-parse', 'HEAD'));
    repository.git('reset', '-q', '--hard', 'HEAD~2');
    change('2024-02-02', 'Các phòng', 'Vài phòng');
    const another = await versionsOf('cong-van-mau');
    expect(another.map(({ date }) => date).slice(1)).toEqual(['2024-02-02']);
    expect(textOf(another[1])).toContain('Vài phòng');
    rmSync(join(repository.root, '.git'), { recursive: true });
    repository.git('init', '-q', '-b', 'main');
    repository.commit();
    expect(await history()).not.toHaveProperty('incomplete');
  });

  it('is complete, and gives the same in another clone and time zone', async () => {
    repository.commit();
    change('2024-02-01', 'Các phòng', 'Tất cả các phòng');
    const here = await history();
    expect(here).not.toHaveProperty('incomplete');
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Ho_Chi_Minh';
    try {
      expect(toJson(await history(repository.shallowClone(9)))).toEqual(toJson(here));
    } finally {
      process.env['TZ'] = zone;
    }
  });

  it.each([
    ['log.showRoot', 'false'],
    ['log.diffMerges', 'off'],
    ['log.diffMerges', 'dense-combined'],
    ['diff.renames', 'copies'],
    ['color.ui', 'always'],
    ['diff.orderFile', '/nowhere/order'],
    ['i18n.logOutputEncoding', 'UTF-16'],
  ])('gives the same on a machine where git has %s=%s', async (name, value) => {
    repository.commit();
    repository.git('checkout', '-q', '-b', 'another');
    change('2024-02-01', 'Các phòng', 'Tất cả các phòng');
    repository.git('checkout', '-q', 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'a', 'another');
    const here = await history();
    rmSync(join(repository.cacheDir, '..'), { recursive: true });
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', name);
    vi.stubEnv('GIT_CONFIG_VALUE_0', value);
    expect(toJson(await history())).toEqual(toJson(here));
  });

  it('says that it is not complete in a shallow clone, and from which day it is known', async () => {
    repository.commit();
    change('2024-02-01', 'Các phòng', 'Tất cả các phòng');
    const known = await history(repository.shallowClone(1));
    expect(known.incomplete).toBe('shallow');
    expect(known.since).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(known.documents.get('cong-van-mau')!.versions.map(({ number }) => number)).toEqual([2]);
  });

  it('is complete in a clone that asks for texts when they are needed, and says how to get them where it cannot', async () => {
    repository.commit();
    change('2024-02-01', 'Các phòng', 'Tất cả các phòng');
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const cloned = (name: string): string => {
      const clone = join(repository.root, '..', name);
      repository.git('clone', '-q', '--filter=blob:none', `file://${repository.root}`, clone);
      return clone;
    };
    expect(toJson(await history(join(cloned('a'), 'content')))).toEqual(toJson(await history()));
    const cutOff = cloned('b');
    repository.git('-C', cutOff, 'remote', 'set-url', 'origin', join(cutOff, 'nothing'));
    rmSync(join(repository.cacheDir, '..'), { recursive: true });
    await expect(history(join(cutOff, 'content'))).rejects.toThrow(/chạy lại, hoặc tải lại cả kho bằng git clone\.$/);
  });

  it.each([
    ['a repository', { begun: false }],
    ['a commit', { begun: true }],
  ])('knows only what stands now without %s', async (_, how) => {
    repository.dispose();
    repository = aRepository(how);
    const known = await history();
    expect(known).toMatchObject({ incomplete: 'no-git' });
    expect(known.documents.get('ke-hoach-mau')!.versions.map(({ number }) => number)).toEqual([2]);
  });
});

describe('readHistory, of what may not be read', () => {
  it('shows what can be understood of a version that rules of today refuse', async () => {
    repository.edit(LETTER_FILE, 'system: state', 'system: quan');
    repository.commit();
    repository.edit(LETTER_FILE, 'system: quan', 'system: state');
    change('2024-02-01', 'Các phòng', 'Tất cả các phòng');
    const [one] = await versionsOf('cong-van-mau');
    expect(one).toMatchObject({ number: 1, state: 'unreadable' });
    expect(textOf(one)).toContain('bếp ăn');
    expect(one!.read()!.broken).toContain('system');
  });

  it('knows that a version was there even where nothing of it can be understood', async () => {
    repository.edit(LETTER_FILE, 'system: state', 'system: "state');
    repository.commit();
    repository.edit(LETTER_FILE, 'system: "state', 'system: state');
    change('2024-02-01', 'Các phòng', 'Tất cả các phòng');
    const [one] = await versionsOf('cong-van-mau');
    expect(one).toMatchObject({ number: 1, state: 'unreadable' });
    expect(one!.read()).toBeUndefined();
  });

  it('gives nothing of a version that the office withholds, nor keeps it from a time when it did not', async () => {
    repository.edit(LETTER_FILE, 'Các phòng', 'Chữ cần giữ lại, Các phòng');
    repository.commit();
    change('2024-02-01', 'Chữ cần giữ lại, ', '');
    expect(textOf((await versionsOf('cong-van-mau'))[0])).toContain('giữ lại');
    expect(cached()).toContain('giữ lại');
    repository.edit(LETTER_FILE, 'note: Đăng lần đầu.', 'note: Đăng lần đầu.\n    withheld: Chép nhầm văn bản khác.');
    const [one] = await versionsOf('cong-van-mau');
    expect(one).toMatchObject({ state: 'withheld', withheld: 'Chép nhầm văn bản khác.' });
    expect(one!.read()).toBeUndefined();
    expect(cached()).not.toContain('giữ lại');
  });

  it('gives nothing of a version that a gate holds back, and keeps nothing of it', async () => {
    repository.edit(LETTER_FILE, 'Các phòng', 'Gọi 0905 123 456, Các phòng');
    repository.commit();
    change('2024-02-01', 'Gọi 0905 123 456, ', '');
    for (const run of ['first', 'later']) {
      const [one] = await versionsOf('cong-van-mau');
      expect(one, run).toMatchObject({ state: 'withheld' });
      expect(one).not.toHaveProperty('withheld');
      expect(one!.read()).toBeUndefined();
    }
    expect(cached()).not.toContain('123 456');
  });

  it('withholds every version of a document that was taken back, and knows only to whom it had given tasks', async () => {
    repository.commit();
    change('2024-02-01', 'Các phòng', 'Tất cả các phòng');
    repository.edit(
      LETTER_FILE,
      'tasks:\n',
      `${logEntry('2024-03-01', 'kind: withdrawal\n    level: major', 'Đăng nhầm.')}tasks:\n`,
    );
    const text = repository.read(LETTER_FILE);
    repository.write(LETTER_FILE, `${text.slice(0, text.indexOf('tasks:\n'))}---\n`);
    const { versions, tasked } = (await history()).documents.get('cong-van-mau')!;
    expect(tasked).toEqual({ units: ['phong-y-te'], isPublic: false });
    expect(cached()).not.toContain('Tất cả các phòng');
    expect(versions.map(({ state, withheld }) => [state, withheld])).toEqual(Array(3).fill(['withheld', 'Đăng nhầm.']));
    expect(versions.map(({ read }) => read())).toEqual([undefined, undefined, undefined]);
  });
});

/** All that is kept between runs, of texts of versions. */
function cached(): string {
  const folder = join(repository.cacheDir, '..', 'versions');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

function toJson({ documents, units, ...rest }: History): unknown {
  const all = [...documents.values(), ...units.values()];
  return [rest, all.map(({ versions }) => versions.map(({ read, ...version }) => ({ ...version, entry: read() })))];
}
