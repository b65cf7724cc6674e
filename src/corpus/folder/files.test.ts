import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listContent } from './files.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), 'x');
  }
}

const codes = (): string[] => listContent(root).issues.map(({ code, file }) => `${code} ${file}`);

describe('listContent', () => {
  it('claims each file by its place', () => {
    put('van-ban/a.mdx', 'don-vi/b.yaml', 'nguon/c.txt', 'linh-vuc.yaml', 'viet-tat.yaml', 'trang.yaml', 'README.md');
    put('huong-dan/doc.mdx', 'huong-dan/tim/anh.png', 'bieu-trung.svg');
    expect(codes()).toEqual([]);
    expect(listContent(root).files.map(({ role, id }) => `${role} ${id}`)).toEqual([
      'readme README',
      'emblem bieu-trung',
      'unit b',
      'handbook doc',
      'handbook-image anh',
      'topics linh-vuc',
      'source c',
      'site trang',
      'document a',
      'abbreviations viet-tat',
    ]);
  });

  it.each([
    ['van-ban/a.md', 'file-extension'],
    ['van-ban/a.MDX', 'file-extension'],
    ['van-ban/a', 'file-extension'],
    ['van-ban/a.mdx.bak', 'file-extension'],
    ['don-vi/a.yml', 'file-extension'],
    ['don-vi/a.json', 'file-extension'],
    ['van-ban/2023/a.mdx', 'file-nested'],
    ['van-ban/.a.mdx', 'file-hidden'],
    ['van-ban/_a.mdx', 'file-hidden'],
    ['.env', 'file-hidden'],
    ['huong-dan/_nhap.mdx', 'file-hidden'],
    ['.DS_Store', 'file-litter'],
    ['van-ban/Thumbs.db', 'file-litter'],
    ['van-ban/~$a.mdx', 'file-litter'],
    ['vanban/a.mdx', 'file-unclaimed'],
    ['trang.yml', 'file-unclaimed'],
    ['a.mdx', 'file-unclaimed'],
    ['a.gif', 'file-extension'],
    ['A.PNG', 'file-name'],
    ['hinh/a.png', 'file-unclaimed'],
    ['huong-dan/a.exe', 'file-unclaimed'],
    ['huong-dan/a.md', 'file-unclaimed'],
    ['constructor/a.mdx', 'file-unclaimed'],
    ['van-ban/Công văn.mdx', 'file-name'],
    ['van-ban/cong_van.mdx', 'file-name'],
    ['van-ban/Cong-van.mdx', 'file-name'],
    ['van-ban/cong--van.mdx', 'file-name'],
    ['van-ban/a.b.mdx', 'file-name'],
    ['van-ban/….mdx', 'file-name'],
    [`van-ban/${'a'.repeat(81)}.mdx`, 'file-name'],
    ['van-ban/con.mdx', 'file-reserved'],
    ['don-vi/lpt1.yaml', 'file-reserved'],
    ['huong-dan/ma-loi.mdx', 'file-shadows-page'],
    ['huong-dan/muc/trang.mdx', 'file-nested'],
    ['huong-dan/Trang.mdx', 'file-name'],
    ['huong-dan/hinh/Ảnh 1.png', 'file-name'],
    ['huong-dan/Hinh/anh.png', 'file-name'],
    ['huong-dan/anh.PNG', 'file-extension'],
    ['huong-dan/hinh/anh.Jpg', 'file-extension'],
    ['huong-dan/anh.gif', 'file-extension'],
    ['huong-dan/trang.MDX', 'file-extension'],
    ['huong-dan/muc/trang.MDX', 'file-nested'],
    ['huong-dan', 'file-unclaimed'],
    ['van-ban', 'file-unclaimed'],
    ['Van-ban/a.mdx', 'file-unclaimed'],
    ['HUONG-DAN/anh.png', 'file-unclaimed'],
    ['Trang.yaml', 'file-unclaimed'],
    ['van-ban/.env', 'file-hidden'],
    ['van-ban/.gitignore', 'file-hidden'],
    ['huong-dan/.anh.png', 'file-hidden'],
  ])('names %s as %s', (path, code) => {
    put(path);
    expect(codes()).toEqual([`${code} ${path}`]);
  });

  it('offers the name that a file should have', () => {
    put('van-ban/Công văn số 5.mdx', 'trang.yml');
    const fixes = listContent(root).issues.map(({ fix }) => fix);
    expect(fixes[0]).toContain('trang.yaml');
    expect(fixes[1]).toContain('cong-van-so-5.mdx');
  });

  it.each([
    ['Van-ban/a.mdx', 'đổi tên thư mục thành van-ban.'],
    ['vanban/a.mdx', 'đổi tên thư mục thành van-ban.'],
    ['Đơn vị/a.yaml', 'đổi tên thư mục thành don-vi.'],
    ['huong_dan/a.mdx', 'đổi tên thư mục thành huong-dan.'],
    ['TRANG.YAML', 'đổi tên thành trang.yaml.'],
    ['linh_vuc.yml', 'đổi tên thành linh-vuc.yaml.'],
    ['Readme.md', 'đổi tên thành README.md.'],
    ['van-ban', 'đổi tên tệp này, rồi tạo thư mục van-ban.'],
    ['van-ban/X.MDX', 'đổi tên thành x.mdx, hoặc xoá tệp.'],
    ['huong-dan/anh.PNG', 'đổi tên thành anh.png.'],
    ['huong-dan/In phiếu.md', 'đổi tên thành in-phieu.mdx, hoặc xoá tệp.'],
  ])('says of %s: %s', (path, fix) => {
    put(path);
    expect(listContent(root).issues.map((issue) => issue.fix)).toEqual([fix]);
  });

  it.each(['.nhap', '_nhap', 'van-ban/.nhap', 'huong-dan/_hinh', 'van-ban/.git'])(
    'names the hidden folder %s once, whatever is in it',
    (folder) => {
      put(`${folder}/a.mdx`, `${folder}/b/c.mdx`, `${folder}/anh.png`);
      expect(codes()).toEqual([`file-hidden ${folder}`]);
    },
  );

  it.each(['__MACOSX', '.vscode', 'van-ban/.Trash-1000'])('names %s, which a tool has made, and goes on', (folder) => {
    put(`${folder}/a.mdx`);
    expect(listContent(root).issues).toMatchObject([{ code: 'file-litter', file: folder, severity: 'warning' }]);
  });

  it('takes a folder that is a repository of its own as it is', () => {
    put('.git/config', '.gitignore', '.gitattributes', 'van-ban/a.mdx');
    expect(codes()).toEqual([]);
    rmSync(join(root, '.git'), { recursive: true });
    // So it is in a second work tree.
    put('.git');
    expect(codes()).toEqual([]);
  });

  it('says nothing of an empty folder: nothing can be lost in it', () => {
    for (const folder of ['van-ban/cu', 'moi', 'huong-dan/hinh/trong'])
      mkdirSync(join(root, folder), { recursive: true });
    expect(codes()).toEqual([]);
    mkdirSync(join(root, 'van-ban/a.mdx'));
    mkdirSync(join(root, 'trang.yaml'));
    expect(codes()).toEqual(['folder-like-file trang.yaml', 'folder-like-file van-ban/a.mdx']);
  });

  it('names what is no file at all', () => {
    mkdirSync(join(root, 'van-ban'));
    expect(spawnSync('mkfifo', [join(root, 'van-ban/a.mdx')]).status).toBe(0);
    expect(codes()).toEqual(['file-special van-ban/a.mdx']);
  });

  it('tells which files are too alike', () => {
    put('van-ban/cong-van.mdx', 'van-ban/Cong Van.mdx', 'don-vi/phong-a.yaml', 'don-vi/phonga.yaml');
    put('van-ban/so-1-21.mdx', 'van-ban/so-12-1.mdx');
    expect(codes()).toEqual(
      [
        'file-name van-ban/Cong Van.mdx',
        'file-near-collision don-vi/phonga.yaml',
        'file-collision van-ban/cong-van.mdx',
      ].toSorted((a, b) => codes().indexOf(a) - codes().indexOf(b)),
    );
  });

  it('does not follow links', () => {
    put('van-ban/a.mdx');
    symlinkSync(join(root, 'van-ban/a.mdx'), join(root, 'van-ban/b.mdx'));
    symlinkSync('/etc', join(root, 'don-vi'));
    expect(codes()).toEqual(['file-link don-vi', 'file-link van-ban/b.mdx']);
  });

  it('reads a content folder that is reached by a link', () => {
    put('nội dung/van-ban/a.mdx');
    symlinkSync(join(root, 'nội dung'), join(root, 'liên kết'));
    expect(listContent(join(root, 'liên kết'))).toMatchObject({ files: [{ path: 'van-ban/a.mdx' }], issues: [] });
  });

  it('names a folder that looks like a file, and the files in it', () => {
    put('van-ban/a.mdx/b.mdx');
    expect(codes()).toEqual(['folder-like-file van-ban/a.mdx', 'file-nested van-ban/a.mdx/b.mdx']);
  });

  it('says of a folder with too many files only that, and claims none of them', () => {
    put('van-ban/a.mdx', 'van-ban/b.mdx', 'van-ban/X.MDX');
    expect(listContent(root, 3).files).toHaveLength(2);
    expect(listContent(root, 2)).toMatchObject({
      files: [],
      issues: [{ code: 'content-folder-too-large', file: '.' }],
    });
  });

  it('says that there is no content folder', () => {
    expect(listContent(join(root, 'none')).issues).toMatchObject([{ code: 'content-folder-missing' }]);
    put('file');
    expect(listContent(join(root, 'file')).issues).toMatchObject([{ code: 'content-folder-missing' }]);
  });
});
