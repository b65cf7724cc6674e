import { readReleased } from '../corpus/stored-content.ts';
import { thisCode } from './built-code/this-code.ts';
import { Refusal } from './refusal.ts';
import { keepOutputs, openOutputs, takenFiles, toldCode } from './remembered/kept-outputs.ts';
import { judgedFiles } from './scan/judged-files.ts';
import { scanBuilt, scanMessage } from './scan/scan-built.ts';
import { asStep } from './step.ts';

await asStep(scanSite);

/**
 * Holds what was built into `folder` against the gates of secrecy and personal data, but for what `content` has released.
 * What passed may be remembered, unless the code was changed meanwhile: nobody knows then which of it made what.
 */
async function scanSite(folder = '', content = ''): Promise<void> {
  const env = { ...process.env };
  const remembered = openOutputs('judged', content);
  const judged = judgedFiles(remembered, takenFiles(content, ['pages', 'index']));
  const found = scanBuilt(folder, await readReleased(content), judged);
  if (found.length > 0) throw new Refusal(scanMessage(found));
  const told = toldCode(content);
  if (told === undefined || thisCode(content, env) !== told) return;
  remembered.save();
  keepOutputs(content);
}
