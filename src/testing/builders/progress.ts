import type { ProgressEntry, ProgressFile } from '../../domain/progress/progress.schema.ts';

/** A record of the first duty; a test names only what it is about. */
export function anEntry(fields: Partial<ProgressEntry> = {}): ProgressEntry {
  return {
    document: 'cong-van',
    task: '1a',
    revision: 1,
    status: 'done',
    updated: '2026-11-20T02:00:00.000Z',
    ...fields,
  };
}

/** A file of Phòng Nội vụ with the given records. */
export function aProgressFile(fields: Partial<ProgressFile> = {}): ProgressFile {
  return {
    format: 'directive-progress',
    formatVersion: 3,
    unit: 'phong-noi-vu',
    contentVersion: 'abcd1234',
    exported: '2026-11-22T02:00:00.000Z',
    entries: [anEntry()],
    ...fields,
  };
}
