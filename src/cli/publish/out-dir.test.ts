import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realPlace, refuseSource } from './out-dir.ts';
import { Refusal } from '../refusal.ts';

let project: string;
let content: string;
beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'out-dir-')));
  content = join(project, 'content');
  for (const name of ['content', 'public', 'src']) mkdirSync(join(project, name));
});
afterEach(() => rmSync(project, { recursive: true }));

const refusing = (outDir: string) => () => refuseSource(join(project, outDir), content, project);

describe('refuseSource', () => {
  it.each(['dist', '.cache/trang', 'content-dist', '..content', '../trang'])(
    'lets a site be published in %s',
    (outDir) => {
      expect(refusing(outDir)).not.toThrow();
    },
  );

  it.each([
    ['content', 'nằm trong thư mục nội dung'],
    ['content/trang', 'nằm trong thư mục nội dung'],
    ['content/a/../trang', 'nằm trong thư mục nội dung'],
    ['public/trang', 'nằm trong thư mục'],
    ['src', 'nằm trong thư mục chương trình'],
    ['.', 'chứa thư mục nội dung'],
    ['..', 'chứa thư mục nội dung'],
  ])('refuses %s, and says what to do', (outDir, why) => {
    expect(refusing(outDir)).toThrow(Refusal);
    expect(refusing(outDir)).toThrow(why);
    expect(refusing(outDir)).toThrow('đặt OUT_DIR ở một thư mục riêng');
  });

  it('sees through links, of the one folder and of the other', () => {
    symlinkSync(content, join(project, 'liên kết'));
    expect(refusing('liên kết/trang')).toThrow('nằm trong thư mục nội dung');
    expect(() => refuseSource(join(content, 'trang'), join(project, 'liên kết'), project)).toThrow(Refusal);
  });
});

describe('realPlace', () => {
  it('follows a link whether or not anything is there yet', () => {
    symlinkSync('trang', join(project, 'dist'));
    expect(realPlace(join(project, 'dist'))).toBe(join(project, 'trang'));
    mkdirSync(join(project, 'trang'));
    expect(realPlace(join(project, 'dist'))).toBe(join(project, 'trang'));
    expect(realPlace(join(project, 'dist/a/b'))).toBe(join(project, 'trang/a/b'));
  });

  it('does not go round with links that lead round', () => {
    symlinkSync('b', join(project, 'a'));
    symlinkSync('a', join(project, 'b'));
    expect(() => realPlace(join(project, 'a'))).toThrow(/ELOOP/);
    expect(() => realPlace(join(project, 'a/x'))).toThrow(/ELOOP/);
  });
});
