import { listed } from '../../vietnamese/listed.ts';

/**
 * What is told to the person who publishes. Whoever reads it need not know what keeps the history of the folder, so no word
 * of that program stands here (told.test.ts); what a maintainer needs is written to the terminal.
 */

/** At the terminal, before the page is open. */
export const startWords = {
  building: 'Chưa đăng Trang thông tin trên máy này: đang dựng bản xem trên riêng máy này.',
  workshop: 'Nội dung còn lỗi nên chưa dựng được Trang thông tin; mở trang soạn văn bản để sửa.',
  badPort: (written: string) =>
    `Biến PORT = «${written}» không phải số cổng: đặt một số từ 1 đến 65535, ví dụ PORT=4640.`,
  noSite: 'Chưa mở được trang soạn văn bản: dựng không được trang nào từ thư mục nội dung này.',
  usage: `Mở trang soạn văn bản trên máy này, để sửa và đăng văn bản của thư mục nội dung.

  npm run soan                mở trình duyệt của máy
  npm run soan -- --no-open   chỉ in đường dẫn, để tự mở

Biến PORT là số cổng, mặc định là 4640.`,
  opened: (address: string) =>
    `Đang mở trình duyệt. Chưa thấy trang soạn văn bản thì mở đường dẫn này trên chính máy này (chỉ dùng được một lần):\n\n  ${address}\n\nGiữ cửa sổ này mở trong khi làm việc. Dừng: Ctrl+C.`,
  open: (address: string) =>
    `Mở đường dẫn này trong trình duyệt trên chính máy này (chỉ dùng được một lần):\n\n  ${address}\n\nGiữ cửa sổ này mở trong khi làm việc. Dừng: Ctrl+C.`,
  another: (address: string) => `Đường dẫn trên đã dùng. Cần mở ở trình duyệt khác thì dùng:\n\n  ${address}\n`,
};

/** In place of a page that is not shown. */
export const doorWords = {
  otherHost: 'Mở trang này bằng đường dẫn http://127.0.0.1 mà lệnh npm run soan đã in ra.',
  otherPage: 'Yêu cầu này không đến từ trang soạn văn bản nên không được nhận.',
  otherAccount: 'Trang này chỉ mở được bằng tài khoản đang chạy lệnh npm run soan trên máy này.',
  noKey: 'Mở trang soạn văn bản bằng đường dẫn mà lệnh npm run soan đã in ra.',
  oldKey: 'Đường dẫn này đã dùng rồi. Xem cửa sổ của lệnh npm run soan: ở đó có đường dẫn mới.',
};

/** On the page, of a folder that nothing can be published from. */
export const obstacleWords = {
  unfinished:
    'Trên máy này đang có người gộp thay đổi vào thư mục nội dung mà chưa xong. Bản nháp vẫn được giữ; nhờ người bảo trì hoàn tất rồi thử lại.',
  oldState:
    'Thư mục nội dung đang mở ở một bản cũ, không phải bản dùng để đăng. Bản nháp vẫn được giữ; nhờ người bảo trì đưa thư mục về bản đang dùng.',
  busy: 'Một chương trình khác đang làm việc với thư mục nội dung. Đợi một phút rồi thử lại; vẫn thế thì báo người bảo trì.',
  notOurs:
    'Chương trình giữ lịch sử không nhận thư mục nội dung vì thư mục thuộc tài khoản khác của máy. Báo người bảo trì.',
  broken: 'Không đọc được lịch sử của thư mục nội dung. Bản nháp vẫn được giữ; báo người bảo trì.',
};

export const noticeWords = {
  noProgram:
    'Máy này thiếu chương trình giữ lịch sử các lần đăng: vẫn đăng được, nhưng không giữ lại các bản cũ và không gửi lên kho chung. Báo người bảo trì.',
  noHistory:
    'Thư mục nội dung không giữ lịch sử các lần đăng: vẫn đăng được, nhưng không giữ lại các bản cũ và không gửi lên kho chung.',
  others: (files: readonly string[]) =>
    `Trên máy này còn tệp đang sửa dở: ${files.join(', ')}. Lần đăng này không gồm các tệp đó.`,
  more: (count: number) => `và ${count} tệp khác`,
  waiting: (count: number) =>
    `Có ${count} lần đăng đã ghi trên máy này mà chưa gửi lên kho chung. Chọn “Đăng tiếp” để gửi.`,
  unreleased: 'Lần đăng trước đã ghi mà chưa lên Trang thông tin. Chọn “Đăng tiếp” để làm nốt.',
  neverReleased: 'Nội dung đã ghi trên máy này chưa đăng lên Trang thông tin lần nào. Chọn “Đăng tiếp” để đăng.',
  working: 'Đang có một lần đăng chạy trên máy này.',
};

