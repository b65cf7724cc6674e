import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const NAME = ['-c', 'user.name=a', '-c', 'user.email=a@example.vn', '-c', 'commit.gpgsign=false'];
const CONTENT = resolve('src/testing/fixtures/content/valid');

/** This project with the content of a fixture, kept in a repository on disk, as an office would have it. */
export interface PushedProject {
  /** Holds everything; gone with `remove`. */
  folder: string;
  /** The repository that people push to. */
  bare: string;
  /** A clone in which somebody works. */
  desk: string;
  /** Another clone, with the packages in it. */
  clone: (name: string) => string;
  /** Commits whatever is on the desk and pushes it; returns the commit. */
  push: () => string;
  remove: () => void;
}

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', [...NAME, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What npm writes when it has installed. */
const INSTALLED = 'node_modules/.package-lock.json';

/** The packages of this project in another folder, as links: thousands of files, and nobody changes them. */
export function linkPackages(folder: string): void {
  execFileSync('cp', ['-al', resolve('node_modules'), join(folder, 'node_modules')]);
  rmSync(join(folder, INSTALLED), { force: true });
  writeFileSync(join(folder, INSTALLED), readFileSync(INSTALLED));
}

export function pushedProject(): PushedProject {
  const folder = mkdtempSync(join(tmpdir(), 'pushed-'));
  const [desk, bare] = [join(folder, 'desk'), join(folder, 'tp', 'van-ban.git')];
  copyProject(desk);
  git(desk, 'init', '-q', '-b', 'main');
  mkdirSync(bare, { recursive: true });
  git(bare, 'init', '-q', '--bare', '-b', 'main');
  git(desk, 'remote', 'add', 'origin', bare);
  const push = (): string => {
    git(desk, 'add', '-A');
    git(desk, 'commit', '-q', '-m', 'Cập nhật');
    git(desk, 'push', '-q', '-u', 'origin', 'main');
    return git(desk, 'rev-parse', 'HEAD').trim();
  };
  push();
  return {
    folder,
    bare,
    desk,
    push,
    clone(name) {
      git(folder, 'clone', '-q', bare, name);
      linkPackages(join(folder, name));
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The files of the project as they are now, committed or not, with the content of the fixture in place of the office's. */
function copyProject(to: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const isOfOffice = (file: string) => file.startsWith('content/') && !file.startsWith('content/huong-dan/');
  for (const file of listed.split('\0').filter((name) => name !== '' && !isOfOffice(name))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(file, join(to, file), { force: true });
  }
  cpSync(CONTENT, join(to, 'content'), { recursive: true });
}
