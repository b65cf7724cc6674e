import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many versions has each document. */
export const VERSIONS_EACH = 10;

const FIRST = Date.UTC(2026, 0, 1) / 1000;

/** Gives every document of a content folder its past: each version a commit of its own, the last of them what stands there. */
export async function makeHistory(contentDir: string): Promise<void> {
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: contentDir });
  const names = readdirSync(join(contentDir, 'van-ban'));
  const texts = names.map((name) => readFileSync(join(contentDir, 'van-ban', name), 'utf8'));
  const others = ['trang.yaml', 'viet-tat.yaml', 'linh-vuc.yaml'].concat(
    readdirSync(join(contentDir, 'don-vi')).map((name) => `don-vi/${name}`),
  );
  const git = spawn('git', ['fast-import', '--quiet'], { cwd: contentDir, stdio: ['pipe', 'inherit', 'inherit'] });
  const send = async (text: string): Promise<void> => {
    if (!git.stdin.write(text)) await once(git.stdin, 'drain');
  };
  let time = FIRST;
  const commit = (files: readonly string[]): string =>
    `commit refs/heads/main\ncommitter a <a@example.vn> ${(time += 60)} +0000\ndata 1\na\n${files.join('')}\n`;
  await send(commit(others.map((path) => modified(path, readFileSync(join(contentDir, path), 'utf8')))));
  for (let number = 1; number <= VERSIONS_EACH; number += 1) {
    for (const [index, name] of names.entries())
      await send(commit([modified(`van-ban/${name}`, versionOf(texts[index]!, number))]));
  }
  git.stdin.end();
  await once(git, 'close');
  for (const [index, name] of names.entries())
    writeFileSync(join(contentDir, 'van-ban', name), versionOf(texts[index]!, VERSIONS_EACH));
  execFileSync('git', ['reset', '-q'], { cwd: contentDir });
}

const modified = (path: string, text: string): string =>
  `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;

/** A text as it stood when its log had so many entries. */
function versionOf(text: string, number: number): string {
  const [, date] = /^ {2}- date: (.*)$/m.exec(text)!;
  const entries = Array.from(
    { length: number - 1 },
    () => `  - date: ${date}\n    kind: editorial\n    level: minor\n    note: Sửa tên.\n`,
  );
  return text.replace(/^tasks:$/m, `${entries.join('')}tasks:`).replace(/^(subject: '.*)'$/m, `$1 (lần ${number})'`);
}
