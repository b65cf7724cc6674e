import { formatShortDate } from '../vietnamese/dates/dates.ts';
import type { History } from './history.ts';

/** What a history cannot know and how to mend it, in one sentence for who builds; undefined where it is complete. */
export function gapSentence({ incomplete, since }: Pick<History, 'incomplete' | 'since'>): string | undefined {
  if (incomplete === 'no-git') {
    return 'Chưa có lịch sử: không đọc được kho git của thư mục nội dung, nên Trang thông tin chỉ biết bản hiện tại của mỗi văn bản; cài git và dựng từ bản tải về bằng git clone.';
  }
  if (incomplete === undefined) return undefined;
  const from = since === undefined ? '' : ` từ ngày ${formatShortDate(since)}`;
  return `Lịch sử chỉ có${from}: kho này là bản sao nông, nên không biết các bản trước đó; chạy git fetch --unshallow rồi dựng lại.`;
}