/** While a publication goes on, and at its end. */
export const publishWords = {
  noAuthor: 'Ghi họ tên người đăng.',
  notPublished: 'Chưa đăng. Bản nháp vẫn được giữ.',
  savedOnly: 'Văn bản đã ghi trên máy này và chưa lên Trang thông tin. Không mất gì.',
  sentOnly: 'Văn bản đã ghi, đã gửi lên kho chung và chưa lên Trang thông tin. Không mất gì.',
  withheld: 'Văn bản còn dấu chỉ độ mật hoặc dữ liệu cá nhân chưa được phép đăng nên không ghi vào đâu cả.',
  badName: (name: string) =>
    `Không ghi được tệp tên “${name}”: tên tệp chỉ gồm chữ thường không dấu, chữ số, gạch ngang.`,
  offline: 'Không kết nối được với kho chung.',
  offlineNext: 'Khi có mạng, mở lại trang này rồi chọn “Đăng tiếp”.',
  denied: 'Kho chung không nhận tài khoản của máy này. Báo người bảo trì.',
  gone: 'Không tìm thấy kho chung ở nơi đã ghi. Báo người bảo trì.',
  notTaken: 'Kho chung không nhận bản vừa ghi. Báo người bảo trì, kèm giờ đăng.',
  keepsChanging: 'Người khác liên tục gửi thay đổi lên kho chung. Đợi một lát rồi chọn “Đăng tiếp”.',
  received: (files: number) =>
    files === 0 ? 'Không có thay đổi mới của người khác.' : `Đã nhận ${files} tệp người khác vừa sửa.`,
  inTheWay: (files: readonly string[]) =>
    `Người khác vừa sửa ${files.join(', ')}, mà trên máy này tệp đó cũng đang sửa dở. Nhờ người bảo trì xem hai bản rồi thử lại.`,
  notForUs: (files: readonly string[]) =>
    `Tệp ${files.join(', ')} bị sửa khác nhau ở máy này và ở kho chung. Đây không phải tệp văn bản; nhờ người bảo trì xem hai bản rồi thử lại.`,
  conflict:
    'Người khác đã sửa văn bản này sau khi mở ở đây. Bản đang soạn vẫn được giữ nguyên, bản của người khác cũng không mất.',
  nameTaken: (slug: string) =>
    `Thư mục nội dung đã có văn bản tên tệp ${slug}.mdx. Mở văn bản đó để sửa, hoặc đặt tên tệp khác ở bước Xem và sửa.`,
  unitTaken: (id: string) =>
    `Thư mục nội dung đã có đơn vị tên tệp ${id}.yaml với nội dung khác. Ở bước Xem và sửa, bỏ đơn vị mới này rồi chọn đơn vị đã có.`,
  attachmentTaken: (file: string) =>
    `Người khác đã đặt một tệp khác tên ${file} bên cạnh văn bản này. Ở bước Xem và sửa, bỏ tệp kèm theo đó, đổi tên tệp trên máy rồi thêm lại.`,
  removed: 'Người khác đã bỏ văn bản này khỏi thư mục nội dung sau khi mở ở đây. Bản đang soạn vẫn được giữ nguyên.',
  setAside: (names: readonly string[]) =>
    `Người khác đã đăng bản sửa của ${names.join(', ')} trước khi bản ghi ở máy này gửi được. Trang thông tin giữ bản của người khác; bản ghi ở máy này được đặt lại vào danh sách bản nháp để xem và đăng lại.`,
  errors: (count: number) => `Kiểm tra thấy ${count} lỗi. Sửa hết rồi đăng lại; chưa có gì được ghi.`,
  errorsElsewhere: (files: readonly string[]) =>
    `Nội dung đã ghi còn lỗi ở ${files.join(', ')}, nên chưa đăng được. Chưa có gì được ghi.`,
  noErrors: 'Không có lỗi.',
  saved: (files: readonly string[]) => `Đã ghi ${listed(files)}.`,
  takenAway: (files: readonly string[]) => `Đã xoá ${listed(files)}.`,
  noHistory: 'Thư mục nội dung không giữ lịch sử.',
  unchanged: 'Tệp không có gì thay đổi.',
  notWritten: 'Không ghi được vào thư mục nội dung. Báo người bảo trì.',
  recorded: (message: string) => `Ghi vào lịch sử: “${message}”.`,
  notRecorded:
    'Chương trình giữ lịch sử không nhận lần đăng này. Tệp đã ghi vào thư mục nội dung; báo người bảo trì rồi đăng lại.',
  sent: 'Đã gửi lên kho chung.',
  noShared: 'Không đặt kho chung: chỉ đăng trên máy này.',
  notReleased: 'Chưa thay được Trang thông tin; bản đang hiển thị vẫn như cũ. Báo người bảo trì rồi chọn “Đăng tiếp”.',
  unfit: (count: number) =>
    `Chưa thay Trang thông tin: còn ${count} điểm phải xác định trước khi đăng. Sửa các điểm dưới đây rồi đăng lại.`,
  releaseRefused: 'Chưa thay được Trang thông tin; bản đang hiển thị vẫn như cũ.',
  releaseNext: 'Báo người bảo trì câu trên; sửa xong thì chọn “Đăng tiếp”.',
  released: 'Trang thông tin trên máy này đã thay bằng bản mới.',
  published: (name: string) => `Đã đăng ${name}.`,
  withdrawn: (name: string) => `Đã thu hồi ${name}.`,
  publishedRest: 'Đã đăng những gì còn chờ.',
  failed: 'Chương trình bị hỏng giữa chừng. Bản nháp vẫn được giữ; báo người bảo trì.',
};

export const messageWords = {
  published: 'Đăng',
  changed: 'Cập nhật',
  withdrawn: 'Thu hồi',
  drafted: 'Người soạn',
  checked: 'Người kiểm tra',
  approved: 'Người duyệt đăng',
};
