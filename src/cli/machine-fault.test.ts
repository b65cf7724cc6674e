import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canMount, READ_ONLY, runMounted } from '../testing/builders/mounts.ts';
import { machineFault } from './machine-fault.ts';

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'ổ đĩa '));
});
afterAll(() => rmSync(place, { recursive: true }));

/** What is told of a fault that really happens. */
function told(act: () => void): string | undefined {
  try {
    act();
  } catch (error) {
    return machineFault(error);
  }
  return 'nothing happened';
}

describe('machineFault', () => {
  it('tells of a file where a folder should be, with the place', () => {
    writeFileSync(join(place, 'tệp'), '');
    const inside = join(place, 'tệp', 'thư mục');
    expect(told(() => writeFileSync(inside, ''))).toBe(
      `Trên đường dẫn đến «${inside}» có một tệp ở chỗ của thư mục: đổi tên tệp đó, hoặc chọn đường dẫn khác.`,
    );
    expect(told(() => mkdirSync(join(place, 'tệp')))).toContain('có một tệp ở chỗ của thư mục');
  });

  it('tells of a path that is too long', () => {
    expect(told(() => mkdirSync(join(place, 'ă'.repeat(200))))).toMatch(/^Đường dẫn «.*ă» quá dài: chọn/);
  });

  it('shows what in the name of a place would steer the terminal as codes', () => {
    expect(told(() => readFileSync(join(place, 'a\u001b[2J\u202eb')))).toBeUndefined();
    writeFileSync(join(place, 'c\u001b[2J'), '');
    expect(told(() => writeFileSync(join(place, 'c\u001b[2J', '\u202e'), ''))).toContain('c⟨U+001B⟩[2J/⟨U+202E⟩»');
  });

  it('tells of links that lead round in a circle', () => {
    symlinkSync('b', join(place, 'a'));
    symlinkSync('a', join(place, 'b'));
    expect(told(() => readFileSync(join(place, 'a')))).toMatch(/^Lối tắt ở «.*\/a» dẫn vòng về chính nó: xoá/);
  });

  it('finds the cause behind what another program made of it, and its words', () => {
    const cause = Object.assign(new Error('x'), { code: 'ENOSPC', path: '/srv' });
    expect(machineFault(new Error('bundling failed', { cause }))).toBe(
      'Ổ đĩa chứa «/srv» đã đầy: xoá bớt tệp trên ổ đĩa đó, rồi chạy lại.',
    );
    expect(machineFault(new Error('Pagefind: No space left on device (os error 28)'))).toContain('đã đầy');
    expect(machineFault(new Error('Read-only file system (os error 30)'))).toContain('chỉ cho đọc');
  });

  it('tells a machine that can watch no more files from a full disk', () => {
    const watching = Object.assign(new Error(), { code: 'ENOSPC', syscall: 'watch' });
    expect(machineFault(watching)).toMatch(/^Máy đang mở quá nhiều tệp/);
  });

  it('names of a copy the place that has no room, and of a move the place that does not let go', () => {
    const copying = (code: string) => machineFault(Object.assign(new Error(), { code, path: '/từ', dest: '/đến' }));
    expect(copying('ENOSPC')).toContain('«/đến»');
    expect(copying('EROFS')).toContain('«/đến»');
    expect(copying('EBUSY')).toContain('«/từ»');
  });

  it('is silent about what is no fault of the machine', () => {
    expect(machineFault(new TypeError('x is not a function'))).toBeUndefined();
    expect(machineFault(Object.assign(new Error(), { code: 'constructor' }))).toBeUndefined();
    expect(machineFault('EROFS')).toBeUndefined();
  });
});

const UNCHANGED = ['Chưa dựng Trang thông tin mới; bản đã dựng trước đó, nếu có, vẫn như cũ.'];
/** The commands that need a project in which pages can be built, and what they say when they could not. */
const NOTHING_PUBLISHED = { build: UNCHANGED, start: UNCHANGED, training: UNCHANGED, dev: [], test: [] };
const COMMANDS = Object.keys(NOTHING_PUBLISHED) as (keyof typeof NOTHING_PUBLISHED)[];

