import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { element } from '../../browser/element.ts';
import type { DutyElement } from '../rows/duty-elements.ts';
import { entryNames, entryText } from './preview/entry-text.ts';
import { OTHERS, type Conflict, type Side } from './merge.ts';
import { exchangeWords } from './exchange-words.ts';

const words = exchangeWords.receiving;

/** Conflicts that are shown one by one: more than a unit has duties that changed, fewer than stop a page. */
export const MOST_CONFLICTS = 100;

/** Two records side by side; the reader chooses one, and is offered what was chosen before or else the newer. */
export function conflictFieldset(
  { key, mine, theirs, newer }: Conflict,
  rows: readonly DutyElement[],
  chosen: Side = newer,
): HTMLFieldSetElement {
  const describe = (label: string, entry: ProgressEntry) => `${label}: ${entryText(entry)}`;
  return element(
    'fieldset',
    {},
    element('legend', {}, entryNames(rows)(mine)),
    side(key, 'mine', describe(words.mine, mine), chosen),
    side(key, 'theirs', describe(words.theirs, theirs), chosen),
  );
}

/** One choice for all conflicts that are not shown by themselves; nothing where there are none. */
export function otherConflicts(count: number): HTMLFieldSetElement | undefined {
  if (count <= 0) return undefined;
  return element(
    'fieldset',
    {},
    element('legend', {}, words.otherConflicts(count)),
    side(OTHERS, 'mine', words.allMine, 'mine'),
    side(OTHERS, 'theirs', words.allTheirs, 'mine'),
  );
}

function side(name: string, value: Side, text: string, chosen: Side): HTMLLabelElement {
  const radio = element('input', { type: 'radio', name, value });
  radio.checked = chosen === value;
  return element('label', {}, radio, element('span', {}, text));
}
