import { find } from '../browser/element.ts';
import { whenThere } from '../browser/part/when-there.ts';
import { askToKeep } from './records/lasting-storage.ts';
import { browserStorage } from './records/browser-storage.ts';
import { followHandOver } from './exchange/hand-over.ts';
import { UnitPageController } from './list/unit-page-controller.ts';

/** Brings a unit's page to life where it has duties. `base` is the path under which the site lives. */
export function bootUnitPage(base: string): void {
  const list = document.querySelector<HTMLElement>('table.duties');
  if (!list) return;
  const page = new UnitPageController(document, browserStorage(), base);
  page.start();
  askToKeep(list);
  const name = document.querySelector<HTMLElement>('.own-name');
  // Only the page of a group has such a line.
  if (name)
    whenThere(
      () => import('./list/own-name-field.ts'),
      ({ followOwnName }) => followOwnName(page, name),
    );
  // Most pages have no duty that comes again.
  if (document.querySelector('[data-rule]')) {
    whenThere(
      () => import('./periods/follow-periods.ts'),
      ({ followPeriods }) => followPeriods(page),
    );
  }
  followHandOver(page);
  // Programs with a browser of their own are programs of phones.
  if (/Android|iP/.test(navigator.userAgent)) {
    const tools = find(document, '.checklist-tools');
    whenThere(
      () => import('./in-app/notice.ts'),
      ({ tellInApp }) => tellInApp(tools, location, navigator.userAgent),
    );
  }
}
