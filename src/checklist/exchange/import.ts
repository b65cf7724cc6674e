import type { ProgressFile } from '../../domain/progress/progress.schema.ts';
import { element, find } from '../../browser/element.ts';
import { dutyNames } from './duty-names.ts';
import { previewMerge, resolveMerge, unseenConflicts, type MergePreview, type Side } from './merge.ts';
import { conflictFieldset } from './merge-choice.ts';
import { tellOtherUnit } from './other-unit.ts';
import { readProgress, type ReadProgress } from './read-progress.ts';
import { fromShareFragment } from './share-link.ts';
import type { UnitPageController } from '../list/unit-page-controller.ts';
import { exchangeWords } from './exchange-words.ts';
import type { Say } from './say.ts';

/** What came in, and where on the page it is shown and told of. */
interface PendingImport {
  page: UnitPageController;
  file: ProgressFile;
  problems: readonly string[];
  place: HTMLElement;
  say: Say;
}

/** The side that the reader wants to keep, by key of the record. */
type KeptSides = Map<string, Side>;

/** Shows what a file would change on this page, and changes it only when the reader says so. */
export function importFile(page: UnitPageController, text: string, place: HTMLElement, say: Say): Promise<void> {
  return show(page, readProgress(text, dutyNames(page.rows)), place, say);
}

/** The same with what a shared link brought along. */
export async function importLink(
  page: UnitPageController,
  fragment: string,
  place: HTMLElement,
  say: Say,
): Promise<void> {
  await show(page, await fromShareFragment(fragment, dutyNames(page.rows)), place, say);
}

async function show(
  page: UnitPageController,
  { file, problems }: ReadProgress,
  place: HTMLElement,
  say: Say,
): Promise<void> {
  place.replaceChildren();
  if (!file) return say(problems.join(' '));
  if (file.unit !== page.unit) return say(...(await tellOtherUnit(file.unit)));
  say();
  openPreview({ page, file, problems, place, say }, new Map());
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

/** The unit of the page, which is the one that the file is of. */
const unitName = (): string => find(document, 'h1').textContent.trim();

function previewForm(pending: PendingImport, chosen: KeptSides): HTMLFormElement {
  const { page, file, problems, place } = pending;
  const { name, store, preview } = compare(pending);
  const { added, same, conflicts } = preview;
  const no = element('button', { type: 'button', class: 'button' }, exchangeWords.receiving.no);
  no.addEventListener('click', () => place.replaceChildren());
  const form = element(
    'form',
    { class: 'merge' },
    element('h4', {}, exchangeWords.receiving.title(file.unitName ?? unitName(), file.exported)),
    element('p', {}, exchangeWords.receiving.summary(added.length, same, conflicts.length)),
    store !== page.store && element('p', {}, exchangeWords.receiving.otherName(name, page.records.name)),
    ...(file.contentVersion === page.contentVersion ? [] : [element('p', {}, exchangeWords.receiving.otherVersion)]),
    ...problems.map((problem) => element('p', { class: 'quiet' }, problem)),
    ...conflicts.map((conflict) => conflictFieldset(conflict, page.rows, chosen.get(conflict.key))),
    element('button', { class: 'button primary' }, exchangeWords.receiving.yes),
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