describe.skipIf(!canMount)('a command on a machine with a fault', () => {
  /** Runs a few lines of JavaScript that know where our sources are; the first place is `process.argv[1]`. */
  const withSources = (lines: string) => `exec "${process.execPath}" --input-type=module -e '${lines}' "$@" 2>&1`;
  const releasing = withSources(
    `const { release } = await import("${import.meta.dirname}/publish/release-folder.ts");
     const { explain } = await import("${import.meta.dirname}/step.ts");
     const { writeServerFiles } = await import("${import.meta.dirname}/server-files.ts");
     const { writeManifest } = await import("${import.meta.dirname}/manifest.ts");
     const { mkdirSync, writeFileSync, readdirSync, readFileSync } = await import("node:fs");
     const target = process.argv[1];
     const publish = (size) => release(target, async (folder) => {
       mkdirSync(folder);
       writeFileSync(folder + "/index.html", "x".repeat(size));
       await writeServerFiles(folder, "/");
       await writeManifest(folder);
     }).then(() => "published", explain);
     for (const size of process.argv[2].split(",")) console.log(await publish(Number(size)));
     console.log(readdirSync(target).join(), readFileSync(target + "/index.html", "utf8").length);`,
  );
  const folder = (name: string) => {
    const path = join(place, name);
    mkdirSync(path);
    return path;
  };
  const SITE = 'SHA256SUMS,_headers,index.html,nginx-brotli.conf,nginx-tls.conf,nginx.conf';

  it('publishes into a folder where a disk is mounted, again and again', async () => {
    const { out } = await runMounted('mount -t tmpfs none "$1"', releasing, [folder('đĩa'), '10,20']);
    expect(out).toBe(`published\npublished\n${SITE} 20\n`);
  });

  it('publishes into a folder of the same disk that is mounted there', async () => {
    const { out } = await runMounted('mount --bind "$1" "$1"', releasing, [folder('gắn'), '10,20']);
    expect(out).toBe(`published\npublished\n${SITE} 20\n`);
  });

  it('says in one sentence that the disk is full, and keeps what was published', async () => {
    const { out } = await runMounted('mount -t tmpfs -o size=64k none "$1"', releasing, [folder('nhỏ'), '10,90000']);
    expect(out.split('\n').slice(0, -1)).toEqual([
      'published',
      expect.stringMatching(
        /^Không dựng được Trang thông tin\. Ổ đĩa chứa .* đã đầy: xoá bớt tệp trên ổ đĩa đó, rồi chạy lại\.$/,
      ),
      `${SITE} 10`,
    ]);
  });

  it('says in one sentence that nothing can be written there', async () => {
    const outDir = folder('chỉ đọc');
    const { out } = await runMounted(READ_ONLY, releasing.replace('process.argv[1]', 'process.argv[1] + "/trang"'), [
      outDir,
      '10',
    ]);
    expect(out.split('\n')[0]).toMatch(
      /^Không dựng được Trang thông tin\. Không ghi được vào «.*» vì ổ đĩa hoặc thư mục chỉ cho đọc: /,
    );
  });

  it.each(COMMANDS)('npm run %s says in one sentence that the project is read-only', async (name) => {
    const { code, out, err } = await runMounted(READ_ONLY, `cd "$1" && npm run --silent ${name}`, [process.cwd()], {
      npm_config_update_notifier: undefined,
    });
    expect(code).toBe(1);
    const said = (out + err).trimEnd().split('\n');
    expect(said[0]).toMatch(/Không ghi được vào «.*\/\.(?:cache|astro)» vì ổ đĩa hoặc thư mục chỉ cho đọc: /);
    expect(said.slice(1)).toEqual(NOTHING_PUBLISHED[name]);
  });

  it('npm run check works in a project that is read-only', async () => {
    const { code, out } = await runMounted(READ_ONLY, 'cd "$1" && npm run --silent check', [process.cwd()], {
      CONTENT_DIR: 'src/testing/fixtures/content/valid',
    });
    expect([code, out]).toEqual([0, 'Đã kiểm tra 8 tệp: không có lỗi.\n']);
  });

  it.each(COMMANDS)('npm run %s says in one sentence that the path of the project has a sign', async (name) => {
    const elsewhere = join(place, 'dự án #1');
    mkdirSync(elsewhere, { recursive: true });
    const { code, out, err } = await runMounted('mount --bind "$1" "$2"', `cd "$2" && npm run --silent ${name}`, [
      process.cwd(),
      elsewhere,
    ]);
    expect(code).toBe(1);
    const said = (out + err).trimEnd().split('\n');
    expect(said[0]).toContain(`Đường dẫn của dự án «${elsewhere}» có dấu #, nên không dựng được Trang thông tin: `);
    expect(said.slice(1)).toEqual(NOTHING_PUBLISHED[name]);
  });
});
