import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkNewUnits } from '../../checks/new-units.ts';
import { lastDayOnEarth } from '../../checks/last-day-on-earth.ts';
import type { Content } from '../../corpus/content.ts';
import { shownFolder } from '../../corpus/folder/shown-folder.ts';
import type { ImportedUnits } from '../../importing/workbook/import-units.ts';
import { faultText } from '../../importing/workbook/row-fault.ts';
import type { Issue } from '../../issues/issue.ts';

/**
 * Writes the file of each new unit that the check accepts; none that is there is written over. Gives the report, and
 * whether a row did not become a file.
 */
export async function writeUnits(
  { units, kept, faults, remarks }: ImportedUnits,
  contentDir: string,
  content: Content,
): Promise<{ text: string; hasFaults: boolean }> {
  const issues = await checkNewUnits(units, content, lastDayOnEarth());
  const refused = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  // A file that cannot be read is there all the same.
  const unread = units.filter(({ id }) => content.unitIds.has(id));
  const good = units.filter(({ id }) => !refused.has(`don-vi/${id}.yaml`) && !content.unitIds.has(id));
  await mkdir(join(contentDir, 'don-vi'), { recursive: true });
  for (const { id, text } of good) await writeFile(join(contentDir, 'don-vi', `${id}.yaml`), text, { flag: 'wx' });
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    - ${line.replaceAll('\n', '\n      ')}`)];
  const told = [
    `Đã ghi ${good.length} đơn vị vào ${shownFolder(contentDir)}/don-vi/`,
    ...list(
      `Đã có trong danh mục, giữ nguyên tệp (${kept.length})`,
      kept.map(({ row, name, id }) => `dòng ${row}: ${name} (don-vi/${id}.yaml)`),
    ),
    ...list(`Dòng chưa ghi được (${faults.length})`, faults.map(faultText)),
    ...list(
      'Đã có tệp chưa đọc được, giữ nguyên',
      unread.map(({ id, name }) => `${name} (don-vi/${id}.yaml)`),
    ),
    ...list('Lệnh kiểm tra báo', issues.map(issueText)),
    ...list('Cần biết', remarks),
    faults.length + refused.size > 0
      ? '  Còn phải làm: sửa các dòng nêu trên rồi nhập lại; đơn vị đã ghi sẽ được giữ nguyên.'
      : '  Còn phải làm: chạy npm run check.',
    '',
  ];
  return { text: told.join('\n'), hasFaults: faults.length + refused.size > 0 };
}

const issueText = ({ file, line, message, fix }: Issue): string => `${file}, dòng ${line}: ${message} Sửa: ${fix}`;
