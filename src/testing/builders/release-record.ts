import type { ReleaseRecord } from '../../releases/release-record.schema.ts';

/** A release record that is in order, with what a test says of it. */
export function aRecord(said: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    number: 1,
    made: '2026-11-29T08:00:00.000Z',
    commit: '0123456789abcdef0123456789abcdef01234567',
    content: { digest: '3f9a2c1b', date: '2026-11-22' },
    versions: { program: '0.1.0' },
    counts: { documents: 1, provisions: 2, tasks: 0, units: 1, pages: 2, files: 3, bytes: 4 },
    pages: ['', 'van-ban/cong-van-12/'],
    provisions: { 'cong-van-12': ['khoan-1', 'khoan-2'] },
    ...said,
  };
}
