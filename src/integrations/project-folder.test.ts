import { expect, it } from 'vitest';
import { projectFolderFault } from './project-folder.ts';

it.each(['/home/dự án Đà Nẵng & b', '/a%20b', '/a', 'C:\\dự án'])('lets pages be built in %s', (folder) => {
  expect(projectFolderFault(folder)).toBeUndefined();
});

it.each([
  ['/a#b', '#'],
  ['/a?b/c', '?'],
  ['/a/b*', '*'],
])('says in one sentence why none can be built in %s', (folder, sign) => {
  expect(projectFolderFault(folder)).toMatch(new RegExp(`^Đường dẫn của dự án «.*» có dấu \\${sign}, .* Sửa: đổi tên`));
});
