import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../../corpus/folder/settings.ts';
import { MANIFEST } from '../../outputs/server/kept-files.ts';
import { visible } from '../../vietnamese/encoding/invisible.ts';
import { parseSums, type Sums } from '../manifest.ts';
import { Refusal } from '../refusal.ts';
import { asCommand, UsageError } from './command.ts';
import { type Differences, isSame, verifyFolder } from './verify-folder.ts';
import { verifySite } from './verify-site.ts';

const USAGE = `Kiểm chứng một thư mục hoặc một Trang thông tin đang chạy: từng tệp đúng như lúc đăng.

  npm run verify                                  thư mục ở OUT_DIR, theo danh sách SHA256SUMS trong đó
  npm run verify -- <thư mục>                     thư mục khác
  npm run verify -- https://…                     Trang thông tin đang chạy, theo danh sách của chính trang đó
  npm run verify -- <thư mục hoặc https://…> <tệp SHA256SUMS>     theo danh sách giữ ở nơi khác
`;

/** So many files of a kind are named. */
const SHOWN = 20;

await asCommand(USAGE, '', async (args) => {
  if (args.length > 2) throw new UsageError(args.slice(2).join(' '));
  const [place = readSettings().outDir, list] = args;
  const sums = list === undefined ? undefined : sumsIn(list);
  const isServed = /^https?:\/\//i.test(place);
  if (!isServed && !sums && !existsSync(join(place, MANIFEST)))
    throw new Refusal(`«${place}» không có danh sách ${MANIFEST} để kiểm chứng.`);
  const differences = isServed ? await verifySite(place, sums) : await verifyFolder(resolve(place), sums);
  console.log(visibleReport(differences));
  if (!isSame(differences)) process.exitCode = 1;
});

function sumsIn(file: string): Sums {
  const sums = existsSync(file) ? parseSums(readFileSync(file, 'utf8')) : new Map<string, string>();
  if (sums.size === 0) throw new Refusal(`«${file}» không phải danh sách SHA256SUMS.`);
  return sums;
}

function visibleReport({ compared, missing, altered, extra, signature }: Differences): string {
  const lines = [
    ...told('Thiếu', missing),
    ...told('Khác', altered),
    ...told('Thừa', extra),
    ...(signature === undefined ? [] : [`Chữ ký không đúng: ${visible(signature)}`]),
  ];
  const sum = lines.length === 0 ? 'đúng như lúc đăng' : 'không đúng như lúc đăng';
  return [...lines, `Đã kiểm chứng ${compared} tệp: ${sum}.`].join('\n');
}

function told(word: string, paths: readonly string[]): string[] {
  const more = paths.length > SHOWN ? [`${word}: và ${paths.length - SHOWN} tệp nữa`] : [];
  return [...paths.slice(0, SHOWN).map((path) => `${word}: ${visible(path)}`), ...more];
}
