import type { Content, PublishedBefore } from '../../../corpus/content.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { topicIds } from '../../references.ts';
import { sitePages } from '../../site-pages.ts';

/** The list of addresses that lead elsewhere now. */
const FORMER_ADDRESSES = 'duong-dan-cu.yaml';

const ADDRESS_LOST: IssueKind = {
  code: 'address-lost',
  part: 'published',
  severity: 'error',
  title: 'Đường dẫn đã đăng không còn trang nào',
  meaning:
    'Bản đăng gần nhất có một trang mà nay không còn tệp nào làm ra. Người đã lưu, in hay trích dẫn đường dẫn đó sẽ gặp trang lỗi.',
  remedy:
    'Đổi tên, gộp hay bỏ thì chép dòng mà thông báo lỗi ghi sẵn vào duong-dan-cu.yaml. Văn bản không đăng nữa thì giữ tệp và thu hồi, xem trang hướng dẫn Sửa, thu hồi văn bản đã đăng.',
  right:
    'addresses:\n  - { from: van-ban/cong-van-12, to: van-ban/cong-van-12-ubnd, date: 2026-03-09, note: "Đổi tên tệp." }',
};

/** Every page that was published answers still: as itself, or by saying what became of it. */
export const addressesKept: Rule = {
  kinds: [ADDRESS_LOST],
  find: (content) => {
    const { before, formerAddresses } = content;
    if (!before) return [];
    const pages = sitePages(content);
    const former = new Set((formerAddresses?.value.addresses ?? []).map(({ from }) => from));
    const lost = [...before.addresses].filter(
      (address) => isKnown(address, content) && !pages.has(`${address}/`) && !former.has(address),
    );
    const at = formerAddresses ?? { file: FORMER_ADDRESSES, broken: [] };
    return lost.map((address): Finding => {
      const message = 'trang này có trong bản đăng gần nhất, nay không còn.';
      return { kind: ADDRESS_LOST, at, path: [], value: address, message, fix: wayOut(address, content, before) };
    });
  },
};

/** Of a list that could not be read, and of a handbook that is not the office's own, nothing can be said. */
function isKnown(address: string, content: Content): boolean {
  if (address.startsWith('linh-vuc/')) return topicIds(content) !== undefined;
  return !address.startsWith('huong-dan/') || content.handbookIds.size > 0;
}

function wayOut(address: string, content: Content, before: PublishedBefore): string {
  const [folder = '', id = ''] = address.split('/');
  const renamed = folder === 'van-ban' ? renamedTo(id, content, before) : undefined;
  const line = (to: string | undefined, note: string): string =>
    `- { from: ${address},${to === undefined ? '' : ` to: ${to},`} date: ${before.day}, note: "${note}" }`;
  const add = `thêm vào addresses trong ${FORMER_ADDRESSES}:`;
  if (renamed !== undefined) return `${add} ${line(renamed, 'Đổi tên tệp.')}`;
  if (folder === 'van-ban')
    return `đặt lại tệp ${address}.mdx; không đăng nữa thì thu hồi: ghi mục kind: withdrawal vào changes, xoá lời văn và nhiệm vụ, giữ tệp. Đã đổi tên hoặc gộp thì ${add} ${line('van-ban/…', '…')}`;
  if (folder === 'don-vi')
    return `đặt lại tệp ${address}.yaml; đơn vị đã kết thúc hoạt động thì ghi validTo và successors, giữ tệp. Đổi mã hoặc gộp thì ${add} ${line('don-vi/…', '…')}`;
  return `${add} ${line(undefined, '…')}; có trang thay thì ghi thêm to.`;
}

/** A document that was not there before and is the same paper. */
function renamedTo(slug: string, { documents }: Content, before: PublishedBefore): string | undefined {
  const old = before.documents.find(({ value }) => value.slug === slug)?.value;
  if (!old?.codeNotation || !old.codeNumber) return undefined;
  const same = documents.find(
    ({ value }) =>
      !before.addresses.has(`van-ban/${value.slug}`) &&
      value.codeNumber === old.codeNumber &&
      value.codeNotation === old.codeNotation &&
      value.issuedDate === old.issuedDate,
  );
  return same && `van-ban/${same.value.slug}`;
}
