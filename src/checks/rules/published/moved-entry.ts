import { formatShortDate } from '../../../vietnamese/dates/dates.ts';

/** What tells one entry of a log from others; the rest of it may be put right later. */
interface Entry {
  date: string;
  note: string;
  kind?: string;
}

/** An entry of a log that was published under another number. */
export interface MovedEntry {
  /** Its place in the log now. */
  now: number;
  told: { message: string; fix: string };
}

/**
 * The first entry that stands elsewhere in the log than when it was published, for one before it was taken away or put in.
 * An entry that was reworded stands where it stood.
 */
export function movedEntry(before: readonly Entry[], now: readonly Entry[]): MovedEntry | undefined {
  for (const [place, entry] of before.entries()) {
    if (place < now.length && isSame(entry, now[place]!)) continue;
    const there = now.findIndex((other, index) => isSame(entry, other) && !isSameAt(before, index, other));
    if (there < 0) continue;
    const told = {
      message: `mục ngày ${formatShortDate(entry.date)} đã đăng là mục thứ ${place + 1}, nay là mục thứ ${there + 1}.`,
      fix: 'đặt lại các mục đã đăng đúng như cũ; mục mới chỉ thêm vào cuối.',
    };
    return { now: there, told };
  }
  return undefined;
}

const isSame = (one: Entry, other: Entry): boolean =>
  one.date === other.date && one.kind === other.kind && one.note === other.note;

/** Whether it was the same entry that stood at that place. */
const isSameAt = (before: readonly Entry[], place: number, entry: Entry): boolean =>
  place < before.length && isSame(before[place]!, entry);
