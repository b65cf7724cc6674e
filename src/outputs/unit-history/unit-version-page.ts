import type { ComparedField } from '../../comparison/compared-text.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import { absoluteAddress, type Addresses } from '../site/addresses.ts';
import { unitStates, type UnitState } from './unit-states.ts';

/** The page of a unit as it was. */
export interface UnitVersionPage {
  /** What the unit was called then. */
  name: string;
  nameNow: string;
  pageTitle: string;
  description: string;
  /** “Bản ngày 05/3/2026” */
  stateName: string;
  /** What the page says of itself: from when on it was so, and until when. */
  markSentence: string;
  unitHref: string;
  historyHref: string;
  /** Why it is not shown, or not all of it. */
  withheld?: string;
  fields?: ComparedField[];
  address: string;
}

const words = strings.history;

/** The states of a unit that have pages: all but the one that stands now. */
export const pastUnitStates = (corpus: Corpus, history: History, id: string): readonly UnitState[] =>
  unitStates(corpus, history, id).slice(0, -1);

/** The page of one of them. */
export function unitVersionPage(
  corpus: Corpus,
  { id, name: nameNow }: Unit,
  { state, history }: { state: UnitState; history: History },
  addresses: Addresses,
): UnitVersionPage {
  const { number, name: stateName, withheld, fields, unitName: name = nameNow } = state;
  const { version: next } = unitStates(corpus, history, id).find((one) => one.number > number)!;
  const until = formatShortDate(next!.date);
  return {
    name,
    nameNow,
    pageTitle: words.unitVersionTitle(nameNow, stateName),
    description: words.unitVersionDescription(nameNow, stateName),
    stateName,
    markSentence: number === 0 ? words.stateBefore(until) : words.stateUntil(stateName, until),
    unitHref: addresses.unit(id),
    historyHref: addresses.unitHistory(id),
    ...(withheld !== undefined && { withheld }),
    ...(fields && { fields }),
    address: absoluteAddress(corpus.site.url, addresses.unitVersion(id, number)),
  };
}
