import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { machineFault } from './machine-fault.ts';

/** Signs that mean something in an address or a pattern: the programs that build the pages take paths for those. */
const UNFIT = /[#?*]/;

/** Where Astro and we work and remember. Search and checks do without; pages cannot be built or shown. */
const WORK = ['.cache', '.astro'];

/** Why pages cannot be built in that folder, in one sentence; undefined where they can. */
export function projectFolderFault(folder: string): string | undefined {
  const [sign] = UNFIT.exec(folder) ?? [];
  if (sign === undefined) return WORK.map((name) => writingFault(join(folder, name))).find(Boolean);
  return `Đường dẫn của dự án «${folder}» có dấu ${sign}, nên không dựng được Trang thông tin: đổi tên thư mục, hoặc chuyển dự án sang nơi khác (thư mục nội dung và nơi đặt trang thì tên nào cũng được).`;
}

function writingFault(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return machineFault(error) ?? `Không dùng được «${folder}» để dựng Trang thông tin: xoá hoặc đổi tên nơi đó.`;
  }
}
