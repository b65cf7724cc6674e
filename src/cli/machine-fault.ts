import { visible } from '../vietnamese/encoding/invisible.ts';

/** What a fault of the machine is, and what to do: by its code, one sentence on the place where it happened. */
const FAULTS = {
  EROFS: (place: string) =>
    `Không ghi được vào ${place} vì ổ đĩa hoặc thư mục chỉ cho đọc: mở quyền ghi, hoặc chuyển sang nơi ghi được.`,
  EACCES: (place: string) =>
    `Người đang chạy lệnh không có quyền với ${place}: cấp quyền đọc và ghi cho người đó, hoặc chọn nơi khác.`,
  ENOSPC: (place: string) => `Ổ đĩa chứa ${place} đã đầy: xoá bớt tệp trên ổ đĩa đó, rồi chạy lại.`,
  EDQUOT: (place: string) => `Đã dùng hết dung lượng được cấp ở nơi chứa ${place}: xoá bớt tệp ở đó, rồi chạy lại.`,
  EBUSY: (place: string) => `Máy đang dùng ${place}: đóng chương trình hoặc cửa sổ đang mở nơi đó, rồi chạy lại.`,
  ENOTDIR: (place: string) =>
    `Trên đường dẫn đến ${place} có một tệp ở chỗ của thư mục: đổi tên tệp đó, hoặc chọn đường dẫn khác.`,
  ENAMETOOLONG: (place: string) => `Đường dẫn ${place} quá dài: chọn đường dẫn ngắn hơn.`,
  ELOOP: (place: string) => `Lối tắt ở ${place} dẫn vòng về chính nó: xoá lối tắt đó, hoặc chọn đường dẫn khác.`,
  EMFILE: () => 'Máy đang mở quá nhiều tệp cùng lúc: đóng bớt chương trình khác, rồi chạy lại.',
  EIO: (place: string) =>
    `Ổ đĩa không đọc hoặc ghi được ${place}: kiểm tra ổ đĩa hoặc kết nối đến ổ đĩa, rồi chạy lại.`,
};

type Code = keyof typeof FAULTS;

/** Codes that ask for the same. */
const SAME: ReadonlyMap<string, Code> = new Map([
  ['EPERM', 'EACCES'],
  ['ENFILE', 'EMFILE'],
  ['EEXIST', 'ENOTDIR'],
  ['ETXTBSY', 'EBUSY'],
]);

/** Faults of the place that something was to be copied or moved to. */
const IN_WRITING = ['EROFS', 'ENOSPC', 'EDQUOT'];

/** What programs that are not Node's own write instead of a code. */
const WORDS: readonly [pattern: RegExp, code: Code][] = [
  [/read-only file ?system/i, 'EROFS'],
  [/no space left on device/i, 'ENOSPC'],
  [/disk quota exceeded/i, 'EDQUOT'],
  [/too many open files/i, 'EMFILE'],
];

/** What is wrong with the machine where that is what stopped us, with the cure, in one sentence; undefined where it is not. */
export function machineFault(error: unknown): string | undefined {
  for (const cause of causesOf(error)) {
    const { code = '', path, dest, syscall } = cause as NodeJS.ErrnoException & { dest?: string };
    const where = IN_WRITING.includes(code) ? (dest ?? path) : path;
    const place = where === undefined ? 'nơi đặt tệp' : `«${visible(String(where))}»`;
    // The kernel counts watched files as space.
    if (code === 'ENOSPC' && syscall === 'watch') return FAULTS.EMFILE();
    const written = WORDS.find(([pattern]) => pattern.test(cause.message))?.[1];
    const known = SAME.get(code) ?? (isKnown(code) ? code : written);
    if (known !== undefined) return FAULTS[known](place);
  }
  return undefined;
}

const isKnown = (code: string): code is Code => Object.hasOwn(FAULTS, code);

function* causesOf(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause;
}

/** Why a port could not be opened, with the cure, in one sentence. `host` is what HOST says, if anything. */
export function portFault({ code }: NodeJS.ErrnoException, port: number, host: string | undefined): string {
  if (code === 'EADDRINUSE') return `Cổng ${port} đang có chương trình khác dùng: đặt cổng khác, ví dụ PORT=4322.`;
  if (code === 'EACCES') return `Không được phép mở cổng ${port}: đặt cổng từ 1024 trở lên, ví dụ PORT=4322.`;
  if (host)
    return `Không mở được cổng ${port} ở HOST = «${visible(host)}» (${code}): đặt địa chỉ IP của chính máy này.`;
  return `Không mở được cổng ${port} (${code}): đặt cổng khác, ví dụ PORT=4322.`;
}
