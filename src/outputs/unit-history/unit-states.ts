import type { ComparedField } from '../../comparison/compared-text.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { oncePer } from '../../domain/once-per.ts';
import { unitSchema, type Unit } from '../../domain/unit/unit.schema.ts';
import { UNTOLD_FIELDS } from '../../domain/unit/untold-fields.ts';
import type { History, UnitHistory, UnitVersion } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import { fieldValues } from '../history/field-value.ts';
import { whyNotShown } from '../history/not-shown.ts';

/** A state in which a unit stood. */
export interface UnitState {
  /** 0 before the log began. */
  number: number;
  /** “Bản ngày 05/3/2026”, “Bản trước ngày 05/3/2026” */
  name: string;
  /** What the log says of it; nothing of what was before it. */
  version?: UnitVersion;
  /** Why it is not shown, or not all of it. */
  withheld?: string;
  /** What the unit was called, and all that it said, field by field; undefined where it may not or cannot be shown. */
  unitName?: string;
  fields?: ComparedField[];
}

const words = strings.history;

const known = oncePer((_corpus: Corpus) => new WeakMap<UnitHistory, readonly UnitState[]>());

/** The states of a unit, oldest first; none where it has stood in one only. */
export function unitStates(corpus: Corpus, { units }: History, id: string): readonly UnitState[] {
  const history = units.get(id);
  if (!history) return [];
  const kept = known(corpus);
  const states = kept.get(history) ?? statesOf(corpus, history);
  kept.set(history, states);
  return states;
}

function statesOf(corpus: Corpus, { versions, unlogged }: UnitHistory): UnitState[] {
  const [first] = versions;
  const before =
    first && unlogged && unlogged.state !== 'withheld'
      ? [{ ...shown(corpus, unlogged), number: 0, name: words.versionBefore(formatShortDate(first.date)) }]
      : [];
  const logged = versions.map((version) => ({
    ...shown(corpus, version),
    number: version.number,
    name: words.version(formatShortDate(version.date)),
    version,
  }));
  const states = [...before, ...logged];
  return states.length > 1 ? states : [];
}

function shown(
  corpus: Corpus,
  version: Pick<UnitVersion, 'state' | 'read' | 'withheld'>,
): Pick<UnitState, 'withheld' | 'unitName' | 'fields'> {
  const unit = version.read()?.value;
  const withheld = whyNotShown(version);
  return {
    ...(unit && { unitName: unit.name, fields: unitFields(corpus, unit) }),
    ...(withheld !== undefined && { withheld }),
  };
}

/** What is published of a unit, each with the label that readers know it by. */
function unitFields(corpus: Corpus, unit: Unit): ComparedField[] {
  const name = (id: string): string => corpus.unitById.get(id)?.name ?? id;
  return fieldValues(unitSchema, unit, UNTOLD_FIELDS, { groups: name, unit: name });
}
