import type { ProgressFile } from '../../domain/progress/progress.schema.ts';
import { element, find } from '../../browser/element.ts';
import { addedList } from './preview/added-list.ts';
import { doubtList } from './preview/doubt-list.ts';
import { dutyNames } from './duty-names.ts';
import { previewMerge, resolveMerge, unseenConflicts, type MergePreview, type Side } from './merge.ts';
import { conflictFieldset, otherConflicts, MOST_CONFLICTS } from './merge-choice.ts';
import { unitName } from '../rows/own-unit.ts';
import { tellOtherUnit } from './other-unit.ts';
import { readProgressFile, type ReadProgress } from './read-progress.ts';
import { fromShareFragment } from './share-link.ts';
import { shownName } from './shown-name.ts';
import type { UnitPageController } from '../list/unit-page-controller.ts';
import { exchangeWords } from './exchange-words.ts';
import type { Say } from './say.ts';
import { words } from '../words.ts';

/** What came in, and where on the page it is shown and told of. */
interface PendingImport {
  page: UnitPageController;
  file: ProgressFile;
  /** What the file is called; a link brings none. */
  name?: string | undefined;
  problems: readonly string[];
  place: HTMLElement;
  say: Say;
}

/** The side that the reader wants to keep, by key of the record. */
type KeptSides = Map<string, Side>;

/** Shows what a file would change on this page, and changes it only when the reader says so. */
export async function importFile(page: UnitPageController, given: File, place: HTMLElement, say: Say): Promise<void> {
  const read = await readProgressFile(given, dutyNames(page.rows));
  await show(page, read, place, say, shownName(given.name));
}

/** The same with what a shared link brought along. */
export async function importLink(
  page: UnitPageController,
  fragment: string,
  place: HTMLElement,
  say: Say,
): Promise<void> {
  const read = await fromShareFragment(fragment, dutyNames(page.rows));
  if (!read.file) tellAtTop(read.problems.join(' '));
  await show(page, read, place, say);
}

/** Who opens a link that brings nothing sees the top of the page, and is told there. */
function tellAtTop(text: string): void {
  const told = element('p', { class: 'alarm screen-only', role: 'alert' }, text);
  document.querySelector('.checklist-tools')?.before(told);
}

async function show(
  page: UnitPageController,
  { file, problems, untold = 0 }: ReadProgress,
  place: HTMLElement,
  say: Say,
  name?: string,
): Promise<void> {
  place.replaceChildren();
  const told = untold === 0 ? problems : [...problems, words.reading.more(untold)];
  if (!file) return say([...(name === undefined ? [] : [`${name}:`]), ...told].join(' '));
  if (file.unit !== page.unit && inheritedUnit(file.unit) === undefined)
    return say(...(await tellOtherUnit(file.unit)));
  say();
  openPreview({ page, file, name, problems: told, place, say }, new Map());
}

function openPreview(pending: PendingImport, chosen: KeptSides): void {
  const { place } = pending;
  place.replaceChildren(previewForm(pending, chosen));
  place.scrollIntoView({ block: 'nearest' });
  place.focus();
}

/** The records that the file belongs to, and what it would change of them as they are now. */
function compare({ page, file }: PendingImport) {
  const name = page.records.isGroup ? (file.unitName ?? page.records.name) : '';
  const store = page.records.of(name);
  return { name, store, preview: previewMerge([...store.entries.values()], file.entries) };
}

/** The name of a unit that the unit of the page took over. */
function inheritedUnit(id: string): string | undefined {
  const names = find(document, 'table.duties').dataset['inherits'];
  // A file may call its unit “constructor”, which every object has.
  return names === undefined ? undefined : new Map(Object.entries(JSON.parse(names) as Record<string, string>)).get(id);
}

function previewForm(pending: PendingImport, chosen: KeptSides): HTMLFormElement {
  const { page, file, problems, place } = pending;
  const { name, store, preview } = compare(pending);
  const { added, same, conflicts } = preview;
  const { receiving } = exchangeWords;
  const old = inheritedUnit(file.unit);
  const no = element('button', { type: 'button', class: 'button' }, receiving.no);
  no.addEventListener('click', () => place.replaceChildren());
  const form = element(
    'form',
    { class: 'merge' },
    element('h3', {}, receiving.title(file.unitName ?? old ?? unitName(), file.exported)),
    pending.name !== undefined && element('p', {}, receiving.ofFile(pending.name)),
    element('p', {}, receiving.summary(added.length, same, conflicts.length)),
    store !== page.store && element('p', {}, receiving.otherName(name, page.records.name)),
    old !== undefined && element('p', {}, receiving.inherited(old)),
    ...(file.contentVersion === page.contentVersion ? [] : [element('p', {}, receiving.otherVersion)]),
    doubtList(file, [...added, ...conflicts.map(({ theirs }) => theirs)], page.rows),
    ...problems.map((problem) => element('p', { class: 'quiet' }, problem)),
    addedList(added, page.rows),
    ...conflicts
      .slice(0, MOST_CONFLICTS)
      .map((conflict) => conflictFieldset(conflict, page.rows, chosen.get(conflict.key))),
    otherConflicts(conflicts.length - MOST_CONFLICTS),
    element('button', { class: 'button primary' }, receiving.yes),
    ' ',
    no,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    accept(pending, preview, new Map([...new FormData(form)].map(([key, side]) => [key, side as Side])));
  });
  return form;
}

/** Writes what was chosen; where the page was written to since it was shown, the reader is asked anew. */
function accept(pending: PendingImport, shown: MergePreview, chosen: KeptSides): void {
  const { page, place, say } = pending;
  const { name, store, preview } = compare(pending);
  const unseen = unseenConflicts(shown, preview);
  if (unseen.length > 0) {
    for (const { key } of unseen) chosen.delete(key);
    openPreview(pending, chosen);
    return say(exchangeWords.receiving.changed);
  }
  const written = resolveMerge(preview, chosen);
  store.write(written);
  if (store === page.store) page.render();
  else page.rename(name);
  place.replaceChildren();
  say(exchangeWords.receiving.done(written.length));
}
