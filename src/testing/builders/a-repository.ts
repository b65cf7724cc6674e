import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/content');
const NOBODY = ['-c', 'user.name=a', '-c', 'user.email=a@example.vn', '-c', 'commit.gpgsign=false'];

/** A real repository in a folder of its own, with a valid content folder that nobody has committed yet. */
export interface TestRepository {
  /** The folder of all of it; caches of a test may lie beside it. */
  root: string;
  contentDir: string;
  cacheDir: string;
  git: (...args: string[]) => string;
  /** Commits all that has changed; returns the id of the commit. */
  commit: () => string;
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  /** Replaces what stands once in a file of the content. */
  edit: (path: string, from: string, to: string) => void;
  remove: (path: string) => void;
  /** Another clone of it, with so many commits. */
  shallowClone: (depth: number) => string;
  dispose: () => void;
}

/** @param begun whether the folder is a repository at all */
export function aRepository({ begun = true } = {}): TestRepository {
  const workshop = mkdtempSync(join(tmpdir(), 'repository-'));
  const root = join(workshop, 'kho');
  const contentDir = join(root, 'content');
  cpSync(join(FIXTURES, 'valid'), contentDir, { recursive: true });
  const git = (...args: string[]): string =>
    execFileSync('git', [...NOBODY, ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  if (begun) git('init', '-q', '-b', 'main');
  const at = (path: string): string => join(contentDir, path);
  const repository: TestRepository = {
    root,
    contentDir,
    cacheDir: join(workshop, 'cache', 'content'),
    git,
    commit() {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'a');
      return git('rev-parse', 'HEAD');
    },
    read: (path) => readFileSync(at(path), 'utf8'),
    write(path, text) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    edit(path, from, to) {
      const text = readFileSync(at(path), 'utf8');
      if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand once in ${path}`);
      writeFileSync(
        at(path),
        text.replace(from, () => to),
      );
    },
    remove: (path) => rmSync(at(path)),
    shallowClone(depth) {
      const clone = mkdtempSync(join(workshop, 'clone-'));
      git('clone', '-q', '--depth', String(depth), `file://${root}`, clone);
      return join(clone, 'content');
    },
    dispose: () => rmSync(workshop, { recursive: true, force: true }),
  };
  return repository;
}

/** A valid document of two clauses, for the content of such a repository: what stands there once is easily edited. */
export const LETTER = `---
system: state
typeName: Công văn
codeNumber: '7'
codeNotation: UBND-VX
organName: Uỷ ban nhân dân thành phố Mẫu
issuedDate: 2024-01-09
subject: Kiểm tra bếp ăn
status: active
source:
  kind: extraction
  missing: [letterhead, issuedPlace, to, toPlaces, signer.authority, signer.position, signer.fullName, tasks.dueDate, tasks.lead, tasks.coordinators, tasks.product, tasks.reporting]
release:
  basis: law
changes:
  - date: 2024-01-10
    kind: published
    level: major
    note: Đăng lần đầu.
tasks:
  - id: kiem-tra
    title: Kiểm tra bếp ăn
    provision: khoan-1
    quote: kiểm tra bếp ăn
    to: [phong-y-te]
---

1. Phòng Y tế kiểm tra bếp ăn tại trường học.

2. Các phòng cử cán bộ tham gia./.
`;

/** An entry of a log, as it stands in a file. */
export const logEntry = (date: string, fields = 'kind: editorial\n    level: minor', note = 'Sửa.'): string =>
  `  - date: ${date}\n    ${fields}\n    note: ${note}\n`;
