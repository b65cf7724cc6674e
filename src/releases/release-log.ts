import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASE_FILES } from './release-files.ts';
import { releaseLogSchema, type LogEntry } from './release-log.schema.ts';

/** The log that stands in a published folder; empty where none does. */
export function readLog(folder: string): LogEntry[] {
  try {
    return releaseLogSchema.parse(JSON.parse(readFileSync(join(folder, RELEASE_FILES.log), 'utf8')));
  } catch {
    return [];
  }
}
