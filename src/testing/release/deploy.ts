// A process that releases a made site to the folder of its first argument, signed where SIGNING_KEY says how, and says what
// stopped it; with `--purge` nothing of earlier ones stays.
import { asCommand } from '../../cli/release/command.ts';
import { placeRelease } from '../../cli/release/place-release.ts';
import { makeSite } from './made-site.ts';

await asCommand('', '', async ([outDir = '', option]) => {
  const placing = { signingKey: process.env['SIGNING_KEY'] || undefined, purge: option === '--purge' };
  const { number } = await placeRelease(outDir, placing, (folder, { number }) => makeSite(folder, number));
  console.log(number);
});
