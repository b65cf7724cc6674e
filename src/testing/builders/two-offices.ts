import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CONFIG = ['user.name=Máy khác', 'user.email=may-khac@example.vn', 'commit.gpgsign=false', 'core.hooksPath='];

/** Two desks that share one repository on disk: the one under test, and that of somebody else. */
export interface TwoOffices {
  root: string;
  /** The content folder under test. */
  content: string;
  shared: string;
  mine: Desk;
  theirs: Desk;
  /** Nobody can reach the shared repository until the returned function is called. */
  cut(): () => void;
  remove(): void;
}

/** One clone, handled as a person at a terminal would. */
export interface Desk {
  folder: string;
  git(...args: string[]): string;
  read(path: string): string;
  has(path: string): boolean;
  write(path: string, text: string): void;
  /** Changes one place of a file. */
  edit(path: string, from: string, to: string): void;
  /** Records everything and sends it. */
  send(message: string): void;
}

/** @param content what the shared repository has in its folder `content` */
export function twoOffices(content: string): TwoOffices {
  const root = mkdtempSync(join(tmpdir(), 'offices-'));
  const shared = join(root, 'shared.git');
  const first = deskIn(join(root, 'first'));
  mkdirSync(first.folder);
  cpSync(content, join(first.folder, 'content'), { recursive: true });
  rmSync(join(first.folder, 'content/expect.json'), { force: true });
  first.git('init', '-q', '-b', 'main');
  first.git('add', '-A');
  first.git('commit', '-q', '-m', 'Nội dung ban đầu');
  first.git('clone', '-q', '--bare', '.', shared);
  for (const name of ['mine', 'theirs']) first.git('clone', '-q', shared, join(root, name));
  const [mine, theirs] = [deskIn(join(root, 'mine')), deskIn(join(root, 'theirs'))];
  return {
    root,
    content: join(mine.folder, 'content'),
    shared,
    mine,
    theirs,
    cut() {
      mine.git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/van-ban.git');
      return () => void mine.git('remote', 'set-url', 'origin', shared);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function deskIn(folder: string): Desk {
  const at = (path: string): string => join(folder, path);
  const git = (...args: string[]): string =>
    execFileSync('git', [...CONFIG.flatMap((one) => ['-c', one]), ...args], { cwd: folder, encoding: 'utf8' });
  const desk: Desk = {
    folder,
    git,
    read: (path) => readFileSync(at(path), 'utf8'),
    has: (path) => existsSync(at(path)),
    write(path, text) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    edit(path, from, to) {
      const text = desk.read(path);
      if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
      desk.write(path, text.replace(from, to));
    },
    send(message) {
      git('add', '-A');
      git('commit', '-q', '-m', message);
      git('push', '-q', 'origin', 'HEAD');
    },
  };
  return desk;
}
