import { fileIssue } from '../../../corpus/folder/file-names.ts';
import type { Content } from '../../../corpus/content.ts';
import type { GateFinding } from '../../../corpus/gate/gate.ts';
import { unreleased } from '../../../corpus/gate/withheld.ts';
import type { Issue } from '../../../issues/issue.ts';
import { redactionFor } from '../../../domain/release/redaction.ts';

/** A message for each place that the gate has found and nobody has allowed. */
export function gateIssues(content: Content): Issue[] {
  const entries = releasing(content);
  return [...content.gate].flatMap(([file, findings]) =>
    unreleased(file, findings, entries).map((finding) => toIssue(file, finding)),
  );
}

/** The entries that can allow anything. */
export function releasing({
  documents,
  withdrawn = [],
  units,
  handbook,
  site,
}: Content): { file: string; value: unknown }[] {
  return [...documents, ...withdrawn, ...units, ...handbook, ...(site ? [site] : [])];
}

function toIssue(file: string, { code, what, digest, line, column }: GateFinding): Issue {
  const subject = digest !== undefined && code === 'secret-mark' ? 'dòng này có' : digest === undefined ? '' : 'có';
  const fix =
    digest === undefined
      ? WITHOUT_DIGEST
      : code === 'secret-mark'
        ? fixOfMark(file, digest)
        : fixOfNumber(file, what, digest);
  return { ...fileIssue(file, code, `${subject} ${what}.`.trim(), fix), line, column };
}

/** Names of files, images, and what stands behind very many findings. */
const WITHOUT_DIGEST =
  'tên tệp thì đổi tên, ảnh thì xuất lại ảnh không có chữ này; tệp còn nhiều chỗ như vậy thì sửa các chỗ trên trước, rồi chạy lại.';

function fixOfMark(file: string, digest: string): string {
  const remove =
    'gỡ văn bản khỏi thư mục nội dung và báo người phụ trách bảo vệ bí mật nhà nước; không đăng văn bản có độ mật.';
  return `${remove} Nếu đoạn này chỉ nói về độ mật, ${allowance(file, 'secret-mark', digest)}`;
}

function fixOfNumber(file: string, what: string, digest: string): string {
  const redaction = redactionFor(what.replace(/ \(.*\)$/, ''));
  return `${fixOfPlace(file, redaction)} Nếu số này được phép công khai, ${allowance(file, 'personal-data', digest)}`;
}

/** Official text is never shortened without a word; elsewhere the office writes what it likes. */
function fixOfPlace(file: string, redaction: string): string {
  if (file.startsWith('nguon/')) {
    return `thay số này bằng ${redaction}, ở đây và ở văn bản dùng tệp nguồn này; phép so với văn bản nguồn chấp nhận chỗ lược.`;
  }
  if (file.startsWith('van-ban/')) {
    return `thay số này bằng ${redaction}, không xoá trơn vì lời văn phải đúng nguyên văn; số ở phần thông tin do Văn phòng viết thì bỏ. Tệp nguồn có số này thì cũng thay như vậy.`;
  }
  return `bỏ số này, hoặc thay bằng ${redaction}; cần liên hệ thì ghi điện thoại cơ quan.`;
}

/** Where an entry goes, and the entry. */
function allowance(file: string, code: string, digest: string): string {
  const whose = file.startsWith('nguon/')
    ? ' của văn bản dùng tệp nguồn này'
    : file.includes('/') || file === 'trang.yaml'
      ? ''
      : ' của trang.yaml';
  return `thêm vào release.allowed${whose}: { code: ${code}, digest: ${digest}, reason: …, reviewer: … }.`;
}
