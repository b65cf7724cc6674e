import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { WITHDRAWN_LISTS } from '../../../domain/document/withdrawn.ts';
import { bodyText } from '../../../domain/provision/provision-text.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';

const WITHDRAWAL_UNFINISHED: IssueKind = {
  code: 'withdrawal-unfinished',
  part: 'published',
  severity: 'error',
  title: 'Văn bản thu hồi còn nội dung',
  meaning:
    'Mục cuối của lịch sử ghi là đã thu hồi (withdrawal), mà tệp còn lời văn, nhiệm vụ hoặc phần chép từ văn bản. Những phần đó vẫn nằm trong kho và có thể bị chép đi.',
  remedy:
    'Xoá các phần mà thông báo lỗi kể ra; giữ phần thông tin tối thiểu và toàn bộ changes. Lý do thu hồi ghi ở note của mục withdrawal.',
};

const WITHHELD_CURRENT: IssueKind = {
  code: 'withheld-current',
  part: 'published',
  severity: 'error',
  title: 'Không hiển thị bản đang đăng',
  meaning: 'Mục withheld nằm ở mục cuối của lịch sử, tức là bản đang đăng. Bản đang đăng không thể vừa đăng vừa giấu.',
  remedy: 'Sửa văn bản và ghi mục mới rồi mới giấu bản cũ; không đăng nữa thì thu hồi bằng mục kind: withdrawal.',
};

/** Of a document that was taken back only the address, the reason and the log are left; what is published is not hidden. */
export const withdrawalsSound: Rule = {
  kinds: [WITHDRAWAL_UNFINISHED, WITHHELD_CURRENT],
  find: ({ documents, units, withdrawn = [] }) => [
    ...withdrawn.flatMap(unfinished),
    ...[...documents, ...units].flatMap(hiddenNow),
  ],
};

function unfinished(at: Sourced<DirectiveDocument>): Finding[] {
  const { body, source } = at.value;
  const left = [
    ...(bodyText(body) === '' ? [] : ['lời văn dưới dấu --- thứ hai']),
    ...WITHDRAWN_LISTS.filter((list) => (at.value[list] ?? []).length > 0).map((list) =>
      list === 'attachments' ? 'attachments và các tệp đó trong tep/' : list,
    ),
    ...(source.file === undefined ? [] : [`source.file và tệp nguon/${source.file}`]),
  ];
  if (left.length === 0) return [];
  const message = `văn bản đã thu hồi mà tệp còn ${left.join(', ')}.`;
  return [{ kind: WITHDRAWAL_UNFINISHED, at, path: ['changes'], message, fix: `xoá ${left.join(', ')}.` }];
}

function hiddenNow(at: Sourced<{ changes?: readonly { withheld?: string | undefined }[] | undefined }>): Finding[] {
  const { changes = [] } = at.value;
  if (changes.at(-1)?.withheld === undefined) return [];
  const path = ['changes', changes.length - 1, 'withheld'];
  const fix = 'bỏ dòng này; văn bản không đăng nữa thì thu hồi bằng mục kind: withdrawal.';
  return [{ kind: WITHHELD_CURRENT, at, path, message: 'mục cuối là bản đang đăng, không giấu được.', fix }];
}
