import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import { bodyText } from '../../domain/provision/provision-text.ts';
import { aRepository, LETTER, logEntry, type TestRepository } from '../../testing/builders/a-repository.ts';
import type { History } from '../history.ts';
import { readHistory } from './read-history.ts';

let repository: TestRepository;
beforeEach(() => (repository = aRepository()));
afterEach(() => {
  vi.unstubAllEnvs();
  repository.dispose();
});

const letter = (slug: string): string => `van-ban/${slug}.mdx`;

/** Adds an entry to the log of a letter. */
function log(slug: string, ...entry: Parameters<typeof logEntry>): void {
  repository.edit(letter(slug), 'tasks:\n  -', `${logEntry(...entry)}tasks:\n  -`);
}

/** Gives a letter another name, to which all that led to it leads. */
function rename(from: string, to: string, known = ''): void {
  repository.write(letter(to), repository.read(letter(from)));
  repository.remove(letter(from));
  const entry = `  - { from: van-ban/${from}, to: van-ban/${to}, date: 2024-03-01, note: Đổi tên tệp. }\n`;
  repository.write(
    'duong-dan-cu.yaml',
    `addresses:\n${known.replaceAll(`to: van-ban/${from}`, `to: van-ban/${to}`)}${entry}`,
  );
}

/** Takes a letter back: its text and tasks go. */
function withdraw(slug: string): void {
  log(slug, '2024-08-01', 'kind: withdrawal\n    level: major', 'Đăng nhầm.');
  const text = repository.read(letter(slug));
  repository.write(letter(slug), `${text.slice(0, text.indexOf('tasks:\n  -'))}---\n`);
}

/** What is done on a branch of its own comes by a merge, which the branch that is published has as one commit. */
function byMerge(work: () => void): void {
  repository.git('checkout', '-q', '-b', 'another');
  work();
  repository.commit();
  repository.git('checkout', '-q', 'main');
  repository.git('merge', '-q', '--no-ff', '-m', 'a', 'another');
  repository.git('branch', '-q', '-D', 'another');
}

/** Ten publications of three letters and a unit, with all that may happen to them; each is one step of its own. */
const PUBLICATIONS: readonly (() => void)[] = [
  () => {
    repository.write(letter('mot'), LETTER);
    repository.write(letter('hai'), LETTER.replace("codeNumber: '7'", "codeNumber: '8'"));
  },
  () =>
    byMerge(() => {
      log('mot', '2024-02-01');
      repository.edit(letter('mot'), 'Các phòng', 'Tất cả các phòng');
    }),
  () => rename('mot', 'mot-b'),
  () => {
    log('hai', '2024-04-01');
    repository.edit(letter('hai'), 'Các phòng', 'Mọi phòng');
  },
  () => {
    const unit = 'don-vi/phong-y-te.yaml';
    const renamed = repository.read(unit).replace(/^name: .*$/m, 'name: Phòng Y tế và Dân số');
    repository.write(unit, `${renamed.trimEnd()}\nchanges:\n  - date: 2024-05-01\n    note: Đổi tên.\n`);
  },
  () => {
    log('hai', '2024-06-01');
    repository.edit(letter('hai'), 'note: Đăng lần đầu.\n', 'note: Đăng lần đầu.\n    withheld: Chép nhầm.\n');
  },
  () => repository.write(letter('ba'), LETTER.replace("codeNumber: '7'", "codeNumber: '9'")),
  () => withdraw('ba'),
  () =>
    byMerge(() => {
      rename('mot-b', 'mot-c', '  - { from: van-ban/mot, to: van-ban/mot-b, date: 2024-03-01, note: Đổi tên tệp. }\n');
      log('mot-c', '2024-09-01');
      repository.edit(letter('mot-c'), 'Tất cả các phòng', 'Tất cả phòng, ban');
    }),
  () => {
    log('hai', '2024-10-01');
    log('hai', '2024-10-02');
    repository.edit(letter('hai'), 'Mọi phòng', 'Mọi phòng, ban');
  },
];

