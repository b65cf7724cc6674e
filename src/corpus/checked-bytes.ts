import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from './folder/settings.ts';

/**
 * The bytes of a file of the content folder, as they were checked: a signature in them holds for these and no others.
 * @throws if the file has changed since
 */
export async function checkedBytes(path: string, sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await readFile(join(readSettings().contentDir, path)));
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw new Error(`Tệp ${path} vừa thay đổi trong khi dựng Trang thông tin: chạy lại lệnh dựng.`);
}
