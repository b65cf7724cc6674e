import { dutyKey } from '../../domain/progress/progress-key.ts';
import type { RollUpDuty, RollUpIndex, RollUpPart } from '../../domain/progress/roll-up-index.ts';
import type { HandedFile } from './newest-files.ts';

/** The duties of more units are loaded all at once. */
const MOST_PARTS = 40;

/**
 * What the site publishes of duties and units, as much of it as some files need: where the duties are many they come unit by
 * unit, and all together only when a file speaks of others, or when they are asked for.
 */
export class PublishedDuties {
  readonly #whole: string;
  readonly #parts: string | undefined;
  readonly #loaded = new Map<string, Promise<unknown>>();

  /** The address of all, and that of the parts without its ending, where there are parts. */
  constructor(whole: string, parts: string | undefined) {
    this.#whole = whole;
    this.#parts = parts;
  }

  /** All of it. @throws if it cannot be had */
  whole(): Promise<RollUpIndex> {
    return this.#load<RollUpIndex>(this.#whole);
  }

  /** Whether it can be had at all; what will be needed in any case is loaded. @throws if it cannot be had */
  async reach(): Promise<void> {
    await this.#load(this.#parts === undefined ? this.#whole : `${this.#parts}.json`);
  }

  /** As much as these files need, the same as if all were there. @throws if it cannot be had */
  async of(files: readonly HandedFile[]): Promise<RollUpIndex> {
    if (this.#parts === undefined || this.#loaded.has(this.#whole)) return this.whole();
    const head = await this.#load<RollUpIndex>(`${this.#parts}.json`);
    const known = new Set(head.units.map(({ id }) => id));
    const ids = [...new Set(files.map(({ file }) => file.unit).filter((id) => known.has(id)))];
    if (ids.length > MOST_PARTS) return this.whole();
    const parts = new Map(
      await Promise.all(
        ids.map(async (id) => [id, await this.#load<RollUpPart>(`${this.#parts}/${id}.json`)] as const),
      ),
    );
    return files.every((file) => isOwn(file, parts.get(file.file.unit))) ? together(head, parts) : this.whole();
  }

  /** Loads a file once; one that could not be had is asked for again. */
  #load<T>(address: string): Promise<T> {
    const loaded = this.#loaded.get(address) ?? load(address);
    this.#loaded.set(address, loaded);
    loaded.catch(() => this.#loaded.delete(address));
    return loaded as Promise<T>;
  }
}

async function load(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Whether a file speaks of duties of its unit alone: whether others are gone or another's, only the whole can tell. */
function isOwn({ file }: HandedFile, part: RollUpPart | undefined): boolean {
  const own = new Set(part?.duties.map(dutyKey));
  return part === undefined || file.entries.every((entry) => own.has(dutyKey(entry)));
}

/** The parts as one index: the duties in the order of the whole, and whose they are. */
function together(head: RollUpIndex, parts: ReadonlyMap<string, RollUpPart>): RollUpIndex {
  const byPlace = new Map<number, RollUpDuty>();
  for (const { at, duties } of parts.values()) at.forEach((place, index) => byPlace.set(place, duties[index]!));
  const places = [...byPlace.keys()].sort((a, b) => a - b);
  const positions = new Map(places.map((place, position) => [place, position]));
  const all = [...parts.values()];
  return {
    ...head,
    documents: Object.assign({}, ...all.map(({ documents }) => documents)) as RollUpIndex['documents'],
    issued: Object.assign({}, ...all.map(({ issued }) => issued)) as Record<string, string>,
    toCite: Object.assign({}, ...all.map(({ toCite }) => toCite)) as Record<string, string>,
    duties: places.map((place) => byPlace.get(place)!),
    units: head.units.map((unit) => {
      const part = parts.get(unit.id);
      if (!part) return unit;
      const { isElsewhere: _, ...told } = unit;
      return { ...told, duties: part.at.map((place) => positions.get(place)!) };
    }),
  };
}
