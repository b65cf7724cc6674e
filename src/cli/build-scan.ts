import { readReleased } from '../corpus/stored-content.ts';
import { Refusal } from './refusal.ts';
import { scanBuilt, scanMessage } from './scan/scan-built.ts';
import { asStep } from './step.ts';

await asStep(scanSite);

/** Holds what was built into `folder` against the gates of secrecy and personal data, but for what `content` has released. */
async function scanSite(folder = '', content = ''): Promise<void> {
  const found = scanBuilt(folder, await readReleased(content));
  if (found.length > 0) throw new Refusal(scanMessage(found));
}
