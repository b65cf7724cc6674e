// A process that releases a made site to the folder of its first argument, and says what stopped it.
import { asCommand } from '../../cli/release/command.ts';
import { placeRelease } from '../../cli/release/place-release.ts';
import { makeSite } from './made-site.ts';

await asCommand('', '', async ([outDir = '']) => {
  const { number } = await placeRelease(outDir, {}, (folder, { number }) => makeSite(folder, number));
  console.log(number);
});
