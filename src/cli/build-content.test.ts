import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aRepository, LETTER, logEntry, type TestRepository } from '../testing/builders/a-repository.ts';

const FILE = 'van-ban/cong-van-mau.mdx';

let repository: TestRepository;
beforeEach(() => {
  repository = aRepository();
  repository.write(FILE, LETTER);
});
afterEach(() => repository.dispose());

/** @param purpose `release` where it is for one */
function build(env: Record<string, string> = {}, contentDir = repository.contentDir, purpose = '') {
  const folder = join(repository.root, '..', 'stored');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'build-content.ts'), folder, purpose],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: join(repository.root, 'dist'), ...env },
    },
  );
  return { status, said: stdout + stderr, folder };
}

describe('the first step of a build', () => {
  it('stores every version beside the corpus', () => {
    repository.commit();
    repository.edit(FILE, 'tasks:\n  -', `${logEntry('2024-02-01')}tasks:\n  -`);
    repository.edit(FILE, 'tham gia', 'tham dự');
    repository.commit();
    const { status, said, folder } = build({ REQUIRE_HISTORY: '1' });
    expect({ status, said }).toMatchObject({ status: 0, said: expect.not.stringContaining('Lịch sử') as string });
    const version = readFileSync(join(folder, 'corpus-history/versions/van-ban-cong-van-mau-1.json'), 'utf8');
    expect(version).toContain('tham gia');
  });

  it('says in one sentence what it cannot know, and stops where it must know it', () => {
    repository.commit();
    repository.commit();
    const clone = repository.shallowClone(1);
    const told = build({}, clone);
    expect(told.status).toBe(0);
    expect(told.said).toMatch(/^Cảnh báo: Lịch sử chỉ có từ ngày .+git fetch --unshallow.+$/m);
    const stopped = build({ REQUIRE_HISTORY: '1' }, clone);
    expect(stopped.status).toBe(1);
    expect(stopped.said).toContain('git fetch --unshallow');
  });

  it('says that it does not know what readers have, and stops where it must know it', () => {
    repository.commit();
    const folder = join(repository.root, 'dist/gioi-thieu/kiem-chung');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'ban-dang.json'), JSON.stringify({ commit: 'f'.repeat(40) }));
    expect(build()).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^Cảnh báo: Chưa so được với bản đang đăng.+PUBLISHED_SINCE\.$/m) as string,
    });
    expect(build({ REQUIRE_HISTORY: '1' })).toMatchObject({ status: 1 });
    expect(build({ REQUIRE_HISTORY: '1', PUBLISHED_SINCE: 'HEAD' })).toMatchObject({ status: 0 });
  });

  it('names what a release brings, that a document was taken back as well', () => {
    const before = repository.commit();
    const withdrawal = 'kind: withdrawal\n    level: major';
    repository.edit(FILE, 'tasks:\n', `${logEntry('2024-02-01', withdrawal, 'Đăng nhầm.')}tasks:\n`);
    const text = repository.read(FILE);
    repository.write(FILE, `${text.slice(0, text.indexOf('tasks:\n'))}---\n`);
    repository.commit();
    const { status, said, folder } = build({ PUBLISHED_SINCE: before }, repository.contentDir, 'release');
    expect({ status, said }).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(join(folder, 'corpus-history/history.json'), 'utf8'))).toMatchObject({
      brought: ['cong-van-mau 2'],
      documents: expect.arrayContaining([
        expect.objectContaining({ id: 'cong-van-mau', tasked: { units: ['phong-y-te'], isPublic: false } }),
      ]) as unknown,
    });
  });

  it('stores nothing of a change that was not told', () => {
    repository.commit();
    repository.edit(FILE, 'tham gia', 'tham dự');
    const { status, said, folder } = build();
    expect(status).toBe(1);
    expect(said).toContain('change-unsaid');
    expect(existsSync(folder)).toBe(false);
  });
});
