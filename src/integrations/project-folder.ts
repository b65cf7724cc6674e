/** Signs that mean something in an address or a pattern: the programs that build the pages take paths for those. */
const UNFIT = /[#?*]/;

/** Why pages cannot be built in that folder, in one sentence; undefined where they can. */
export function projectFolderFault(folder: string): string | undefined {
  const [sign] = UNFIT.exec(folder) ?? [];
  if (sign === undefined) return undefined;
  return `Đường dẫn của dự án «${folder}» có dấu ${sign}, nên không dựng được Trang thông tin. Sửa: đổi tên thư mục hoặc chuyển dự án sang nơi khác; thư mục nội dung và nơi đặt Trang thông tin thì tên nào cũng được.`;
}
