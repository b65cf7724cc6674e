import { askToClear } from './clear.ts';
import { saveFile, shareLink } from './export.ts';
import { importFile, importLink } from './import.ts';
import { saveReport, saveWorkbook } from './office-files.ts';
import { sendToOffice } from './send/send-to-office.ts';
import type { UnitPageController } from '../list/unit-page-controller.ts';
import type { Say } from './say.ts';

/** Where on the page what leaves it and what comes back is shown and told. */
export interface HandOverPlace {
  page: UnitPageController;
  /** Names the mail of the office, where it is known. */
  section: HTMLElement;
  outcome: HTMLElement;
  preview: HTMLElement;
  say: Say;
}

/** What the buttons of the page do by their `data-action`, and what is done with a file and a link that come in. */
export const actions = {
  send: async ({ page, section, outcome, say }: HandOverPlace) => {
    await sendToOffice(page, section.dataset['office'], say);
    outcome.scrollIntoView({ block: 'nearest' });
  },
  save: ({ page, say }: HandOverPlace) => saveFile(page, say),
  share: ({ page, say }: HandOverPlace) => shareLink(page, say),
  report: ({ page }: HandOverPlace) => saveReport(page),
  workbook: ({ page }: HandOverPlace) => saveWorkbook(page),
  clear: ({ page, outcome, say }: HandOverPlace) => {
    askToClear(page, say);
    outcome.scrollIntoView({ block: 'nearest' });
  },
  open: ({ page, preview, say }: HandOverPlace, given?: File) => given && importFile(page, given, preview, say),
  link: async ({ page, preview, say }: HandOverPlace) => {
    await importLink(page, location.hash, preview, say);
    history.replaceState(null, '', location.pathname + location.search);
  },
};
