import { progressKey, type ProgressSubject } from '../../domain/progress/progress-key.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { cleanText } from './clean-text.ts';
import { readEntry } from './read-entry.ts';
import { words } from '../words.ts';

/** What the store needs of `localStorage`. */
export interface KeyValues extends Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'> {
  /** The keys that begin so, where they were looked up before; without it every key is looked at. */
  keysOf?(prefix: string): readonly string[];
}

/** Problems that are told one by one, and characters of one: a key may be of any length. */
const MOST_TOLD = 5;
const MOST_CHARACTERS = 300;

/** Records that a full browser refuses before the rest is left for the next change. */
const MOST_REFUSED = 50;

/** What a unit may change of a record; an undefined value empties the field. */
export type ProgressPatch = Partial<Omit<ProgressEntry, keyof ProgressSubject | 'updated'>>;

/**
 * The records of one unit in this browser: one item per record, so that a damaged item costs one record, two tabs never
 * overwrite each other's, and what fits is kept when the room runs out. Everything works without storage too; only then
 * nothing outlives the page, and `unkept` says so.
 */
export class ProgressStore {
  readonly #storage: KeyValues | undefined;
  readonly #prefix: string;
  readonly #now: () => Date;
  readonly #entries = new Map<string, ProgressEntry>();
  /** Records that are not stored as the page shows them, with what is stored in their place. */
  readonly #unkept = new Map<string, string | null>();
  #problems: string[] = [];

  /** `scope` is what makes the unit unique in this browser: the site's base path and the unit's id. */
  constructor(storage: KeyValues | undefined, scope: string, now: () => Date = () => new Date()) {
    this.#storage = storage;
    this.#prefix = `tien-do:${scope}:`;
    this.#now = now;
  }

  /** The records by `progressKey`; the map stays the same and is always up to date. */
  get entries(): ReadonlyMap<string, ProgressEntry> {
    return this.#entries;
  }

  /** How many records this page shows that the browser could not keep. */
  get unkept(): number {
    return this.#unkept.size;
  }

  /**
   * Reads everything anew, but for what is noted here and not stored yet. Items that cannot be read stay where they are;
   * the problems are returned, in Vietnamese.
   */
  load(): readonly string[] {
    const problems: string[] = [];
    for (const key of this.#entries.keys()) if (!this.#unkept.has(key)) this.#entries.delete(key);
    for (const item of this.#items()) this.#take(item, this.#storage?.getItem(item) ?? null, problems);
    const more = problems.length - MOST_TOLD;
    this.#problems = problems.slice(0, MOST_TOLD).map((problem) => cleanText(problem.slice(0, MOST_CHARACTERS)));
    if (more > 0) this.#problems.push(words.reading.more(more));
    return this.#problems;
  }

  /** What could not be read the last time. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** Follows what another tab did. Returns whether it concerned this unit. */
  follow(event: Pick<StorageEvent, 'key' | 'newValue'>): boolean {
    if (event.key === null) {
      this.load();
      return true;
    }
    if (!event.key.startsWith(this.#prefix)) return false;
    this.#take(event.key, event.newValue, []);
    return true;
  }

  /** Changes some fields of a record, or begins it. */
  patch(subject: ProgressSubject, change: ProgressPatch): ProgressEntry {
    const { document, task, revision, period, indicator } = subject;
    const known = this.#entries.get(progressKey(subject));
    const merged = { status: 'not-started', ...known, ...change, document, task, revision, period, indicator };
    const entry = { ...merged, updated: this.#now().toISOString() } as ProgressEntry;
    for (const key of Object.keys(entry) as (keyof ProgressEntry)[]) if (entry[key] === undefined) delete entry[key];
    this.write([entry]);
    return entry;
  }

  /** Puts whole records in the place of those of the same key. */
  write(entries: Iterable<ProgressEntry>): void {
    for (const entry of entries) {
      const key = progressKey(entry);
      this.#entries.set(key, entry);
      const stored = this.#unkept.get(key) ?? this.#storage?.getItem(this.#prefix + key) ?? null;
      this.#unkept.delete(key);
      this.#unkept.set(key, stored);
    }
    this.#keep();
  }

  /** Whether a record outlives the page. */
  isKept(subject: ProgressSubject): boolean {
    const key = progressKey(subject);
    return this.#entries.has(key) && !this.#unkept.has(key);
  }

  /** Forgets some records. */
  remove(subjects: Iterable<ProgressSubject>): void {
    for (const subject of subjects) {
      const key = progressKey(subject);
      this.#storage?.removeItem(this.#prefix + key);
      this.#entries.delete(key);
      this.#unkept.delete(key);
    }
  }

  /** Forgets every record of the unit and returns them, so that it can be undone. What cannot be read stays. */
  clear(): ProgressEntry[] {
    const removed = [...this.#entries.values()];
    this.remove(removed);
    return removed;
  }

  /** Keeps what is not kept yet: also what did not fit the last time. */
  #keep(): void {
    let refused = 0;
    // What was written last comes first: a full browser is not asked for everything again at each key that is pressed.
    for (const key of [...this.#unkept.keys()].reverse()) {
      try {
        if (!this.#storage || refused === MOST_REFUSED) return;
        this.#storage.setItem(this.#prefix + key, JSON.stringify(this.#entries.get(key)));
        this.#unkept.delete(key);
      } catch {
        // No room (or no right) to write: it stays on the page, is counted, and is tried again at the next change.
        refused += 1;
      }
    }
  }

  #items(): readonly string[] {
    const storage = this.#storage;
    if (storage?.keysOf) return storage.keysOf(this.#prefix);
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
    return keys.filter((key) => key.startsWith(this.#prefix));
  }

  #take(item: string, value: string | null, problems: string[]): void {
    const key = item.slice(this.#prefix.length);
    // An edit that found no room gives way only to what another tab wrote since.
    if (this.#unkept.has(key) && (value === null || value === this.#unkept.get(key))) return;
    this.#unkept.delete(key);
    if (value === null) return void this.#entries.delete(key);
    const before = problems.length;
    const entry = readEntry(parse(value), 1, (problem) => problems.push(problem));
    if (entry && progressKey(entry) === key) this.#entries.set(key, entry);
    else problems.splice(before, Infinity, words.storage.damaged(key));
  }
}

/** A record ends as its object does; to let what was cut run into an error costs much more than to look. */
function parse(text: string): unknown {
  if (!text.endsWith('}')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
