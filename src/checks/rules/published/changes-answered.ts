import type { Content, Sourced } from '../../../corpus/content.ts';
import { ANSWERING } from '../../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { counterpartsIn } from './counterparts.ts';

const CHANGE_UNANSWERED: IssueKind = {
  code: 'change-unanswered',
  part: 'published',
  severity: 'error',
  title: 'Chưa ghi người chịu trách nhiệm về thay đổi',
  meaning:
    'Văn phòng quy định ở trang.yaml (answering) rằng mỗi mục mới của lịch sử phải ghi tên người soạn, kiểm tra hoặc duyệt đăng.',
  remedy: 'Ghi họ tên, chức vụ vào mục đó. Tên không hiện trên trang.',
  right: 'changes:\n  - date: 2026-03-02\n    kind: published\n    approved: Nguyễn Văn A, Chánh Văn phòng',
};

const CHANGE_SOURCE: IssueKind = {
  code: 'change-source',
  part: 'published',
  severity: 'warning',
  title: 'Chưa ghi văn bản làm thay đổi',
  meaning: 'Văn bản được đính chính, sửa đổi hay thay thế bằng một văn bản khác, mà mục này không ghi văn bản nào.',
  remedy:
    'Ghi document (văn bản đã đăng ở đây) hoặc citation (văn bản chưa đăng). Chỉ sửa lỗi chép thì ghi kind: transcription.',
  wrong: 'kind: correction',
  right: 'kind: correction\n    document: cong-van-15-ubnd-vx',
};

/** What the issuer can do to a document by another one only. */
const BY_DOCUMENT = new Set<string>(['correction', 'amendment', 'replacement']);

/** Each new entry of a log names who answers for it, as the office has laid down, and the paper that it comes from. */
export const changesAnswered: Rule = {
  kinds: [CHANGE_UNANSWERED, CHANGE_SOURCE],
  find: (content) => [
    ...content.documents.flatMap(withoutSource),
    ...[...content.documents, ...(content.withdrawn ?? [])].flatMap((at) => unanswered(at, content)),
  ],
};

function withoutSource(at: Sourced<DirectiveDocument>): Finding[] {
  return at.value.changes.flatMap(({ kind, document, citation }, index): Finding[] => {
    if (!BY_DOCUMENT.has(kind) || document !== undefined || citation !== undefined) return [];
    const message = 'mục này không ghi văn bản nào đã làm thay đổi.';
    const fix = 'ghi document: tên tệp của văn bản đó, hoặc citation: viện dẫn đầy đủ.';
    return [{ kind: CHANGE_SOURCE, at, path: ['changes', index, 'kind'], value: kind, message, fix }];
  });
}

function unanswered(at: Sourced<DirectiveDocument>, content: Content): Finding[] {
  const needed = content.site?.value.answering ?? [];
  const { changes, slug } = at.value;
  if (needed.length === 0) return [];
  const published = publishedEntries(slug, changes.length, content);
  return changes.slice(published).flatMap((change, index) =>
    needed.flatMap((name): Finding[] => {
      if (change[name] !== undefined) return [];
      const path = ['changes', published + index];
      const message = `mục này chưa ghi ${ANSWERING[name].toLowerCase()}.`;
      return [{ kind: CHANGE_UNANSWERED, at, path, message, fix: `thêm dòng ${name}: họ tên, chức vụ.` }];
    }),
  );
}

/** How many entries were published before: of a file that has not changed all of them. */
function publishedEntries(slug: string, length: number, content: Content): number {
  if (!content.before) return length;
  const pair = counterpartsIn(content).find(({ now }) => now.value.slug === slug);
  if (pair) return pair.before.value.changes.length;
  const old = content.before.documents.find(({ value }) => value.slug === slug);
  if (old) return old.value.changes.length;
  return content.before.addresses.has(`van-ban/${slug}`) ? length : 0;
}
