import type { Sourced } from '../../../corpus/content.ts';
import { attachmentPath, ATTACHMENTS, type ReadAttachment } from '../../../domain/attachment/attachment-file.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { nearest } from '../../../issues/nearest.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

const UNKNOWN: IssueKind = {
  code: 'attachment-unknown',
  part: 'references',
  severity: 'error',
  title: 'Không tìm thấy tệp kèm theo này',
  meaning: 'Văn bản ghi một tệp kèm theo không có trong thư mục tep mang tên văn bản.',
  remedy: 'Viết đúng tên tệp, hoặc đặt tệp vào thư mục tep/<tên văn bản>/.',
};

const ORPHAN: IssueKind = {
  code: 'attachment-unused',
  part: 'references',
  severity: 'warning',
  title: 'Tệp kèm theo không văn bản nào ghi',
  meaning: 'Tệp trong thư mục tep mà văn bản cùng tên không ghi ở attachments thì không được đăng.',
  remedy: 'Ghi tệp vào attachments của văn bản, hoặc xoá tệp.',
  right: 'attachments:\n  - file: ban-ky.pdf\n    title: Văn bản đã ký',
};

const UNSEEN: IssueKind = {
  code: 'attachment-unseen',
  part: 'safety',
  severity: 'error',
  title: 'Chưa ai xem tệp mà máy không đọc được',
  meaning: 'Tệp là ảnh hoặc bản chụp: máy không đọc được chữ nên không biết trong đó có điều mật hay dữ liệu cá nhân.',
  remedy: 'Mở tệp, xem từng trang, rồi ghi chức vụ, họ tên người đã xem vào reviewer của tệp.',
  right: 'attachments:\n  - file: ban-ky.pdf\n    title: Văn bản đã ký\n    reviewer: Chánh Văn phòng Nguyễn Văn A',
};

const PROPERTIES: IssueKind = {
  code: 'attachment-properties',
  part: 'safety',
  severity: 'warning',
  title: 'Tệp có ghi người làm ra nó',
  meaning: 'Trong thuộc tính của tệp có tên tác giả hoặc người sửa; người tải tệp đọc được.',
  remedy:
    'Tệp đã ký số thì giữ nguyên. Tệp khác: mở bằng Word hoặc Excel, chọn Kiểm tra tài liệu, xoá thuộc tính rồi lưu. Người có thẩm quyền đã xem và đồng ý thì ghi tên vào reviewer.',
};

/**
 * The attachments that a document names are there, those that are there are named, and somebody has seen what no
 * machine can read.
 */
export const attachmentsSound: Rule = {
  kinds: [UNKNOWN, ORPHAN, UNSEEN, PROPERTIES],
  find: ({ documents, areAllRead, attachments }) => {
    // On the page for authors it is not known which files there are.
    if (!attachments) return [];
    const named = new Set(
      documents.flatMap(({ value }) => (value.attachments ?? []).map(({ file }) => attachmentPath(value.slug, file))),
    );
    const isKnown = areAllRead && !documents.some((at) => isRefused(at, 'attachments'));
    const orphans = isKnown ? [...attachments.keys()].filter((path) => !named.has(path)) : [];
    return [...documents.flatMap((at) => ofDocument(at, attachments)), ...orphans.map(orphan)];
  },
};

function orphan(path: string): Finding {
  const [, slug] = path.split('/');
  const message = 'không văn bản nào ghi tệp này, nên tệp không được đăng.';
  const fix = `ghi tệp vào attachments của van-ban/${slug}.mdx, hoặc xoá tệp.`;
  return { kind: ORPHAN, at: { file: path, broken: [] }, path: [], message, fix };
}

function ofDocument(at: Sourced<DirectiveDocument>, held: ReadonlyMap<string, ReadAttachment>): Finding[] {
  const { slug, attachments = [] } = at.value;
  return attachments.flatMap(({ file, reviewer }, index): Finding[] => {
    const path = ['attachments', index, 'file'];
    const found = held.get(attachmentPath(slug, file));
    if (!found) return [unknown(at, path, file, held)];
    if (reviewer !== undefined) return [];
    if (!found.isReadable) {
      const message = 'máy không đọc được chữ trong tệp này (ảnh hoặc bản chụp).';
      return [
        { kind: UNSEEN, at, path, value: file, message, fix: 'xem từng trang rồi ghi reviewer: chức vụ, họ tên.' },
      ];
    }
    if (found.properties.length === 0) return [];
    const message = `thuộc tính của tệp có ghi ${found.properties.join(', ')}.`;
    return [
      {
        kind: PROPERTIES,
        at,
        path,
        value: file,
        message,
        fix: 'xoá thuộc tính, hoặc ghi reviewer nếu đã xem và giữ nguyên.',
      },
    ];
  });
}

function unknown(
  at: Sourced<DirectiveDocument>,
  path: Finding['path'],
  file: string,
  held: ReadonlyMap<string, unknown>,
): Finding {
  const folder = `${ATTACHMENTS}/${at.value.slug}/`;
  const meant = nearest(
    file,
    [...held.keys()].filter((one) => one.startsWith(folder)).map((one) => one.slice(folder.length)),
  );
  const fix = meant ? `viết ${meant}.` : `đặt tệp vào ${folder}, hoặc bỏ mục này.`;
  return { kind: UNKNOWN, at, path, value: file, message: `trong ${folder} không có tệp này.`, fix };
}
