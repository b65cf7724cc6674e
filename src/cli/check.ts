import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before any other module of ours is loaded: types are then stripped once, not at every run.
enableCompileCache(join(import.meta.dirname, '..', '..', '.cache', 'compile'));

const { runCheck } = await import('./run-check.ts');
process.exitCode = await runCheck(process.argv.slice(2), process.env, process.stdout, process.stderr);
