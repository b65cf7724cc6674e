import type { HistoryFinding, ScannedHistory } from './scan-history.ts';

/** So many places are told; the way out is the same for all. */
const MOST = 50;

/** What to do is decided by people: deleting hides that it was there, and does not undo that others have it. */
const WAY_OUT = `Phải làm, theo thứ tự:
  1. Dừng: không push, không gộp, không dựng lại Trang thông tin từ kho này.
  2. Báo người phụ trách bảo vệ bí mật nhà nước (dấu chỉ độ mật) hoặc người phụ trách dữ liệu cá nhân, kèm danh sách trên.
     Chưa có ý kiến thì chưa xoá gì: ai đã tải kho về, từ ngày nào, là điều cần làm rõ.
  3. Người bảo trì viết lại lịch sử trên một bản sao mới của kho, ví dụ với git filter-repo:
       git filter-repo --invert-paths --path <đường dẫn>            bỏ hẳn một tệp
       git filter-repo --replace-text <tệp mẫu>                     thay chữ trong mọi phiên bản
       git filter-repo --replace-message <tệp mẫu>                  thay chữ trong lời của lần cập nhật
     rồi chạy lại lệnh này trên bản sao đó.
  4. Thay kho chung bằng bản sao đã sạch (nơi giữ kho có thể còn bản đệm và đề nghị gộp: yêu cầu xoá cả ở đó);
     mọi người xoá bản tải về cũ và tải lại.
Sửa tệp, xoá tệp hay git revert không lấy được gì ra khỏi lịch sử.
`;

/** What the history of a content folder holds, and what to do; never what stands there. */
export function historyReport({ found, versions, commits, unread, isShallow }: ScannedHistory): string {
  const looked = `Đã kiểm tra ${versions} phiên bản tệp và lời của ${commits} lần cập nhật: ${found.length === 0 ? 'không có dấu chỉ độ mật, không có dữ liệu cá nhân' : `${found.length} chỗ không được đăng`}.\n`;
  const shallow = isShallow
    ? 'Kho này chỉ có một phần lịch sử (bản sao nông): chạy git fetch --unshallow rồi kiểm tra lại.\n'
    : '';
  const skipped =
    unread.length === 0
      ? ''
      : `Chưa đọc được chữ của ${unread.length} tệp (ảnh, tệp nén, tệp quá lớn): ${unread.slice(0, 10).join(', ')}${unread.length > 10 ? ' …' : ''}.\n`;
  if (found.length === 0) return `${looked}${shallow}${skipped}`;
  const more = found.length > MOST ? `và ${found.length - MOST} chỗ nữa\n` : '';
  return `${found.slice(0, MOST).map(lineOf).join('')}${more}\n${looked}${shallow}${skipped}\n${WAY_OUT}`;
}

function lineOf({ where, line, what, commit }: HistoryFinding): string {
  return `${where}:${line}  có ${what}  (lần cập nhật ${commit})\n`;
}
