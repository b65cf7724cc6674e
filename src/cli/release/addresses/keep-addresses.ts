import { readSettings } from '../../../corpus/folder/settings.ts';
import { asStep } from '../../step.ts';
import { keepAddresses } from './lost-pages.ts';
import { pagesBefore } from './pages-before.ts';

await asStep(async (folder = '', basePath = '/') => {
  const { outDir } = readSettings();
  const kept = await keepAddresses(folder, pagesBefore(outDir), basePath);
  if (kept > 0) console.log(`Giữ ${kept} đường dẫn của các lần đăng trước, nay dẫn đến trang gần nhất.`);
});
