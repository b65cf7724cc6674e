import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { maskPersonalData } from '../../checks/confidential/gate/mask.ts';
import { readSettings } from '../../corpus/folder/settings.ts';
import { shownFolder } from '../../corpus/folder/shown-folder.ts';
import { documentSchema } from '../../domain/document/document.schema.ts';
import { hasSlugForm, SLUG_MAX_LENGTH } from '../../domain/field/slug-form.ts';
import { unitSchema } from '../../domain/unit/unit.schema.ts';
import { firstFields } from '../../importing/draft/first-fields.ts';
import { dayInVietnam } from '../../vietnamese/dates/day-in-vietnam.ts';
import { visible } from '../../vietnamese/encoding/invisible.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import { machineFault } from '../machine-fault.ts';
import { emptyFile } from './empty-file.ts';

const USAGE = `Tạo một tệp mới, chưa có nội dung, mỗi mục có lời giải thích.

  npm run new -- van-ban cong-van-12-ubnd    tạo van-ban/cong-van-12-ubnd.mdx
  npm run new -- don-vi phong-y-te           tạo don-vi/phong-y-te.yaml

Có tệp của văn bản thì dùng npm run import -- tệp… Không ghi đè tệp đã có. Thư mục nội dung: biến CONTENT_DIR, mặc định là content.
`;

interface Output {
  write(text: string): unknown;
}

/** What can be made anew: where its file lies, and the file. */
const KINDS: Readonly<Record<string, { extension: string; text: () => string }>> = {
  'van-ban': {
    extension: 'mdx',
    text: () => `---\n${emptyFile(documentSchema, firstFields(dayInVietnam(new Date())))}---\n`,
  },
  'don-vi': { extension: 'yaml', text: () => emptyFile(unitSchema) },
};

/** The command: arguments in, exit code out. 0 where the file was made, 1 where it was not, 2 for bad arguments. */
export async function runNew(args: string[], env: NodeJS.ProcessEnv, out: Output, err: Output): Promise<number> {
  const [folder = '', name = '', ...rest] = args;
  const kind = Object.hasOwn(KINDS, folder) ? KINDS[folder] : undefined;
  if (!kind || name === '' || rest.length > 0) {
    err.write(USAGE);
    return 2;
  }
  if (!hasSlugForm(name)) {
    err.write(`${badName(name)}\n`);
    return 2;
  }
  const { contentDir } = readSettings(env);
  const path = `${folder}/${name}.${kind.extension}`;
  const file = join(contentDir, path);
  if (existsSync(file)) {
    err.write(`Đã có tệp ${path}, không ghi đè. Sửa: chọn tên khác, hoặc mở tệp đó.\n`);
    return 1;
  }
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, kind.text(), { flag: 'wx' });
  } catch (error) {
    err.write(`${path}: ${machineFault(error) ?? String(error)}\n`);
    return 1;
  }
  out.write(`Đã tạo ${shownFolder(contentDir)}/${path}
  Còn phải làm: điền các mục bắt buộc; mục không bắt buộc thì bỏ dấu # ở đầu dòng rồi điền; chạy npm run check.
`);
  return 0;
}

/** Why a name cannot be that of a file, with one that can. */
function badName(name: string): string {
  const offered = slugify(name).slice(0, SLUG_MAX_LENGTH).replace(/-+$/, '');
  const fix = hasSlugForm(offered) ? `ví dụ ${offered}` : 'ví dụ cong-van-12-ubnd';
  return `Tên tệp «${visible(maskPersonalData(name))}» chỉ được có chữ thường không dấu, chữ số và dấu - ở giữa, dài nhất ${SLUG_MAX_LENGTH} ký tự. Sửa: ${fix}.`;
}
