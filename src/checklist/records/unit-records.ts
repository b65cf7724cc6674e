import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { nameKey } from './name-key.ts';
import { cleanName, OwnNames } from './own-names.ts';
import { ProgressStore, type KeyValues } from './progress-store.ts';

/**
 * The records that a unit's page works on. A group's page serves many units: each name that is filled in has records of
 * its own, and so has the blank name; two units on one computer never mix. The page of one unit has one set.
 */
export class UnitRecords {
  readonly #storage: KeyValues | undefined;
  readonly #scope: string;
  readonly #names: OwnNames | undefined;
  readonly #stores = new Map<string, ProgressStore>();
  #store: ProgressStore;

  /** `scope` is what makes the page unique in this browser: the site's base path and the unit's id. */
  constructor(storage: KeyValues | undefined, scope: string, isGroup: boolean) {
    this.#storage = storage;
    this.#scope = scope;
    this.#names = isGroup ? new OwnNames(storage, scope) : undefined;
    this.#store = this.of(this.name);
    // What was noted before names had records of their own was handed over under the name of that time.
    if (this.#names && this.#names.inherited !== '') this.adoptUnnamed();
  }

  /** The records of the name in use. */
  get store(): ProgressStore {
    return this.#store;
  }

  /** Whether each name has records of its own. */
  get isGroup(): boolean {
    return this.#names !== undefined;
  }

  /** What the unit of a group calls itself; empty where it has not said, and on the page of one unit. */
  get name(): string {
    return this.#names?.current ?? '';
  }

  /** Every name that has been in use on this page. */
  get knownNames(): readonly string[] {
    return this.#names?.known ?? [];
  }

  /** The records of a name; those of another name than that in use are read anew. What could not be stored is in them. */
  of(name: string): ProgressStore {
    const key = nameKey(cleanName(name));
    const scope = key === '' ? this.#scope : `${this.#scope}@${encodeURIComponent(key)}`;
    const store = this.#stores.get(scope) ?? new ProgressStore(this.#storage, scope);
    this.#stores.set(scope, store);
    if (store !== this.#store) store.load();
    return store;
  }

  /** Goes over to another name and its records. */
  rename(name: string): void {
    this.#names?.choose(name);
    this.#store = this.of(this.name);
  }

  /** What was noted while no name was filled in and the name in use has nothing of. */
  get unnamed(): ProgressEntry[] {
    if (this.name === '') return [];
    return [...this.of('').entries].filter(([key]) => !this.#store.entries.has(key)).map(([, entry]) => entry);
  }

  /** Gives those records to the name in use. Returns how many; what could not be kept there stays where it was too. */
  adoptUnnamed(): number {
    this.#store.load();
    const moved = this.unnamed;
    this.#store.write(moved);
    this.of('').remove(moved.filter((entry) => this.#store.isKept(entry)));
    return moved.length;
  }
}
