import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import { maskPath, maskPersonalData } from '../../checks/confidential/gate/mask.ts';
import type { Content } from '../../corpus/content.ts';
import { readSettings } from '../../corpus/folder/settings.ts';
import { shownFolder } from '../../corpus/folder/shown-folder.ts';
import { doubtText } from '../../importing/draft/doubt-text.ts';
import type { Draft } from '../../importing/draft/draft.ts';
import { slugOf } from '../../importing/draft/slug.ts';
import { writeDocument } from '../../importing/draft/write-document.ts';
import { importPaper } from '../../importing/import-paper.ts';
import { importUnits } from '../../importing/workbook/import-units.ts';
import type { Sheet } from '../../importing/workbook/sheet.ts';
import { NO_TABLE, tasksPaper } from '../../importing/workbook/tasks-paper.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { visible, visibleLines } from '../../vietnamese/encoding/invisible.ts';
import { machineFault } from '../machine-fault.ts';
import { Refusal } from '../refusal.ts';
import { registeredContent, registryOf } from './content-registry.ts';
import { ofPaper, readGiven, type ReadPaper } from './read-paper.ts';
import { writeComparison } from './write-comparison.ts';
import { writeUnits } from './write-units.ts';
import { dayInVietnam } from '../../vietnamese/dates/day-in-vietnam.ts';

const USAGE = `Nhập một văn bản từ tệp đã nhận.

  npm run import -- tệp…              đọc từng tệp, ghi bản nháp vào van-ban/ và chữ của tệp vào nguon/
  npm run import -- --from -          đọc chữ được dán vào (kết thúc bằng Ctrl+D)
  npm run import -- --old-fonts tệp…  tệp dùng phông TCVN3 (.VnTime) hoặc VNI: chuyển sang Unicode

  npm run import -- don-vi.xlsx       bảng danh sách đơn vị (.xlsx, .csv): mỗi đơn vị mới thành một tệp trong don-vi/

Đọc được .docx, .pdf, .txt, bảng nhiệm vụ .xlsx; .doc, .rtf, .odt nếu máy có LibreOffice; bản chụp (.pdf, .png, .jpg, .tif) nếu máy có tesseract.

Không ghi đè tệp đã có. Thư mục nội dung: biến CONTENT_DIR, mặc định là content.
`;

interface Output {
  write(text: string): unknown;
}

/** The command: arguments in, exit code out. 0 where every file became a draft, 1 where one did not, 2 for bad arguments. */
export async function runImport(args: string[], env: NodeJS.ProcessEnv, out: Output, err: Output): Promise<number> {
  const { paths, mayConvert } = argumentsIn(args);
  if (paths.length === 0) {
    err.write(USAGE);
    return 2;
  }
  const { contentDir } = readSettings(env);
  const content = await registeredContent(contentDir);
  const registry = registryOf(content);
  let code = 0;
  for (const path of paths) {
    try {
      const given = await readGiven(path, { mayConvert, env });
      const units = 'sheets' in given ? importUnits(given.sheets, unitsOf(content)) : undefined;
      if (units) {
        const { text, hasFaults } = await writeUnits(units, contentDir, content);
        out.write(maskPersonalData(visibleLines(text)));
        if (hasFaults) code = 1;
        continue;
      }
      const { paper, sourceText, sourceKind, comparison } = 'sheets' in given ? paperOfTasks(given.sheets) : given;
      refuseSecrets(sourceText);
      const draft = importPaper(paper, registry);
      const slug = slugOf(draft.header);
      const today = dayInVietnam(new Date());
      const written = writeDocument(draft, { today, sourceFile: `${slug}.txt`, sourceKind });
      await writeAll(contentDir, { [`van-ban/${slug}.mdx`]: written, [`nguon/${slug}.txt`]: sourceText });
      out.write(maskPersonalData(visibleLines(report(draft, shownFolder(contentDir), slug))));
      if (comparison !== undefined) out.write(`  ${visible(maskPath(await writeComparison(path, comparison)))}\n`);
    } catch (error) {
      code = 1;
      const reason =
        error instanceof Refusal
          ? error.message
          : (machineFault(error) ?? `chương trình nhập bị hỏng ở tệp này (${String(error)}). Sửa: báo người bảo trì.`);
      err.write(`${visible(maskPath(path))}: ${maskPersonalData(visibleLines(reason))}\n`);
    }
  }
  return code;
}

const unitsOf = (content: Content): Unit[] => content.units.map(({ value }) => value);

/** @throws Refusal where a workbook has neither units nor tasks */
function paperOfTasks(sheets: readonly Sheet[]): ReadPaper {
  const paper = tasksPaper(sheets);
  if (paper) return ofPaper(paper);
  throw new Refusal(NO_TABLE);
}

function argumentsIn(args: string[]): { paths: string[]; mayConvert: boolean } {
  const options = { from: { type: 'string' }, 'old-fonts': { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    return { paths: values.from === '-' ? ['-'] : positionals, mayConvert: values['old-fonts'] };
  } catch {
    return { paths: [], mayConvert: false };
  }
}

/** Nothing of a paper that bears a mark of secrecy is written anywhere. */
function refuseSecrets(text: string): void {
  const lines = GATE.findingsIn('', text)
    .filter(({ code }) => code === 'secret-mark')
    .map(({ line }) => line);
  if (lines.length === 0) return;
  throw new Refusal(
    `văn bản có dấu chỉ độ mật (dòng ${lines.join(', ')}) nên không nhập vào đây. Sửa: xử lý theo quy định về bảo vệ bí mật nhà nước.`,
  );
}

/** Writes files that are new, all or none. */
async function writeAll(contentDir: string, files: Readonly<Record<string, string>>): Promise<void> {
  const taken = Object.keys(files).filter((path) => existsSync(join(contentDir, path)));
  if (taken.length > 0) {
    throw new Refusal(`đã có tệp ${taken.join(', ')}, không ghi đè. Sửa: đổi tên hoặc xoá tệp đó rồi nhập lại.`);
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(contentDir, path, '..'), { recursive: true });
    await writeFile(join(contentDir, path), text, { flag: 'wx' });
  }
}

/** What was made of a paper: what was read, what is doubtful, what a person still has to do. */
function report(
  { header, doubts, missing, tasks, relations, unassigned, removals }: Draft,
  folder: string,
  slug: string,
): string {
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    - ${line}`)];
  return [
    `Đã ghi ${folder}/van-ban/${slug}.mdx và ${folder}/nguon/${slug}.txt`,
    `  Nhận ra: ${header.typeName}${header.codeNumber === undefined ? '' : ` số ${header.codeNumber}`}, ${header.to.length} dòng kính gửi, ${header.toPlaces.length} dòng nơi nhận, ${tasks.length} nhiệm vụ đề xuất, ${relations.length} quan hệ đề xuất`,
    ...list('Cần xem', doubts.map(doubtText)),
    ...list('Không nhận ra', missing),
    ...list(
      'Câu có thể giao nhiệm vụ mà không thành đề xuất',
      unassigned.map(({ provision, evidence }) => `${provision}, dòng ${evidence.line}: «${evidence.text}»`),
    ),
    ...list(
      'Đã bỏ ra ngoài lời văn',
      removals.map(({ text, line }) => (line === undefined ? `«${text}»` : `dòng ${line}: «${text}»`)),
    ),
    `  Còn phải làm: mở tệp, xem các dòng CẦN XEM, rồi chạy npm run check.`,
    '',
  ].join('\n');
}
