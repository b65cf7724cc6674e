import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolderFault } from './project-folder.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'dự án Đà Nẵng & b%20 '));
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('projectFolderFault', () => {
  it('lets pages be built in a folder with spaces, Vietnamese letters and other signs', () => {
    expect(projectFolderFault(parent)).toBeUndefined();
    expect(readdirSync(parent)).toEqual(['.astro', '.cache']);
  });

  it.each([
    ['/a#b', '#'],
    ['/a?b/c', '?'],
    ['/a/b*', '*'],
  ])('says in one sentence why none can be built in %s', (folder, sign) => {
    expect(projectFolderFault(folder)).toMatch(new RegExp(`^Đường dẫn của dự án «.*» có dấu \\${sign}, .*: đổi tên`));
  });

  it.each(['.cache', '.astro'])('says in one sentence that a file is in the place of %s', (name) => {
    writeFileSync(join(parent, name), '');
    expect(projectFolderFault(parent)).toBe(
      `Trên đường dẫn đến «${join(parent, name)}» có một tệp ở chỗ của thư mục: đổi tên tệp đó, hoặc chọn đường dẫn khác.`,
    );
  });
});
