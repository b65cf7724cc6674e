import type { ComparedField, ComparedProvision, ComparedTask, ComparedText } from './compared-text.ts';
import { matchProvisions } from './matched-provisions.ts';
import { movedProvisions } from './moved-provisions.ts';
import { wordDifference, type Stretch } from './word-difference.ts';

/** What became of a provision, a task or a field: none is told of what stayed as it was. */
export type Fate = 'inserted' | 'deleted' | 'changed';

/** A field that was changed; `deleted` and `inserted` where only one version has it. */
export interface FieldDifference {
  fate: Fate;
  label: string;
  stretches: Stretch[];
}

/** A provision that was changed in its words, its number or its place. */
export interface ProvisionDifference {
  /** `kept`: the same words under another number or in another place. */
  fate: Fate | 'kept';
  /** Its id in the later version, where it stands there. */
  id?: string;
  /** Its id in the earlier version, where it stood there. */
  formerId?: string;
  /** How it is cited in the later version, or was in the earlier one where it is gone. */
  citation: string;
  /** How it was cited, where that was otherwise. */
  formerCitation?: string;
  /** Whether it stands elsewhere, rather than only being called otherwise. */
  moved: boolean;
  stretches: Stretch[];
}

/** A task that was put in, taken out or changed, with the fields that were. */
export interface TaskDifference {
  fate: Fate;
  id: string;
  title: string;
  fields: FieldDifference[];
}

/** All that two versions of a document differ in. */
export interface Difference {
  fields: FieldDifference[];
  provisions: ProvisionDifference[];
  tasks: TaskDifference[];
}

/** What the later version of a document has otherwise than the earlier one. */
export function differenceBetween(before: ComparedText, after: ComparedText): Difference {
  return {
    fields: fieldDifferences(before.fields, after.fields),
    provisions: provisionDifferences(before, after),
    tasks: taskDifferences(before.tasks, after.tasks),
  };
}

/** Whether two versions say the same, in the same places. */
export function isSame({ fields, provisions, tasks }: Difference): boolean {
  return fields.length + provisions.length + tasks.length === 0;
}

/** The fields that are not the same in both, those of the later one in its order. */
export function fieldDifferences(before: readonly ComparedField[], after: readonly ComparedField[]): FieldDifference[] {
  return pairsBy(({ label }) => label, before, after)
    .filter(([was, is]) => was?.value !== is?.value)
    .map(([was, is]) => ({
      fate: fateOf(was, is),
      label: (is ?? was)!.label,
      stretches: wordDifference(was?.value ?? '', is?.value ?? ''),
    }));
}

function taskDifferences(before: readonly ComparedTask[], after: readonly ComparedTask[]): TaskDifference[] {
  return pairsBy(({ id }) => id, before, after).flatMap(([was, is]) => {
    const fields = fieldDifferences(was?.fields ?? [], is?.fields ?? []);
    const { id, title } = (is ?? was)!;
    return fields.length === 0 ? [] : [{ fate: fateOf(was, is), id, title, fields }];
  });
}

const fateOf = (was: unknown, is: unknown): Fate =>
  was === undefined ? 'inserted' : is === undefined ? 'deleted' : 'changed';

type Pair<T> = [T | undefined, T | undefined];

/** Entries of two lists by what identifies them: those of the later list in its order, then those only the earlier has. */
function pairsBy<T>(keyOf: (entry: T) => string, before: readonly T[], after: readonly T[]): Pair<T>[] {
  const earlier = new Map(before.map((entry) => [keyOf(entry), entry]));
  const later = new Set(after.map(keyOf));
  return [
    ...after.map((entry): Pair<T> => [earlier.get(keyOf(entry)), entry]),
    ...before.filter((entry) => !later.has(keyOf(entry))).map((entry): Pair<T> => [entry, undefined]),
  ];
}

/** In the order of the later version; what is gone stands behind what it stood behind. */
function provisionDifferences(before: ComparedText, after: ComparedText): ProvisionDifference[] {
  const matches = matchProvisions(before, after);
  const moved = movedProvisions(before, after, matches);
  const goneBehind = provisionsGone(before, matches);
  return [
    ...(goneBehind.get(undefined) ?? []),
    ...after.provisions.flatMap((later, place) => {
      const earlier = matches.get(place);
      const was = earlier === undefined ? undefined : before.provisions[earlier];
      return [...provisionDifference(was, later, moved.has(place)), ...(goneBehind.get(earlier ?? NaN) ?? [])];
    }),
  ];
}

function provisionDifference(
  was: ComparedProvision | undefined,
  { id, citation, marker, text }: ComparedProvision,
  moved: boolean,
): ProvisionDifference[] {
  if (!was) return [{ fate: 'inserted', id, citation, moved: false, stretches: wordDifference('', text) }];
  const fate = was.text === text ? 'kept' : 'changed';
  if (fate === 'kept' && !moved && was.id === id && was.marker === marker && was.citation === citation) return [];
  return [
    {
      fate,
      id,
      formerId: was.id,
      citation,
      ...(was.citation !== citation && { formerCitation: was.citation }),
      moved,
      stretches: wordDifference(was.text, text),
    },
  ];
}

/** What the later version no longer has, by the place of the last one before it that it still has. */
function provisionsGone(before: ComparedText, matches: Matches): Map<number | undefined, ProvisionDifference[]> {
  const kept = new Set(matches.values());
  const gone = new Map<number | undefined, ProvisionDifference[]>();
  let behind: number | undefined;
  before.provisions.forEach(({ id, citation, text }, place) => {
    if (kept.has(place)) {
      behind = place;
      return;
    }
    const stretches = wordDifference(text, '');
    const difference: ProvisionDifference = { fate: 'deleted', formerId: id, citation, moved: false, stretches };
    gone.set(behind, [...(gone.get(behind) ?? []), difference]);
  });
  return gone;
}

type Matches = ReturnType<typeof matchProvisions>;
