import { PROGRESS_FORMAT, PROGRESS_FORMAT_VERSION } from '../../domain/progress/progress-format.ts';
import type { ProgressFile } from '../../domain/progress/progress.schema.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import { download } from './download.ts';
import { copyText } from '../../browser/clipboard/copy-text.ts';
import { element } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import { nameKey } from '../records/name-key.ts';
import { nextInSeries } from './series/export-series.ts';
import { toShareFragment } from './share-link.ts';
import type { UnitPageController } from '../list/unit-page-controller.ts';
import { exchangeWords } from './exchange-words.ts';
import type { Say } from './say.ts';

/** Everything noted on this page, as a file is. */
export function progressFile(page: UnitPageController, now: Date = new Date()): ProgressFile {
  const unitName = page.records.name;
  const series = nextInSeries(`${location.pathname}@${nameKey(unitName)}`, now);
  return {
    format: PROGRESS_FORMAT,
    formatVersion: PROGRESS_FORMAT_VERSION,
    unit: page.unit,
    ...(unitName === '' ? {} : { unitName }),
    ...(page.contentVersion === '' ? {} : { contentVersion: page.contentVersion }),
    exported: now.toISOString(),
    ...(series && { series }),
    entries: [...page.store.entries.values()],
  };
}

/** Whose file it is, for the file's name: many units of a group hand theirs over to one office. */
export function fileStem({ unit, records }: UnitPageController): string {
  return [unit, slugify(records.name)].filter((part) => part !== '').join('-');
}

/** The file that the office rolls up and that another browser can open. */
export function progressJson(page: UnitPageController): { name: string; text: string } {
  const text = `${JSON.stringify(progressFile(page), null, 1)}\n`;
  return { name: `tien-do-${fileStem(page)}-${localDay(new Date())}.json`, text };
}

/** Saves that file, and says what it is called. */
export function saveFile(page: UnitPageController, say: Say): void {
  const { name, text } = progressJson(page);
  download(new Blob([text], { type: 'application/json' }), name);
  say(exchangeWords.saving.saved(name));
}

/** Shows a link that carries everything noted, or says that there is too much for a link. */
export async function shareLink(page: UnitPageController, say: Say): Promise<void> {
  const fragment = await toShareFragment(progressFile(page));
  if (fragment === undefined) return say(exchangeWords.sharing.tooLong);
  const link = element('input', { type: 'text', readonly: '', 'aria-label': exchangeWords.sharing.label });
  link.value = `${location.origin}${location.pathname}${fragment}`;
  const copy = element('button', { type: 'button', class: 'button' }, exchangeWords.sharing.copy);
  copy.addEventListener('click', () => {
    link.select();
    const told = element('span', {}, exchangeWords.sharing.copied);
    void copyText(link.value).then((copied) => (copied ? copy.replaceWith(told) : link.select()));
  });
  say(exchangeWords.sharing.made, ' ', link, ' ', copy);
  link.select();
}
