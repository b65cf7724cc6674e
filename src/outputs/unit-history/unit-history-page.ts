import { fieldDifferences, type FieldDifference } from '../../comparison/difference.ts';
import type { ComparedField } from '../../comparison/compared-text.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { gapNote } from '../history/gap-note.ts';
import { absoluteAddress, type Addresses } from '../site/addresses.ts';
import { unitStates, type UnitState } from './unit-states.ts';

/** One state of a unit in its log, and what it has otherwise than the one before it that can be read. */
export interface UnitHistoryEntry {
  name: string;
  note?: string;
  withheld?: string;
  /** The page of the state: of the one that stands now, the page of the unit. */
  href: string;
  isNow?: true;
  /** Undefined where there is nothing to hold it against. */
  difference?: FieldDifference[];
}

/** The page of what became of a unit: its log, newest first, with what each change was. */
export interface UnitHistoryPage {
  name: string;
  pageTitle: string;
  description: string;
  unitHref: string;
  address: string;
  /** From when the history is known, where that is not from the beginning. */
  gap?: string;
  entries: UnitHistoryEntry[];
}

const words = strings.history;

/** The page of the history of a unit that has stood in more than one state. */
export function unitHistoryPage(corpus: Corpus, unit: Unit, history: History, addresses: Addresses): UnitHistoryPage {
  const { id, name } = unit;
  const states = unitStates(corpus, history, id);
  const gap = gapNote(history, words);
  return {
    name,
    pageTitle: words.unitHistoryTitle(name),
    description: words.unitHistoryDescription(name),
    unitHref: addresses.unit(id),
    address: absoluteAddress(corpus.site.url, addresses.unitHistory(id)),
    ...(gap !== undefined && { gap }),
    entries: states
      .map((state, index) =>
        entryOf(state, {
          before: states.slice(0, index).findLast(({ fields }) => fields)?.fields,
          href: index === states.length - 1 ? addresses.unit(id) : addresses.unitVersion(id, state.number),
        }),
      )
      .reverse()
      .map((entry, index) => (index === 0 ? { ...entry, isNow: true } : entry)),
  };
}

function entryOf(
  { name, version, withheld, fields }: UnitState,
  { before, href }: { before: ComparedField[] | undefined; href: string },
): UnitHistoryEntry {
  return {
    name,
    ...(version && { note: version.change.note }),
    ...(withheld !== undefined && { withheld }),
    href,
    ...(before && fields && { difference: fieldDifferences(before, fields) }),
  };
}
