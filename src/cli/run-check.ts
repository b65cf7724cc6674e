import { parseArgs } from 'node:util';
import { contentIssues, type ContentIssuesOptions } from '../checks/content-issues.ts';
import { readSettings } from '../corpus/folder/settings.ts';
import { shownFolder } from '../corpus/folder/shown-folder.ts';
import { type LastPublished, lastPublished, unfoundSentence } from '../history/reading/last-published.ts';
import { reportToGithub } from '../issues/reporters/github.ts';
import { reportToJson } from '../issues/reporters/json.ts';
import { type CheckReport, countIssues } from '../issues/reporters/report.ts';
import { reportToTerminal } from '../issues/reporters/terminal.ts';
import { visible, visibleLines } from '../vietnamese/encoding/invisible.ts';
import { judgeAddress } from './publish/judge-address.ts';
import { machineFault } from './machine-fault.ts';
import { mendContent, type MendedFile } from './mend-content.ts';

const REPORTERS: Record<string, (report: CheckReport) => string> = {
  terminal: reportToTerminal,
  github: reportToGithub,
  json: reportToJson,
};

const USAGE = `Kiểm tra nội dung trước khi đăng.

  npm run check                       in các lỗi và cách sửa
  npm run check -- --fix              sửa những chỗ không làm mất gì: BOM, CRLF, Unicode tổ hợp, dấu riêng của Word
  npm run check -- --history          tìm dấu mật và dữ liệu cá nhân trong mọi phiên bản mà git còn giữ
  npm run check -- --release          như khi phát hành: cảnh báo không được phép khi phát hành là lỗi
  npm run check -- --since <bản>      so với một lần cập nhật, nhánh hoặc thẻ thay cho bản đăng gần nhất
  npm run check -- --format json      cho chương trình khác đọc (hoặc github)
  npm run check -- --verbose          in cả vết lỗi khi chương trình hỏng

Thư mục nội dung: biến CONTENT_DIR, mặc định là content.
`;

interface Output {
  write(text: string): unknown;
}

/**
 * The command: arguments in, exit code out. 0 where the content may be published, 1 where it has errors, 2 where the
 * command was not understood or broke.
 */
export async function runCheck(args: string[], env: NodeJS.ProcessEnv, out: Output, err: Output): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    err.write(`${visible(options)}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    out.write(USAGE);
    return 0;
  }
  try {
    const settings = readSettings(env);
    const { contentDir, outDir, publishedSince } = settings;
    const folder = shownFolder(contentDir);
    if (options.history) return await checkHistory(contentDir, out);
    if (options.fix) await sayMended(mendContent(contentDir), folder, err);
    const last = await lastPublished(contentDir, { outDir, since: options.since ?? publishedSince });
    const { issues: found, files } = await contentIssues(contentDir, { last: last && released(last) });
    const issues = options.release ? (await import('../checks/for-release.ts')).forRelease(found) : found;
    out.write(options.reporter({ issues, files, folder }));
    const unfound = unfoundSentence(last);
    if (unfound !== undefined) err.write(`Cảnh báo: ${unfound}\n`);
    if (countIssues(issues).errors > 0) return 1;
    const address = judgeAddress(settings, options.release);
    for (const sentence of address.said) err.write(`${visible(sentence)}\n`);
    return address.stops ? 1 : 0;
  } catch (error) {
    if (error instanceof Error && error.name === 'NoHistory') {
      err.write(`Chưa kiểm tra được lịch sử. ${visible(error.message)}\n`);
      return 2;
    }
    const isVerbose = options.verbose || Boolean(env['DEBUG']);
    const fault = isVerbose ? undefined : machineFault(error);
    if (fault !== undefined) {
      err.write(`Chưa kiểm tra được. ${await discreetly(fault)}\n`);
      return 2;
    }
    const reason = error instanceof Error ? (isVerbose ? error.stack : error.message) : String(error);
    err.write(`Chương trình kiểm tra gặp lỗi, chưa có kết quả: ${visibleLines(await discreetly(reason ?? ''))}\n`);
    if (!isVerbose) err.write('Chạy lại với --verbose rồi gửi kết quả cho người bảo trì.\n');
    return 2;
  }
}

/** What a fault says of a file or its text, fit to be shown. */
async function discreetly(said: string): Promise<string> {
  const { maskPath, maskPersonalData } = await import('../checks/confidential/gate/mask.ts');
  return maskPersonalData(maskPath(said));
}

/** What was released last. Its machinery is loaded where a content has changed. */
export function released(last: LastPublished): ContentIssuesOptions['last'] {
  return {
    commit: last.commit,
    read: async () => (await import('../history/reading/published-before.ts')).publishedBefore(last),
  };
}

/** What git keeps, held against the gates. Its machinery is loaded for it alone. */
async function checkHistory(contentDir: string, out: Output): Promise<number> {
  const { scanHistory } = await import('./history/scan-history.ts');
  const { historyReport } = await import('./history/history-report.ts');
  const history = await scanHistory(contentDir);
  out.write(historyReport(history));
  return history.found.length > 0 ? 1 : 0;
}

interface Options {
  fix: boolean;
  history: boolean;
  release: boolean;
  since: string | undefined;
  verbose: boolean;
  help: boolean;
  reporter: (report: CheckReport) => string;
}

/** The options, or a sentence on what was not understood. */
function readOptions(args: string[]): Options | string {
  const { values, tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: {
      fix: { type: 'boolean', default: false },
      history: { type: 'boolean', default: false },
      release: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      format: { type: 'string', default: 'terminal' },
      since: { type: 'string' },
    },
  });
  const known = ['fix', 'history', 'release', 'verbose', 'help', 'format', 'since'];
  const stranger = tokens.find((token) => token.kind !== 'option' || !known.includes(token.name));
  if (stranger) return `Không hiểu «${stranger.kind === 'positional' ? stranger.value : args[stranger.index]}».`;
  const format = String(values.format);
  const reporter = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined;
  if (!reporter) return `Không có dạng «${format}»; chọn ${Object.keys(REPORTERS).join(', ')}.`;
  return {
    fix: values.fix === true,
    history: values.history === true,
    release: values.release === true,
    since: typeof values.since === 'string' ? values.since : undefined,
    verbose: values.verbose === true,
    help: values.help === true,
    reporter,
  };
}

async function sayMended(files: readonly MendedFile[], folder: string, err: Output): Promise<void> {
  if (files.length === 0) err.write('Không có chỗ nào cần sửa tự động.\n');
  for (const { path, done } of files) {
    const name = visible(`${folder}/${await discreetly(path)}`);
    err.write(`Đã sửa ${name}: ${done.join('; ')}. Lời văn không thay đổi.\n`);
  }
}
