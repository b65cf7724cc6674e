import { checkContent } from '../../checks/check-content.ts';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import { readHistory } from '../../history/reading/read-history.ts';
import { processorSeconds } from './measure.ts';

/**
 * Reads the history of `CONTENT_DIR` and says how many versions it has, how long that took, and how long the processor
 * worked for it, in git too; without the check before it.
 */
const contentDir = process.env['CONTENT_DIR']!;
const { corpus } = await checkContent(contentDir);
const [started, worked] = [performance.now(), processorSeconds()];
const { documents } = await readHistory(contentDir, corpus!, { gate: GATE });
const [seconds, cpuSeconds] = [(performance.now() - started) / 1000, processorSeconds() - worked];
const versions = [...documents.values()].reduce((sum, one) => sum + one.versions.length, 0);
process.stdout.write(JSON.stringify({ versions, seconds, cpuSeconds }));
