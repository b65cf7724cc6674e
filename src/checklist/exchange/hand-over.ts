import { find } from '../../browser/element.ts';
import type { UnitPageController } from '../list/unit-page-controller.ts';
import { words } from '../words.ts';

/** An address that brings records along; what they are is read only when there are some. */
const SHARED = '#tien-do=';

/**
 * The ways in which what was noted leaves the page and comes back. Each is loaded when it is asked for, so that a page
 * that is only read and ticked stays light.
 */
export function followHandOver(page: UnitPageController): void {
  const section = find(document, '.hand-over');
  const outcome = find(section, '.outcome');
  const preview = find(section, '.preview');
  const file = find<HTMLInputElement>(section, 'input[type=file]');
  for (const part of section.querySelectorAll<HTMLElement>('.with-progress')) part.hidden = false;
  const say = (...content: (Node | string)[]) => outcome.replaceChildren(...content);
  page.onRename(() => {
    say();
    preview.replaceChildren();
  });
  const failing = (work: Promise<unknown>) => void work.catch(() => say(words.handOver.failed));

  const open = async (given: File) => (await import('./import.ts')).importFile(page, given, preview, say);
  const actions: Record<string, () => Promise<unknown> | void> = {
    send: async () => {
      await (await import('./send/send-to-office.ts')).sendToOffice(page, section.dataset['office'], say);
      outcome.scrollIntoView({ block: 'nearest' });
    },
    save: async () => (await import('./export.ts')).saveFile(page, say),
    share: async () => (await import('./export.ts')).shareLink(page, say),
    report: async () => (await import('./office-files.ts')).saveReport(page),
    workbook: async () => (await import('./office-files.ts')).saveWorkbook(page),
    open: () => file.click(),
    clear: async () => {
      (await import('./clear.ts')).askToClear(page, say);
      outcome.scrollIntoView({ block: 'nearest' });
    },
  };
  for (const place of [section, find(document, '.list-bar')]) {
    place.addEventListener('click', ({ target }) => {
      const action = target instanceof HTMLElement ? target.dataset['action'] : undefined;
      const work = action === undefined ? undefined : actions[action]?.();
      if (work) failing(work);
    });
  }
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (chosen) failing(open(chosen));
    file.value = '';
  });
  const openShared = async () => {
    if (!location.hash.startsWith(SHARED)) return;
    await (await import('./import.ts')).importLink(page, location.hash, preview, say);
    history.replaceState(null, '', location.pathname + location.search);
  };
  window.addEventListener('hashchange', () => failing(openShared()));
  failing(openShared());
}
