import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASE_FILES } from './release-files.ts';
import { releaseRecordSchema, type ReleaseRecord } from './release-record.schema.ts';

/**
 * What stands released in `outDir`, be it the newest release or one that was returned to; undefined where none does, as in
 * a folder that `npm run build` has made for a preview.
 */
export function released(outDir: string): ReleaseRecord | undefined {
  try {
    return releaseRecordSchema.parse(JSON.parse(readFileSync(join(outDir, RELEASE_FILES.record), 'utf8')));
  } catch {
    return undefined;
  }
}
