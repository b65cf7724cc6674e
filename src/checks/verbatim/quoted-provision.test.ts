import { expect, it } from 'vitest';
import { parseDocument } from '../../markup/parse-document.ts';
import { quotedProvision } from './quoted-provision.ts';

const TEXT = `I. NHIỆM VỤ

1. Sở Y tế:

a) Lập kế hoạch;

b) Báo cáo kết quả.

2. Sở Nội vụ báo cáo kết quả; rà soát
biên chế.

<Annex number="I" title="Phân công">

| STT | Việc |
| --- | --- |
| 1 | Kiểm tra trạm y tế |

</Annex>`;
const { body } = parseDocument('van-ban/mau.mdx', `---\n---\n\n${TEXT}\n`).document!;

it.each([
  ['Lập kế hoạch', 'muc-1-khoan-1-diem-a'],
  ['Sở Y tế: a) Lập kế hoạch', 'muc-1-khoan-1'],
  ['rà soát biên chế', 'muc-1-khoan-2'],
  ['Kiểm tra trạm y tế', 'phu-luc-1-dong-1'],
  ['kế hoạch năm', undefined],
])('“%s” is quoted from %s', (quote, id) => expect(quotedProvision(body, quote)).toBe(id));

it('is that around them where several hold the words', () => {
  expect(quotedProvision(body, 'áo cáo kết quả')).toBe('muc-1');
});
