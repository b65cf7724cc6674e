import { runNew } from './run-new.ts';

process.exitCode = await runNew(process.argv.slice(2), process.env, process.stdout, process.stderr);
