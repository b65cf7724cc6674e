import { OFFICE_TYPES } from '../../outputs/unit-files/office-types.ts';
import type { UnitDuties } from '../../domain/unit/unit-duties.schema.ts';
import { download } from './download.ts';
import { find } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import { fileStem } from './export.ts';
import type { UnitPageController } from '../list/unit-page-controller.ts';

/** Saves the draft of the unit's report. The writer is loaded now, for the first time. */
export async function saveReport(page: UnitPageController): Promise<void> {
  const [duties, { reportDocx }] = await Promise.all([
    fetchDuties(),
    import('../../outputs/unit-files/docx/report.ts'),
  ]);
  const today = localDay(new Date());
  const bytes = await reportDocx({ duties, progress: page.store.entries, today, ...named(page) });
  save(bytes, OFFICE_TYPES.docx, `bao-cao-${fileStem(page)}-${today}.docx`);
}

/** Saves the unit's workbook with what was noted. */
export async function saveWorkbook(page: UnitPageController): Promise<void> {
  const [duties, { unitXlsx }] = await Promise.all([fetchDuties(), import('../../outputs/unit-files/xlsx.ts')]);
  const today = localDay(new Date());
  const period = document.querySelector<HTMLInputElement>('.checklist-tools [name=period]')?.value.trim();
  const bytes = await unitXlsx(duties, page.store.entries, named(page).unitName, today, period);
  save(bytes, OFFICE_TYPES.xlsx, `phieu-${fileStem(page)}-${today}.xlsx`);
}

/** The duties as the site publishes them beside the page. */
async function fetchDuties(): Promise<UnitDuties> {
  const address = find<HTMLAnchorElement>(document, '.unit-files [data-format=json]').href;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as UnitDuties;
}

function named(page: UnitPageController): { unitName?: string } {
  const unitName = page.records.name;
  return unitName === '' ? {} : { unitName };
}

function save(bytes: Uint8Array, type: string, name: string): void {
  download(new Blob([new Uint8Array(bytes)], { type }), name);
}
