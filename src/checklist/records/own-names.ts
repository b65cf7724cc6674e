import { PROGRESS_LIMITS } from '../../domain/progress/progress-format.ts';
import { cleanText, cutText } from './clean-text.ts';
import { nameKey } from './name-key.ts';
import type { KeyValues } from './progress-store.ts';
import { isRecord } from './read-entry.ts';

/** One name for every group of the browser, as plain text: how names were kept before each had records of its own. */
const FIRST_FORMAT = 'ten-don-vi';

/** The format in which names are kept now. */
const VERSION = 2;

/** Names that are offered again: more than a clerk has units, fewer than a list can hold. */
const MOST_NAMES = 200;

/** What a unit calls itself: on one line, and no longer than the files that carry it allow. */
export function cleanName(name: string): string {
  return cutText(cleanText(name).replace(/\s+/g, ' '), PROGRESS_LIMITS.short).trim();
}

/** The names that units of one group have given themselves in this browser. */
export class OwnNames {
  readonly #storage: KeyValues | undefined;
  readonly #key: string;
  #current = '';
  #known: string[] = [];
  /** The name of the first format, where nothing newer is kept: what was noted until now was noted under it. */
  readonly inherited: string;

  constructor(storage: KeyValues | undefined, scope: string) {
    this.#storage = storage;
    this.#key = `${FIRST_FORMAT}:${scope}`;
    const kept = parse(storage?.getItem(this.#key));
    this.inherited = kept ? '' : cleanName(storage?.getItem(FIRST_FORMAT) ?? '');
    this.#current = kept?.current ?? '';
    this.#known = kept?.known ?? [];
    if (this.inherited !== '') this.choose(this.inherited);
  }

  /** The name in use; empty where none is. */
  get current(): string {
    return this.#current;
  }

  /** Every name that was in use here, the latest first. */
  get known(): readonly string[] {
    return this.#known;
  }

  /** Takes a name into use, or none; it is the one in use at the next visit too. */
  choose(name: string): void {
    this.#current = cleanName(name);
    const others = this.#known.filter((other) => nameKey(other) !== nameKey(this.#current));
    this.#known = this.#current === '' ? others : [this.#current, ...others];
    try {
      const kept = { version: VERSION, current: this.#current, known: this.#known };
      this.#storage?.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // Without room the name is in use until the page is closed.
    }
  }
}

/** What is kept, or undefined where it is nothing that this program wrote. */
function parse(text: string | null | undefined): { current: string; known: string[] } | undefined {
  try {
    const raw: unknown = JSON.parse(text ?? '');
    if (!isRecord(raw)) return undefined;
    const { current, known } = raw;
    const names = (Array.isArray(known) ? known : []).filter((name) => typeof name === 'string');
    return {
      current: typeof current === 'string' ? cleanName(current) : '',
      known: names.slice(0, MOST_NAMES).map(cleanName),
    };
  } catch {
    return undefined;
  }
}
