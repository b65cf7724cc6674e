import { readSettings } from '../../corpus/folder/settings.ts';
import { visible } from '../../vietnamese/encoding/invisible.ts';
import { asCommand, UsageError } from './command.ts';
import { releaseSite } from './release-site.ts';

const USAGE = `Đăng nội dung: kiểm tra, dựng, kiểm chứng, rồi thay bản đang đăng trong một bước.

  npm run release              đăng; giữ năm lần đăng gần nhất để quay lại được
  npm run release -- --purge   đăng rồi xoá mọi lần đăng trước, khi có nội dung phải gỡ hẳn

Biến OUT_DIR là nơi máy chủ web đọc, mặc định là dist; SIGNING_KEY là khoá để ký, không bắt buộc.
`;

await asCommand(USAGE, 'Chưa đăng; Trang thông tin đang hiện vẫn như cũ.', async (args) => {
  const stranger = args.find((arg) => arg !== '--purge');
  if (stranger !== undefined) throw new UsageError(stranger);
  const settings = readSettings();
  const { number, counts } = await releaseSite(settings, undefined, { purge: args.length > 0 });
  console.log(
    `Đã đăng lần số ${number}: ${counts.documents} văn bản, ${counts.pages} trang, ở ${visible(settings.outDir)}`,
  );
  if (args.length > 0) console.log('Đã xoá mọi lần đăng trước.');
  else console.log('Quay lại lần đăng trước: npm run rollback');
});
