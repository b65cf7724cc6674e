import { readSettings } from '../../corpus/folder/settings.ts';
import { asCommand, UsageError } from './command.ts';
import { rollbackSite } from './rollback-site.ts';

const USAGE = `Quay lại một lần đăng trước, không phải dựng lại.

  npm run rollback          lần ngay trước lần đang hiện
  npm run rollback -- 12    lần đăng số 12
`;

await asCommand(USAGE, 'Trang thông tin đang hiện vẫn như cũ.', async (args) => {
  const [wanted, ...rest] = args;
  const stranger = [...(wanted && !/^\d{1,6}$/.test(wanted) ? [wanted] : []), ...rest][0];
  if (stranger !== undefined) throw new UsageError(stranger);
  const { number, commit } = await rollbackSite(readSettings(), wanted === undefined ? undefined : Number(wanted));
  const of = commit === undefined ? '' : ` (lần cập nhật ${commit.slice(0, 10)})`;
  console.log(`Trang thông tin đã trở về lần đăng số ${number}${of}.`);
  console.log('Nội dung trong kho chưa thay đổi: sửa trong kho trước khi chạy npm run release lần sau.');
});
