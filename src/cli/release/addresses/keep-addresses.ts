import { readSettings } from '../../../corpus/folder/settings.ts';
import { released } from '../../../releases/released.ts';
import { asStep } from '../../step.ts';
import { keepAddresses } from './lost-pages.ts';

await asStep(async (folder = '', basePath = '/') => {
  const { outDir } = readSettings();
  const kept = await keepAddresses(folder, released(outDir)?.pages ?? [], basePath);
  if (kept > 0) console.log(`Giữ ${kept} đường dẫn của lần đăng trước, nay dẫn đến trang gần nhất.`);
});
