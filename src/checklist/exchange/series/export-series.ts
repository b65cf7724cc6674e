import { browserStorage } from '../../records/browser-storage.ts';
import type { ExportSeries } from '../../../domain/progress/progress.schema.ts';
import { MOST_EXPORTS } from '../../../domain/progress/progress-format.ts';
import { isRecord, readMoment } from '../../records/read-entry.ts';

/** What a file says of the files that the same browser made before it; undefined where it says nothing that can be so. */
export function readSeries(raw: unknown): ExportSeries | undefined {
  if (!isRecord(raw)) return undefined;
  const { since, count } = raw;
  const [moment, isCount] = [
    readMoment(since),
    Number.isInteger(count) && Number(count) >= 1 && Number(count) <= MOST_EXPORTS,
  ];
  return moment !== undefined && isCount ? { since: moment, count: Number(count) } : undefined;
}

/**
 * Counts a file that is made now. The count tells which of two files of one browser is the newer one also where its clock
 * went wrong. Undefined where the browser keeps nothing: then nothing can be counted.
 */
export function nextInSeries(whose: string, now: Date): ExportSeries | undefined {
  const [storage, key] = [browserStorage(), `lan-xuat:${whose}`];
  try {
    const { since, count } = kept(storage?.getItem(key)) ?? { since: now.toISOString(), count: 0 };
    const next = { since, count: Math.min(count + 1, MOST_EXPORTS) };
    storage?.setItem(key, JSON.stringify(next));
    return storage && next;
  } catch {
    return undefined;
  }
}

function kept(text: string | null | undefined): ExportSeries | undefined {
  try {
    return readSeries(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

/** Whether one file was made before another one in the same browser, by count and not by clock. */
export function isEarlier(one: ExportSeries | undefined, other: ExportSeries | undefined): boolean {
  return one !== undefined && one.since === other?.since && one.count < other.count;
}
