import { writeFile } from 'node:fs/promises';
import { dirname, extname, join, basename } from 'node:path';
import { machineFault } from '../machine-fault.ts';

/** So many pages of one scan are kept beside it, for nothing is written over. */
const MOST_BESIDE = 20;

/** Writes the page that holds a scan against its text beside the scan, and says in one sentence where it is. */
export async function writeComparison(scan: string, page: string): Promise<string> {
  const name = `${basename(scan, extname(scan))}-so-ban-chup`;
  for (let number = 1; number <= MOST_BESIDE; number++) {
    const path = join(dirname(scan), `${name}${number === 1 ? '' : `-${number}`}.html`);
    try {
      await writeFile(path, page, { flag: 'wx' });
      return `So với bản chụp: mở ${path} bằng trình duyệt, có ảnh của từng dòng có chữ số. Tệp này chỉ để so, không đăng; xong thì xoá.`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      return `Không ghi được trang so bản chụp cạnh tệp đã nhập: ${machineFault(error) ?? String(error)}`;
    }
  }
  return `Đã có quá nhiều trang so bản chụp cạnh tệp đã nhập. Sửa: xoá các tệp ${name}….html rồi nhập lại.`;
}
