import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Types are then stripped once, not at every run. This file has none: to strip a first one takes as long as many checks.
enableCompileCache(join(import.meta.dirname, '..', '..', '.cache', 'compile'));

const { runCheck } = await import('./run-check.ts');
process.exitCode = await runCheck(process.argv.slice(2), process.env, process.stdout, process.stderr);
