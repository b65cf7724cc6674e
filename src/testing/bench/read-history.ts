import { checkContent } from '../../checks/check-content.ts';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import { readHistory } from '../../history/reading/read-history.ts';

/** Reads the history of `CONTENT_DIR` and says how many versions it has and how long that took, without the check before it. */
const contentDir = process.env['CONTENT_DIR']!;
const { corpus } = await checkContent(contentDir);
const started = performance.now();
const { documents } = await readHistory(contentDir, corpus!, { gate: GATE });
const milliseconds = performance.now() - started;
const versions = [...documents.values()].reduce((sum, one) => sum + one.versions.length, 0);
process.stdout.write(JSON.stringify({ versions, milliseconds }));
