import type { ProgressFile } from '../domain/progress.ts';
import { element } from '../browser/element.ts';
import { previewMerge, resolveMerge, type Side } from './merge.ts';
import { conflictFieldset } from './merge-choice.ts';
import { readProgress, type ReadProgress } from './read-progress.ts';
import { fromShareFragment } from './share-link.ts';
import type { UnitPage } from './unit-page.ts';
import { exchangeWords } from './exchange-words.ts';

type Say = (...content: (Node | string)[]) => void;

/** Shows what a file would change on this page, and changes it only when the reader says so. */
export function receiveFile(page: UnitPage, text: string, place: HTMLElement, say: Say): void {
  show(page, readProgress(text), place, say);
}

/** The same with what a shared link brought along. */
export async function receiveLink(page: UnitPage, fragment: string, place: HTMLElement, say: Say): Promise<void> {
  show(page, await fromShareFragment(fragment), place, say);
}

function show(page: UnitPage, { file, problems }: ReadProgress, place: HTMLElement, say: Say): void {
  place.replaceChildren();
  if (!file) return say(problems.join(' '));
  if (file.unit !== page.unit) return say(exchangeWords.receiving.otherUnit(file.unit));
  say();
  place.replaceChildren(previewForm(page, file, problems, place, say));
  place.scrollIntoView({ block: 'nearest' });
  place.focus();
}

function previewForm(page: UnitPage, file: ProgressFile, problems: readonly string[], place: HTMLElement, say: Say) {
  const name = page.records.isGroup ? (file.unitName ?? page.records.name) : '';
  const store = page.records.of(name);
  const preview = previewMerge([...store.entries.values()], file.entries);
  const { added, same, conflicts } = preview;
  const close = () => place.replaceChildren();
  const no = element('button', { type: 'button', class: 'button' }, exchangeWords.receiving.no);
  no.addEventListener('click', close);
  const form = element(
    'form',
    { class: 'merge' },
    element('h4', {}, exchangeWords.receiving.title(file.unitName ?? file.unit, file.exported)),
    element('p', {}, exchangeWords.receiving.summary(added.length, same, conflicts.length)),
    store !== page.store && element('p', {}, exchangeWords.receiving.otherName(name, page.records.name)),
    ...(file.contentVersion === page.contentVersion ? [] : [element('p', {}, exchangeWords.receiving.otherVersion)]),
    ...problems.map((problem) => element('p', { class: 'quiet' }, problem)),
    ...conflicts.map(conflictFieldset),
    element('button', { class: 'button primary' }, exchangeWords.receiving.yes),
    ' ',
    no,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = new Map([...new FormData(form)].map(([key, side]) => [key, side as Side]));
    const written = resolveMerge(preview, chosen);
    store.write(written);
    if (store === page.store) page.render();
    else page.rename(name);
    close();
    say(exchangeWords.receiving.done(written.length));
  });
  return form;
}