/** Publishes all of it; the clock of the machine that commits is not always right. */
async function publish(afterEachOf: () => Promise<unknown> = async () => {}): Promise<void> {
  for (const [index, work] of PUBLICATIONS.entries()) {
    const time = `2024-0${((index * 7) % 9) + 1}-15T23:30:00+07:00`;
    vi.stubEnv('GIT_COMMITTER_DATE', time);
    vi.stubEnv('GIT_AUTHOR_DATE', time);
    work();
    repository.commit();
    await afterEachOf();
  }
}

async function read(contentDir = repository.contentDir, { cacheDir } = repository): Promise<History> {
  const { corpus, issues } = await checkContent(contentDir, { cacheDir });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return readHistory(contentDir, corpus!, { gate: GATE, cacheDir });
}

/** Reads all of it anew, as if nothing had been read before. */
async function readAnew(contentDir?: string): Promise<History> {
  return read(contentDir, {
    ...repository,
    cacheDir: join(mkdtempSync(join(repository.root, '..', 'cache-')), 'content'),
  });
}

function toJson({ documents, units, ...rest }: History): string {
  const all = [...documents.values(), ...units.values()];
  return JSON.stringify([rest, all.map((one) => [one, one.versions.map((version) => version.read())])]);
}

describe('the history of ten publications', () => {
  it('has every version that readers had, with its words', async () => {
    await publish();
    const { documents, units } = await read();
    const numbers = (slug: string): string[] =>
      documents.get(slug)!.versions.map(({ number, state }) => `${number} ${state}`);
    expect(numbers('mot-c')).toEqual(['1 shown', '2 shown', '3 shown']);
    expect(numbers('hai')).toEqual(['1 withheld', '2 shown', '3 shown', '5 shown']);
    expect(numbers('ba')).toEqual(['1 withheld', '2 withheld']);
    const texts = documents.get('mot-c')!.versions.map((version) => bodyText(version.read()!.value.body));
    for (const [index, words] of ['Các phòng cử', 'Tất cả các phòng cử', 'Tất cả phòng, ban cử'].entries())
      expect(texts[index]).toContain(words);
    expect(documents.get('mot-c')!.formerNames).toEqual(['mot-b', 'mot']);
    expect(units.get('phong-y-te')!.unlogged!.read()!.value.name).toBe('Phòng Y tế');
  });

  it('is the same when it is read at once and after each of them', async () => {
    await publish(() => read());
    expect(toJson(await read())).toBe(toJson(await readAnew()));
  });

  it('is the same in another clone, place, zone and tongue, and whoever has rebuilt the repository', async () => {
    await publish();
    const here = toJson(await readAnew());
    vi.stubEnv('TZ', 'Pacific/Auckland');
    vi.stubEnv('LANG', 'tr_TR.UTF-8');
    vi.stubEnv('LC_ALL', 'tr_TR.UTF-8');
    const clone = repository.shallowClone(1000);
    expect(toJson(await readAnew(clone))).toBe(here);
    repository.git('-C', clone, 'gc', '-q', '--prune=now');
    expect(toJson(await readAnew(clone))).toBe(here);
  });

  it('of a shallow clone says from when it is known, and has of the rest what a whole one has', async () => {
    await publish();
    const whole = await readAnew();
    const some = await readAnew(repository.shallowClone(3));
    expect(some).toMatchObject({ incomplete: 'shallow', since: expect.stringMatching(/^2024-/) as string });
    for (const [slug, { versions }] of some.documents) {
      const all = new Map(whole.documents.get(slug)!.versions.map((version) => [version.number, version]));
      for (const version of versions) {
        expect(version.read()).toEqual(all.get(version.number)!.read());
        expect(version.state).toBe(all.get(version.number)!.state);
      }
    }
  });
});
